"""未履职致特大事故 · failed_duty — duty not done, and an extraordinary accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FAILED_DUTY"]

FAILED_DUTY = Key("order-302-2001/failed-duty", Penalty)
