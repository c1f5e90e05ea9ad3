"""预案管理罚款 · other_fines — six failures."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OTHER_FINES"]

OTHER_FINES = Key("emergency-plan-measures/other-fines", Penalty)
