"""劳动防护用品 · protective_equipment — to standard, its use supervised, paid for."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PROTECTIVE_EQUIPMENT"]

PROTECTIVE_EQUIPMENT = Key("work-safety-law/protective-equipment", Listing)
