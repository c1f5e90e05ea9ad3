"""历程 · lives — what a ledger counts of each hazard as of a day: when it was found, rectified, closed, and how often not."""

from datetime import date

from attrs import frozen

from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing
from safetyduty.hazards.case import Case, Process
from safetyduty.hazards.folding import folded, settled
from safetyduty.hazards.ledgers.ledger import Ledger
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.states import State
from safetyduty.statutes import LawBook

__all__ = ["Life", "lives"]

_RECTIFIED = frozenset({State.SUBMITTED, State.ACCEPTED, State.STRUCK_OFF})
_OPEN_TO_DELAY = frozenset({State.FOUND, State.GRADED, State.RECTIFYING})


@frozen
class Life:
    """What is counted of one hazard as of a day (隐患历程).

    ``rectified`` is the day its review was asked for, where that still stands; ``accepted`` the day it was accepted; ``closed``
    the day nothing more was to be done. ``listed`` is the level of a listing that stands. ``extended``, ``rejected`` and ``reopened`` count how often. ``fixed`` says that all of
    the five things (五落实) are fixed; ``reported`` that a report was made.
    """

    hazard: Hazard
    on: date
    state: State
    found: date
    how: Found | None
    grade: Grade | None
    responsible: str | None
    due: date | None
    rectified: date | None
    accepted: date | None
    closed: date | None
    listed: Listing | None
    fixed: bool
    reported: bool
    extended: int
    rejected: int
    reopened: int

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
        entries = settled(hazard.history)
        if entries and entries[-1].on > on:
            entries = tuple(entry for entry in entries if entry.on <= on)
        if entries:
            told.append(_life(folded(hazard, entries, process or process_of(hazard), book), entries, on))
    return tuple(told)


def _life(case: Case, entries: tuple[Entry, ...], on: date) -> Life:
    state, over, assigned, due = case.state, case.over, case.assigned, case.due
    acts = [entry.do for entry in entries]
    return Life(
        hazard=case.hazard,
        on=on,
        state=state,
        found=case.found.on,
        how=case.found.how,
        grade=case.grade,
        responsible=None if assigned is None else assigned.to,
        due=due,
        rectified=case.submitted if state in _RECTIFIED else None,
        accepted=case.accepted if state in _RECTIFIED else None,
        closed=(case.struck_off or entries[-1].on) if over else None,
        listed=case.level,
        fixed=_is_fixed(assigned, due),
        reported=case.reported is not None,
        extended=acts.count(Act.EXTEND),
        rejected=acts.count(Act.REJECT),
        reopened=acts.count(Act.REOPEN) + acts.count(Act.RECUR),
    )


def _is_fixed(assigned: Entry | None, due: date | None) -> bool:
    if assigned is None or due is None:
        return False
    return None not in (assigned.to, assigned.measures, assigned.funds_yuan, assigned.plan)
