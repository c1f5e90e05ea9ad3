"""不合格整改 · failing_plan — a plan within a month."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["FAILING_PLAN"]

FAILING_PLAN = Key("assessment-2016/failing-plan", Period)
