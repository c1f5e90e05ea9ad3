"""注册安全工程师配备 · registered_safety_engineers — which units must have them."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REGISTERED_SAFETY_ENGINEERS"]

REGISTERED_SAFETY_ENGINEERS = Key("work-safety-law/registered-safety-engineers", Listing)
