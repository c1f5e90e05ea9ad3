"""案卷 · case — a hazard's record folded into how it stands now.

A case keeps the states of the tables, and the latest entry of each kind that still counts; all else is read from those.
"""

from datetime import date
from enum import Enum
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.facts import Act, Entry, Grade, Hazard, Listing, Referral
from safetyduty.facts.packing import drafted
from safetyduty.hazards.marks import Mark
from safetyduty.hazards.states import Power, Referred, Request, State, Supervision, Work
from safetyduty.machines import Process as Tables
from safetyduty.statutes import LawBook, Reason
from safetyduty.words import Phrase

__all__ = ["Case", "Irregularity", "Process"]

E = TypeVar("E", bound=Enum)

Process = Tables[Act, Any, Any]
"""Tables of the rectification and of the orders about it: `PROCESS`, or a caller's own."""


@frozen
class Irregularity:
    """An entry that was recorded although the process does not allow it (不合流程的记录), and every reason why."""

    entry: Entry
    reasons: tuple[Reason, ...]


@frozen(weakref_slot=False)
class Case:
    """How a hazard stands (案卷): nothing here that does not follow from its entries.

    ``states`` are those of the tables of its ``process``; ``latest`` the entries that still count, by what they did; ``book`` the
    law its entries are judged by.
    """

    hazard: Hazard
    states: tuple[Any, ...]
    found: Entry
    latest: tuple[Entry | None, ...] = field(default=(), repr=False)
    process: Process | None = field(default=None, repr=False, eq=False)
    book: LawBook | None = field(default=None, repr=False, eq=False)

    def moved(self, hazard: Hazard, states: tuple[Any, ...], latest: tuple[Entry | None, ...]) -> "Case":
        """This case with the record of *hazard*, in other states, with the entries that count then (推进后的案卷)."""
        made = _draft()
        made.hazard, made.states, made.latest = hazard, states, latest
        made.found, made.process, made.book = self.found, self.process, self.book
        made.__class__ = Case
        moved: Case = made
        return moved

    @property
    def irregularities(self) -> tuple[Irregularity, ...]:
        """Every entry that the process would not have allowed, judged by the law of its own day when asked for."""
        from safetyduty.hazards.judging import irregularities  # noqa: PLC0415  # judging folds cases itself

        return () if self.book is None or self.process is None else irregularities(self, self.book, self.process)

    @property
    def state(self) -> State:
        """Where the rectification stands (隐患状态)."""
        found: State = self.states[0]
        return found

    @property
    def over(self) -> bool:
        """Whether nothing more is to be done: struck off, found to be unfounded, or closed with the unit."""
        return self.process.over(self.states) if self.process is not None else self.state is State.STRUCK_OFF

    @property
    def request(self) -> Request:
        """Whether an extension waits for an answer."""
        return self._of(Request.NONE)

    @property
    def supervision(self) -> Supervision:
        """Whether it is listed for supervision."""
        return self._of(Supervision.UNLISTED)

    @property
    def work(self) -> Work:
        """Whether the unit may work."""
        return self._of(Work.WORKING)

    @property
    def power(self) -> Power:
        """Whether the unit has power."""
        return self._of(Power.SUPPLIED)

    @property
    def referred(self) -> Referred:
        """Whether it was referred for a penalty or a crime."""
        return self._of(Referred.NO)

    def _of(self, start: E) -> E:
        """The state of the table that starts so; *start* itself where the process has no such table."""
        return next((state for state in self.states if isinstance(state, type(start))), start)

    def _at(self, place: int) -> Entry | None:
        return self.latest[place] if place < len(self.latest) else None

    @property
    def grade(self) -> Grade | None:
        """Its grade; None before anybody graded it."""
        return None if (entry := self._at(Mark.GRADED)) is None else entry.grade

    @property
    def graded_by(self) -> str | None:
        """Who graded it last."""
        return None if (entry := self._at(Mark.GRADED)) is None else entry.by

    @property
    def keeper(self) -> str:
        """The post that has the case before it is assigned: who found, graded or reopened it last, or took it over."""
        entry = self._at(Mark.HANDED) or self.found
        return entry.to if entry.do is Act.TRANSFER and entry.to is not None else entry.by

    @property
    def verified(self) -> Entry | None:
        """The entry that verified it."""
        return self._at(Mark.VERIFIED)

    @property
    def reported(self) -> date | None:
        """The day it was reported."""
        return None if (entry := self._at(Mark.REPORTED)) is None else entry.on

    @property
    def protected(self) -> Entry | None:
        """The latest precautions taken meanwhile."""
        return self._at(Mark.PROTECTED)

    @property
    def assigned(self) -> Entry | None:
        """The assignment with all that assignments have fixed so far."""
        return self._at(Mark.ASSIGNED)

    @property
    def assigned_by(self) -> str | None:
        """Who assigned it last."""
        return None if (entry := self._at(Mark.ASSIGNED)) is None else entry.by

    @property
    def responsible(self) -> str | None:
        """五落实：责任 — the post that rectifies it; like the four after it, None until somebody fixed it."""
        return None if (entry := self._at(Mark.ASSIGNED)) is None else entry.to

    @property
    def measures(self) -> Phrase | None:
        """五落实：措施 — what is to be done."""
        return None if (entry := self._at(Mark.ASSIGNED)) is None else entry.measures

    @property
    def funds_yuan(self) -> int | None:
        """五落实：资金 — the funds, in yuan."""
        return None if (entry := self._at(Mark.ASSIGNED)) is None else entry.funds_yuan

    @property
    def due(self) -> date | None:
        """五落实：时限 — the last day on which it is to be rectified, extensions included."""
        return None if (entry := self._at(Mark.TIMED)) is None else entry.due

    @property
    def plan(self) -> Phrase | None:
        """五落实：预案 — the plan for meanwhile."""
        return None if (entry := self._at(Mark.ASSIGNED)) is None else entry.plan

    @property
    def extension(self) -> Entry | None:
        """The request for an extension that waits for an answer."""
        return self._at(Mark.EXTENSION)

    @property
    def submission(self) -> Entry | None:
        """The request for its review."""
        return self._at(Mark.SUBMITTED)

    @property
    def submitted(self) -> date | None:
        """The day its review was asked for."""
        return None if (entry := self._at(Mark.SUBMITTED)) is None else entry.on

    @property
    def submitted_by(self) -> str | None:
        """Who asked for the review."""
        return None if (entry := self._at(Mark.SUBMITTED)) is None else entry.by

    @property
    def accepted(self) -> date | None:
        """The day it was accepted."""
        return None if (entry := self._at(Mark.ACCEPTED)) is None else entry.on

    @property
    def accepted_by(self) -> str | None:
        """Who accepted it."""
        return None if (entry := self._at(Mark.ACCEPTED)) is None else entry.by

    @property
    def struck_off(self) -> date | None:
        """The day it was struck off."""
        return None if (entry := self._at(Mark.STRUCK_OFF)) is None else entry.on

    @property
    def listed(self) -> Entry | None:
        """The entry that listed it for supervision."""
        return self._at(Mark.LISTED)

    @property
    def level(self) -> Listing | None:
        """The level at which it was listed."""
        return None if (entry := self._at(Mark.LISTED)) is None else entry.level

    @property
    def stopped(self) -> Entry | None:
        """The order to stop work."""
        return self._at(Mark.STOPPED)

    @property
    def resumption(self) -> Entry | None:
        """The request to resume work that waits for an answer."""
        return self._at(Mark.RESUMPTION)

    @property
    def warned(self) -> Entry | None:
        """The notice of a power cut."""
        return self._at(Mark.WARNED)

    @property
    def cut(self) -> Entry | None:
        """The power cut."""
        return self._at(Mark.CUT)

    def referral(self, cause: Referral) -> Entry | None:
        """The entry that referred it for *cause*, if any did."""
        return self._at(Mark.PENALTY if cause is Referral.PENALTY else Mark.CRIME)


_draft = drafted(Case)
