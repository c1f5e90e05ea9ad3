"""较大数额罚款 · large_fine — what amount is a large one."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["LARGE_FINE"]

LARGE_FINE = Key("administrative-penalty-law/large-fine", Discretion)
