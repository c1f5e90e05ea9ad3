"""事故发生地管辖 · place_of_accident — the authority at the place of the accident fines units from elsewhere."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PLACE_OF_ACCIDENT"]

PLACE_OF_ACCIDENT = Key("order-14-2024/place-of-accident", Principle)
