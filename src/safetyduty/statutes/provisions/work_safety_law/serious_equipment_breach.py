"""设备违法情节严重的判断 · serious_equipment_breach — suspension or not."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["SERIOUS_EQUIPMENT_BREACH"]

SERIOUS_EQUIPMENT_BREACH = Key("work-safety-law/serious-equipment-breach", Discretion)
