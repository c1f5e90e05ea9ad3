"""受罚主体 · fined_persons — the unit and the four kinds of persons that the order fines."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FINED_PERSONS"]

FINED_PERSONS = Key("order-14-2024/fined-persons", Listing)
