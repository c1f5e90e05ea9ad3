"""不得列为考察对象 · barred_candidates — who may not be examined as a candidate."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["BARRED_CANDIDATES"]

BARRED_CANDIDATES = Key("cadre-selection-2019/barred-candidates", Listing)
