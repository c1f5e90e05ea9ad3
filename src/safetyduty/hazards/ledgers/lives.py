"""历程 · lives — what a ledger counts of each hazard as of a day: when it was found, rectified, closed, and how often not."""

from datetime import date

from attrs import frozen

from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing
from safetyduty.hazards.case import Case, Process
from safetyduty.hazards.folding import by_the_end_of, folded, settled
from safetyduty.hazards.ledgers.ledger import Ledger
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.states import State
from safetyduty.statutes import LawBook

__all__ = ["Life", "lives"]

_RECTIFIED = frozenset({State.SUBMITTED, State.ACCEPTED, State.STRUCK_OFF})
_OPEN_TO_DELAY = frozenset({State.FOUND, State.GRADED, State.RECTIFYING})


@frozen
class Life:
    """What is counted of one hazard as of a day (隐患历程): its ``case`` and the ``entries`` that stand on that day.

    ``found`` is the day of its finding, ``grade`` None before anybody graded it. ``rectified`` is the day its review was asked for, where that still stands; ``closed`` the
    day nothing more was to be done. ``reopened`` counts how often it was opened again.
    """

    case: Case
    entries: tuple[Entry, ...]
    on: date
    state: State
    found: date
    grade: Grade | None
    due: date | None
    rectified: date | None
    closed: date | None
    reopened: int

    @property
    def hazard(self) -> Hazard:
        """The hazard."""
        return self.case.hazard

    @property
    def how(self) -> Found | None:
        """How it was found, where that is recorded."""
        return self.case.found.how

    @property
    def responsible(self) -> str | None:
        """The post that rectifies it."""
        return self.case.responsible

    @property
    def accepted(self) -> date | None:
        """The day it was accepted, where that still stands."""
        return self.case.accepted if self.state in _RECTIFIED else None

    @property
    def listed(self) -> Listing | None:
        """The level of a listing that stands."""
        return self.case.level

    @property
    def fixed(self) -> bool:
        """Whether all of the five things (五落实) are fixed."""
        fixed = self.case.assigned
        if fixed is None or self.due is None:
            return False
        return None not in (fixed.to, fixed.measures, fixed.funds_yuan, fixed.plan)

    @property
    def reported(self) -> bool:
        """Whether a report was made."""
        return self.case.reported is not None

    def times(self, act: Act) -> int:
        """How often *act* was done."""
        return sum(entry.do is act for entry in self.entries)

    @property
    def open(self) -> bool:
        """Whether anything is still to be done about it."""
        return self.closed is None

    @property
    def counts(self) -> bool:
        """Whether it was a hazard at all: one that was checked and found unfounded is none."""
        return self.state is not State.DISMISSED

    @property
    def overdue(self) -> int:
        """By how many days its rectification is late, or was when it was handed in; 0 where it is not.

        What is not finished is late only after its limit, and only while it is the rectifier's turn.
        """
        if self.due is None:
            return 0
        until = self.rectified or (self.on if self.state in _OPEN_TO_DELAY else None)
        return 0 if until is None else max(0, (until - self.due).days)


def lives(ledger: Ledger, book: LawBook, *, on: date, process: Process | None = None) -> tuple[Life, ...]:
    """The life of each hazard of *ledger* that had been found by the end of the day *on*, in order of their ids (历程).

    Raises:
        UnknownName: A hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry
        >>> from safetyduty.hazards import ledger_of
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> book = ledger_of([Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,))])
        >>> lives(book, statutes.read("cn"), on=date(2022, 6, 28))[0].open
        True
    """
    told = []
    for hazard in ledger.hazards:
        entries = by_the_end_of(on, settled(hazard.history))
        if entries:
            told.append(_life(folded(hazard, entries, process or process_of(hazard), book), entries, on))
    return tuple(told)


def _life(case: Case, entries: tuple[Entry, ...], on: date) -> Life:
    state, acts = case.state, [entry.do for entry in entries]
    return Life(
        case=case,
        entries=entries,
        on=on,
        state=state,
        found=case.found.on,
        grade=case.grade,
        due=case.due,
        rectified=case.submitted if state in _RECTIFIED else None,
        closed=(case.struck_off or entries[-1].on) if case.over else None,
        reopened=acts.count(Act.REOPEN) + acts.count(Act.RECUR),
    )
