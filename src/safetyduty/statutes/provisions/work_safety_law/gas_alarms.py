"""可燃气体报警装置 · gas_alarms — catering and other gas users."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["GAS_ALARMS"]

GAS_ALARMS = Key("work-safety-law/gas-alarms", Principle)
