"""两起较大事故 · two_serious_accidents — two or more within twelve months."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.order_15_2007.repeat_penalties import Repeated

__all__ = ["TWO_SERIOUS_ACCIDENTS"]

TWO_SERIOUS_ACCIDENTS = Key("order-11-2023/two-serious-accidents", Repeated)
