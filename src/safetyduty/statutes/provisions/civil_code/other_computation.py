"""另有规定或约定 · other_computation — laws and agreements may count otherwise."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["OTHER_COMPUTATION"]

OTHER_COMPUTATION = Key("civil-code/other-computation", Principle)
