"""监管人员失职 · supervisor_misconduct — demotion or dismissal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["SUPERVISOR_MISCONDUCT"]

SUPERVISOR_MISCONDUCT = Key("work-safety-law/supervisor-misconduct", Penalty)
