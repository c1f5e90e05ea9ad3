"""安全设备管理 · safety_equipment — to standard, maintained, recorded, never switched off."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_EQUIPMENT"]

SAFETY_EQUIPMENT = Key("work-safety-law/safety-equipment", Listing)
