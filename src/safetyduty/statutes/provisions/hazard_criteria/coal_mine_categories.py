"""煤矿重大隐患类别数 · coal_mine_categories — seventeen categories since July 2026."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Interval

__all__ = ["COAL_MINE_CATEGORIES"]

COAL_MINE_CATEGORIES = Key("hazard-criteria/coal-mine-categories", Interval)
