"""化工和烟花爆竹重大隐患判定标准 · chemicals_and_fireworks — two trial criteria of 2017, not read."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CHEMICALS_AND_FIREWORKS"]

CHEMICALS_AND_FIREWORKS = Key("hazard-criteria/chemicals-and-fireworks", Listing)
