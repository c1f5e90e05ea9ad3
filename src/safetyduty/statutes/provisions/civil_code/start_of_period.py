"""起算 · start_of_period — from when a period runs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["START_OF_PERIOD"]

START_OF_PERIOD = Key("civil-code/start-of-period", Listing)
