"""过失犯罪刑期界限 · negligence_term — from what term a negligent crime always means dismissal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["NEGLIGENCE_TERM"]

NEGLIGENCE_TERM = Key("government-sanctions-law/negligence-term", Limit)
