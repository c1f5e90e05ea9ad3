"""时限 · clocks — limits that run in a matter, and duties that come again, as somebody wrote them down."""

from datetime import date, datetime

from attrs import frozen

from safetyduty.dates import Cycle, Span, Term
from safetyduty.words import Phrase

__all__ = ["Clock", "Prolonged", "Proof", "Routine", "Stopped"]


@frozen
class Stopped:
    """Days on which a clock stood still (中止、扣除): technical appraisal, testing; without ``until`` it still does."""

    since: date
    why: Phrase
    until: date | None = None


@frozen
class Prolonged:
    """A term that was granted on top (延长), ``by`` whom, and on which day."""

    term: Term
    by: Phrase | None = None
    on: date | None = None


@frozen
class Clock:
    """A time limit that runs in a matter (在办时限): which, from when, and which post must meet it.

    ``limit`` is its name in the law book, ``term`` an agreed one; one of them is given. ``since`` is the day it runs from, or
    the moment for hours and minutes. ``done`` is when it was met.
    """

    id: str
    by: str
    since: date | datetime
    limit: str | None = None
    term: Term | None = None
    name: Phrase | None = None
    about: str | None = None
    stopped: tuple[Stopped, ...] = ()
    prolonged: tuple[Prolonged, ...] = ()
    done: date | None = None
    synthetic: bool = False
    source: Phrase | None = None


@frozen
class Proof:
    """What shows that a routine was done on a day (履职凭据)."""

    on: date
    what: Phrase


@frozen
class Routine:
    """Something that must be done again and again (定期职责): which, by which post, from when, and what shows it was done.

    ``cycle`` says how its rounds lie, where the provision leaves that open.
    """

    id: str
    by: str
    limit: str
    since: date
    until: date | None = None
    name: Phrase | None = None
    about: str | None = None
    cycle: Cycle | None = None
    done: tuple[Proof, ...] = ()
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it is owed."""
        return Span(self.since, self.until)
