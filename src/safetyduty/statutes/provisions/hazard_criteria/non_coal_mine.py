"""非煤矿山重大隐患判定标准 · non_coal_mine — the criteria of other mines, from memory."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NON_COAL_MINE"]

NON_COAL_MINE = Key("hazard-criteria/non-coal-mine", Listing)
