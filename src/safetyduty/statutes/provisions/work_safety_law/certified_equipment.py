"""容器和特种设备 · certified_equipment — certified before use."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CERTIFIED_EQUIPMENT"]

CERTIFIED_EQUIPMENT = Key("work-safety-law/certified-equipment", Principle)
