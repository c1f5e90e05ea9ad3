"""当场处罚限额 · on_the_spot_fines — fifty yuan for a person, a thousand for a unit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["ON_THE_SPOT_FINES"]

ON_THE_SPOT_FINES = Key("order-15-2007/on-the-spot-fines", Penalty)
