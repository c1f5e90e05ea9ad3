"""安全设备违法罚款 · equipment_fines — eight acts, two stages."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["EQUIPMENT_FINES"]

EQUIPMENT_FINES = Key("work-safety-law/equipment-fines", Penalty)
