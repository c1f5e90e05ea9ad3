"""事故发生单位妨碍行为 · unit_obstruction_acts — the five acts of a unit that are fined, absconding not among them."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNIT_OBSTRUCTION_ACTS"]

UNIT_OBSTRUCTION_ACTS = Key("order-14-2024/unit-obstruction-acts", Listing)
