"""机关事业单位参照执行 · public_bodies — state organs and public institutions by reference."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PUBLIC_BODIES"]

PUBLIC_BODIES = Key("order-493-2007/public-bodies", Principle)
