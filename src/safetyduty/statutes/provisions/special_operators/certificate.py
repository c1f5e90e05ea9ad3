"""操作证期限 · certificate — six years, reviewed every three."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["CERTIFICATE"]

CERTIFICATE = Key("special-operators/certificate", Periods)
