"""事故发生单位罚款档次 · unit_fines — twelve tiers by deaths, serious injuries and direct loss."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TieredFines

__all__ = ["UNIT_FINES"]

UNIT_FINES = Key("order-14-2024/unit-fines", TieredFines)
