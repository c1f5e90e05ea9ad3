"""加处罚款 · surcharge — three per cent a day, capped at the fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Rate

__all__ = ["SURCHARGE"]

SURCHARGE = Key("order-15-2007/surcharge", Rate)
