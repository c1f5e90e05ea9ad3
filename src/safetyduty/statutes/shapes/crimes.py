"""罪名 · crimes — offences and their terms of imprisonment: flags for a person to follow, never verdicts."""

from attrs import frozen

from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.words import Phrase

__all__ = ["Crime", "Crimes"]


@frozen
class Crime:
    """One offence (罪名): years of fixed-term imprisonment, in the base and in the graver case."""

    id: str
    name: Phrase
    article: str
    base_years: Interval
    graver_years: Interval | None = None


@frozen
class Crimes:
    """Offences of one statute (罪名表)."""

    rows: tuple[Crime, ...]
