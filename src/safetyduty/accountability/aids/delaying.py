"""延误 · delaying — whose turn it was on each day of a hazard's life, and how many of those days were late."""

from datetime import date
from itertools import pairwise

from attrs import frozen

from safetyduty.dates import Calendar
from safetyduty.facts import Hazard
from safetyduty.hazards import replay, stand
from safetyduty.statutes import LawBook

__all__ = ["Delay", "delays"]


@frozen
class Delay:
    """How long one post had its turn (经手时长): calendar days in all, and those past the time limit of that turn.

    Its share of the delay is ``late`` over the sum of all. An aid to analysis, not a legal finding.
    """

    post: str
    days: int
    late: int


def delays(hazard: Hazard, book: LawBook, calendar: Calendar, *, on: date) -> tuple[Delay, ...]:
    """The days each post had its turn at *hazard*, from its finding to strike-off or the day *on*, the latest first (延误分布).

    A turn lasts from the day after one entry to the day of the next, that day included; a day counts once. A day is late when
    it lies after the time limit that stood on it. Turns without a limit are never late. Days nobody's turn it was are left out.

    Raises:
        NothingInForce: A rule was not covered on a day that matters.
        OutsideCalendar: A day is beyond the calendar.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Act, Entry, Grade
        >>> from safetyduty.words import Phrase
        >>> record = (
        ...     Entry(Act.FIND, date(2022, 6, 10), "inspector"),
        ...     Entry(Act.GRADE, date(2022, 6, 13), "bureau", grade=Grade.GENERAL),
        ...     Entry(Act.ASSIGN, date(2022, 6, 13), "bureau", to="foreman", due=date(2022, 6, 24)),
        ... )
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record)
        >>> delays(hazard, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 30))
        (Delay(post='foreman', days=17, late=6), Delay(post='inspector', days=3, late=0))
    """
    marks = [*sorted({entry.on for entry in hazard.history if entry.on < on}), on]
    held: dict[str, int] = {}
    past: dict[str, int] = {}
    for since, until in pairwise(marks):
        case = replay(hazard, book, on=since)
        now = None if case is None else stand(case, book, calendar, on=since)
        if now is None or now.turn is None:
            continue
        held[now.turn] = held.get(now.turn, 0) + (until - since).days
        if now.deadline is not None:
            first = max(now.deadline.day, since)
            past[now.turn] = past.get(now.turn, 0) + max(0, (until - first).days)
    ranked = sorted(held, key=lambda post: (-past.get(post, 0), -held[post], post))
    return tuple(Delay(post, held[post], past.get(post, 0)) for post in ranked)
