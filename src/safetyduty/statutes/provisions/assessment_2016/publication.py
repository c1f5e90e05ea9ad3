"""结果公开 · publication — results are published."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PUBLICATION"]

PUBLICATION = Key("assessment-2016/publication", Principle)
