"""作假禁考 · false_papers_ban — three years without a new application."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["FALSE_PAPERS_BAN"]

FALSE_PAPERS_BAN = Key("special-operators/false-papers-ban", Bans)
