"""重点单位演练 · high_risk_drills — every half-year for those at high risk."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["HIGH_RISK_DRILLS"]

HIGH_RISK_DRILLS = Key("emergency-plan-measures/high-risk-drills", Frequencies)
