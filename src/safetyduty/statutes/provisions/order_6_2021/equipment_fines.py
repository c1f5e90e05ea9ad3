"""设备类罚款 · equipment_fines — fines for equipment and protection."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["EQUIPMENT_FINES"]

EQUIPMENT_FINES = Key("order-6-2021/equipment-fines", Penalty)
