"""重点单位严格检查 · key_unit_inspection — those prone to major accidents."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["KEY_UNIT_INSPECTION"]

KEY_UNIT_INSPECTION = Key("work-safety-law/key-unit-inspection", Principle)
