"""申请延长起诉期限 · extension_request — how soon to ask for more time to sue."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["EXTENSION_REQUEST"]

EXTENSION_REQUEST = Key("administrative-litigation-law/extension-request", Period)
