"""无预案罚款 · plan_and_drill_fines — old fines, displaced by the law."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PLAN_AND_DRILL_FINES"]

PLAN_AND_DRILL_FINES = Key("emergency-plan-measures/plan-and-drill-fines", Penalty)
