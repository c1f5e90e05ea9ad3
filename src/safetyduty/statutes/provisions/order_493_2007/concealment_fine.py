"""谎报瞒报等罚款 · concealment_fine — fines for false reports, concealment and obstruction."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["CONCEALMENT_FINE"]

CONCEALMENT_FINE = Key("order-493-2007/concealment-fine", Penalty)
