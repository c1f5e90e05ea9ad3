"""许可证期限 · validity — three years, renewed three months before."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["VALIDITY"]

VALIDITY = Key("licence-regulation/validity", Periods)
