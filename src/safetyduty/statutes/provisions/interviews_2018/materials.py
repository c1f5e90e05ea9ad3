"""约谈材料 · materials — what the interviewee brings."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MATERIALS"]

MATERIALS = Key("interviews-2018/materials", Listing)
