"""一岗双责 · other_leaders — every other leader answers for safety in the portfolio."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["OTHER_LEADERS"]

OTHER_LEADERS = Key("cadre-regulation/other-leaders", Principle)
