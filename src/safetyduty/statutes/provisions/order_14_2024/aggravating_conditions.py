"""加重处罚情形 · aggravating_conditions — whether rescue, extent, investigation or society were gravely affected."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["AGGRAVATING_CONDITIONS"]

AGGRAVATING_CONDITIONS = Key("order-14-2024/aggravating-conditions", Discretion)
