"""机构、培训、预案违法罚款 · staffing_and_training_fines — seven acts, two stages."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["STAFFING_AND_TRAINING_FINES"]

STAFFING_AND_TRAINING_FINES = Key("work-safety-law/staffing-and-training-fines", Penalty)
