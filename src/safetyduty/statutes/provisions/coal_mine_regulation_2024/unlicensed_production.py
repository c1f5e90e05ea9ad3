"""无证生产 · unlicensed_production — mining coal without a licence."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNLICENSED_PRODUCTION"]

UNLICENSED_PRODUCTION = Key("coal-mine-regulation-2024/unlicensed-production", Penalty)
