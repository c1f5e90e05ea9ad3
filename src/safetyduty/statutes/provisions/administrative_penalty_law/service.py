"""送达期限 · service — how soon a decision is served."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["SERVICE"]

SERVICE = Key("administrative-penalty-law/service", Period)
