"""党纪处分种类和影响期 · sanctions — the Party sanctions, how long each has effect, and what it blocks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["SANCTIONS"]

SANCTIONS = Key("party-discipline-2023/sanctions", Sanctions)
