"""考核优秀的奖励 · merit — what an excellent assessment earns."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MERIT"]

MERIT = Key("cadre-regulation/merit", Listing)
