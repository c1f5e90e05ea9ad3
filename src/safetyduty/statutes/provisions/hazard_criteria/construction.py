"""房屋市政工程重大隐患判定标准 · construction — the criteria of construction, not read."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONSTRUCTION"]

CONSTRUCTION = Key("hazard-criteria/construction", Listing)
