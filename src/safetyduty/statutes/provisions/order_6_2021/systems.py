"""管理制度 · systems — seven systems."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SYSTEMS"]

SYSTEMS = Key("order-6-2021/systems", Listing)
