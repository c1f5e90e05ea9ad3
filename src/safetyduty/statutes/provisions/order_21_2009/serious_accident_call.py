"""较大事故电话快报 · serious_accident_call — one hour to call the province."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["SERIOUS_ACCIDENT_CALL"]

SERIOUS_ACCIDENT_CALL = Key("order-21-2009/serious-accident-call", Period)
