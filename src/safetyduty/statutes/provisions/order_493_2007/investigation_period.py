"""调查期限 · investigation_period — sixty days for the inquiry report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["INVESTIGATION_PERIOD"]

INVESTIGATION_PERIOD = Key("order-493-2007/investigation-period", Period)
