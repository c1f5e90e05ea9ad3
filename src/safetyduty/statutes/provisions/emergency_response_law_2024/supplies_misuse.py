"""挪用禁止 · supplies_misuse — what may not be done with supplies."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_MISUSE"]

SUPPLIES_MISUSE = Key("emergency-response-law-2024/supplies-misuse", Listing)
