"""整改延期答复期限 · extension_reply — answered within five days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["EXTENSION_REPLY"]

EXTENSION_REPLY = Key("order-15-2007/extension-reply", Period)
