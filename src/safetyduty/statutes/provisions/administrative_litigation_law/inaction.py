"""不作为 · inaction — how long an agency may stay silent before it is sued."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["INACTION"]

INACTION = Key("administrative-litigation-law/inaction", Period)
