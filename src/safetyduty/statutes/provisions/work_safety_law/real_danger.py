"""现实危险的判断 · real_danger — a question for the head of the department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["REAL_DANGER"]

REAL_DANGER = Key("work-safety-law/real-danger", Discretion)
