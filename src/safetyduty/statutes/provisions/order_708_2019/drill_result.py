"""报送演练情况 · drill_result — the unit reports how the drill went."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DRILL_RESULT"]

DRILL_RESULT = Key("order-708-2019/drill-result", Principle)
