"""煤矿重大隐患判定标准 · coal_mine — the criteria of coal mines, not read."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["COAL_MINE"]

COAL_MINE = Key("hazard-criteria/coal-mine", Listing)
