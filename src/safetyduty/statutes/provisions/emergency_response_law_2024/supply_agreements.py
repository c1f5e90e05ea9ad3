"""储备协议 · supply_agreements — agreements with firms."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SUPPLY_AGREEMENTS"]

SUPPLY_AGREEMENTS = Key("emergency-response-law-2024/supply-agreements", Principle)
