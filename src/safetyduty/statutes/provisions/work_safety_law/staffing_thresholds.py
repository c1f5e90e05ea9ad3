"""安全管理人员配备人数界限 · staffing_thresholds — more than a hundred, or at most a hundred."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bands

__all__ = ["STAFFING_THRESHOLDS"]

STAFFING_THRESHOLDS = Key("work-safety-law/staffing-thresholds", Bands)
