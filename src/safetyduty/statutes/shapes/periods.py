"""期限 · periods — time limits, and how often something must be done."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.words import Phrase

__all__ = ["Frequencies", "Frequency", "Period", "Periods", "TimeLimit"]


@frozen
class Period:
    """One time limit (期限): ``within`` a term from what ``runs_from`` says.

    ``extension`` is the longest it may be prolonged, ``granted_by`` whom; ``excluded`` is time that does not count.
    """

    within: Term
    runs_from: Phrase
    extension: Term | None = None
    granted_by: Phrase | None = None
    excluded: tuple[Phrase, ...] = ()


@frozen
class TimeLimit:
    """One of several time limits of a provision (一项期限)."""

    id: str
    name: Phrase
    within: Term
    runs_from: Phrase
    extension: Term | None = None
    granted_by: Phrase | None = None


@frozen
class Periods:
    """The time limits of one provision (多项期限), each with its own start."""

    entries: tuple[TimeLimit, ...]


@frozen
class Frequency:
    """How often something is due (频次): at least ``times`` in every ``per``."""

    id: str
    name: Phrase
    times: int
    per: Term


@frozen
class Frequencies:
    """Things to be done again and again (定期职责)."""

    entries: tuple[Frequency, ...]
