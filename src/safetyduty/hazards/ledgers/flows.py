"""存量与增量 · flows — how many hazards were open at the beginning of a period, what came, what went, what is left."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.facts import Act, Hazard
from safetyduty.hazards.case import Process
from safetyduty.hazards.folding import by_the_end_of, folded, settled
from safetyduty.hazards.ledgers.ledger import Ledger
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.states import State
from safetyduty.statutes import LawBook

__all__ = ["Flow", "flow"]


@frozen
class Flow:
    """What came and went in a period (存量增量): ``before`` + ``found`` + ``reopened`` - ``closed`` - ``dismissed`` == ``left``.

    ``before`` were open at the beginning of the first day, ``left`` at the beginning of the day after the last.
    """

    span: Span
    before: int
    found: int
    reopened: int
    closed: int
    dismissed: int
    left: int


def flow(ledger: Ledger, book: LawBook, *, since: date, until: date, process: Process | None = None) -> Flow:
    """What came into *ledger* and went out of it from *since* up to but not including *until* (存量增量).

    A hazard that is closed and opened again within the period counts in both.

    Raises:
        UnknownName: A hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry
        >>> from safetyduty.hazards import ledger_of
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> book = ledger_of([Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,))])
        >>> june = flow(book, statutes.read("cn"), since=date(2022, 6, 1), until=date(2022, 7, 1))
        >>> june.before, june.found, june.left
        (0, 1, 1)
    """
    before = found = reopened = closed = dismissed = left = 0
    for hazard in ledger.hazards:
        over: bool | None = None  # None before it was found
        opening = False
        for day, state, ends in _changes(hazard, book, process):
            if day >= until:
                break
            if day < since:
                opening = not ends
            else:
                found += over is None
                reopened += over is True and not ends
                if ends and not over:
                    dismissed += state is State.DISMISSED
                    closed += state is not State.DISMISSED
            over = ends
        before += opening
        left += over is False
    return Flow(Span(since, until), before, found, reopened, closed, dismissed, left)


def _changes(hazard: Hazard, book: LawBook, process: Process | None) -> list[tuple[date, State, bool]]:
    """The days on which a hazard was found, closed or opened again, with its state at their end."""
    entries = settled(hazard.history)
    if not entries:
        return []
    days = {entries[0].on, *(entry.on for entry in entries if entry.do in _TURNING)}
    told = []
    for day in sorted(days):
        case = folded(hazard, by_the_end_of(day, entries), process or process_of(hazard), book)
        told.append((day, case.state, case.over))
    return told


_TURNING = frozenset({Act.STRIKE_OFF, Act.DISMISS, Act.CLOSE, Act.REOPEN, Act.RECUR})
