"""考核巡查 · tours — how often every province is visited."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["TOURS"]

TOURS = Key("inspection-tours-2016/tours", Frequencies)
