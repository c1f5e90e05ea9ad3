"""委托单位调查 · inquiry_by_the_unit — a general accident without casualties may be left to the unit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["INQUIRY_BY_THE_UNIT"]

INQUIRY_BY_THE_UNIT = Key("order-493-2007/inquiry-by-the-unit", Discretion)
