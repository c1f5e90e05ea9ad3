"""严重失信的后果 · consequences — inspection, projects, insurance, bans."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONSEQUENCES"]

CONSEQUENCES = Key("order-11-2023/consequences", Listing)
