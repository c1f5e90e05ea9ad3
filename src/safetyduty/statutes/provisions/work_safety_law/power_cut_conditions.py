"""停电停供的条件 · power_cut_conditions — a major hazard, a refusal, a real danger, an approval."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["POWER_CUT_CONDITIONS"]

POWER_CUT_CONDITIONS = Key("work-safety-law/power-cut-conditions", Listing)
