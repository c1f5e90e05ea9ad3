"""处分期起算 · start_of_period — from when a sanction runs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["START_OF_PERIOD"]

START_OF_PERIOD = Key("government-sanctions-law/start-of-period", Principle)
