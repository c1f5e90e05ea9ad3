"""考核内容 · heads — the five heads of marks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HEADS"]

HEADS = Key("assessment-2016/heads", Listing)
