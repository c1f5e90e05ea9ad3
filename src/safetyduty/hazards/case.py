"""案卷 · case — a hazard's record folded into how it stands now.

A case keeps the states of the tables, and the latest entry of each kind that still counts; all else is read from those.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.facts import Act, Entry, Grade, Hazard, Listing, Referral
from safetyduty.hazards.states import Power, Referred, Request, State, Supervision, Work
from safetyduty.machines import Process as Tables
from safetyduty.statutes import LawBook, Reason
from safetyduty.words import Phrase

__all__ = ["NOTING", "SIZE", "Case", "Irregularity", "Latest", "Process"]

E = TypeVar("E", bound=Enum)

Process = Tables[Act, Any, Any]
"""Tables of the rectification and of the orders about it: `PROCESS`, or a caller's own."""

# which of the latest entries stands where in Case.latest; what most cases have comes first, so that the rest can be left out
(
    _GRADED,
    _HANDED,
    _ASSIGNED,
    _TIMED,
    _SUBMITTED,
    _ACCEPTED,
    _STRUCK_OFF,
    _REPORTED,
    _VERIFIED,
    _PROTECTED,
    _EXTENSION,
    _LISTED,
    _STOPPED,
    _RESUMPTION,
    _WARNED,
    _CUT,
    _PENALTY,
    _CRIME,
    SIZE,
) = range(19)

Latest = list[Entry | None]
"""The latest entries while a record is being folded."""


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
        return None if (entry := self._at(_GRADED)) is None else entry.grade

    @property
    def graded_by(self) -> str | None:
        """Who graded it last."""
        return None if (entry := self._at(_GRADED)) is None else entry.by

    @property
    def handler(self) -> str:
        """The post that has the case before it is assigned: who found, graded or reopened it last, or took it over."""
        entry = self._at(_HANDED) or self.found
        return entry.to if entry.do is Act.TRANSFER and entry.to is not None else entry.by

    @property
    def verified(self) -> Entry | None:
        """The entry that verified it."""
        return self._at(_VERIFIED)

    @property
    def reported(self) -> date | None:
        """The day it was reported."""
        return None if (entry := self._at(_REPORTED)) is None else entry.on

    @property
    def protected(self) -> Entry | None:
        """The latest precautions taken meanwhile."""
        return self._at(_PROTECTED)

    @property
    def assigned(self) -> Entry | None:
        """The assignment with all that assignments have fixed so far."""
        return self._at(_ASSIGNED)

    @property
    def assigned_by(self) -> str | None:
        """Who assigned it last."""
        return None if (entry := self._at(_ASSIGNED)) is None else entry.by

    @property
    def responsible(self) -> str | None:
        """五落实：责任 — the post that rectifies it; like the four after it, None until somebody fixed it."""
        return None if (entry := self._at(_ASSIGNED)) is None else entry.to

    @property
    def measures(self) -> Phrase | None:
        """五落实：措施 — what is to be done."""
        return None if (entry := self._at(_ASSIGNED)) is None else entry.measures

    @property
    def funds_yuan(self) -> int | None:
        """五落实：资金 — the funds, in yuan."""
        return None if (entry := self._at(_ASSIGNED)) is None else entry.funds_yuan

    @property
    def due(self) -> date | None:
        """五落实：时限 — the last day on which it is to be rectified, extensions included."""
        return None if (entry := self._at(_TIMED)) is None else entry.due

    @property
    def plan(self) -> Phrase | None:
        """五落实：预案 — the plan for meanwhile."""
        return None if (entry := self._at(_ASSIGNED)) is None else entry.plan

    @property
    def extension(self) -> Entry | None:
        """The request for an extension that waits for an answer."""
        return self._at(_EXTENSION)

    @property
    def submission(self) -> Entry | None:
        """The request for its review."""
        return self._at(_SUBMITTED)

    @property
    def submitted(self) -> date | None:
        """The day its review was asked for."""
        return None if (entry := self._at(_SUBMITTED)) is None else entry.on

    @property
    def submitted_by(self) -> str | None:
        """Who asked for the review."""
        return None if (entry := self._at(_SUBMITTED)) is None else entry.by

    @property
    def accepted(self) -> date | None:
        """The day it was accepted."""
        return None if (entry := self._at(_ACCEPTED)) is None else entry.on

    @property
    def accepted_by(self) -> str | None:
        """Who accepted it."""
        return None if (entry := self._at(_ACCEPTED)) is None else entry.by

    @property
    def struck_off(self) -> date | None:
        """The day it was struck off."""
        return None if (entry := self._at(_STRUCK_OFF)) is None else entry.on

    @property
    def listed(self) -> Entry | None:
        """The entry that listed it for supervision."""
        return self._at(_LISTED)

    @property
    def level(self) -> Listing | None:
        """The level at which it was listed."""
        return None if (entry := self._at(_LISTED)) is None else entry.level

    @property
    def stopped(self) -> Entry | None:
        """The order to stop work."""
        return self._at(_STOPPED)

    @property
    def resumption(self) -> Entry | None:
        """The request to resume work that waits for an answer."""
        return self._at(_RESUMPTION)

    @property
    def warned(self) -> Entry | None:
        """The notice of a power cut."""
        return self._at(_WARNED)

    @property
    def cut(self) -> Entry | None:
        """The power cut."""
        return self._at(_CUT)

    def referral(self, cause: Referral) -> Entry | None:
        """The entry that referred it for *cause*, if any did."""
        return self._at(_PENALTY if cause is Referral.PENALTY else _CRIME)


_KEPT = frozenset({_GRADED, _LISTED, _STOPPED, _RESUMPTION, _WARNED, _CUT})


def _grade(latest: Latest, entry: Entry) -> None:
    latest[_GRADED] = latest[_HANDED] = entry


def _assign(latest: Latest, entry: Entry) -> None:
    before = latest[_ASSIGNED]
    if entry.due is not None:
        latest[_TIMED] = entry
    latest[_ASSIGNED] = entry if before is None else _together(before, entry)


def _together(before: Entry, entry: Entry) -> Entry:
    """What one assignment fixed the next need not repeat."""
    return Entry(
        entry.do,
        entry.on,
        entry.by,
        to=entry.to or before.to,
        measures=entry.measures or before.measures,
        funds_yuan=before.funds_yuan if entry.funds_yuan is None else entry.funds_yuan,
        due=entry.due or before.due,
        plan=entry.plan or before.plan,
        behalf=entry.behalf,
    )


def _extend(latest: Latest, entry: Entry) -> None:
    latest[_TIMED], latest[_EXTENSION] = entry, None


def _submit(latest: Latest, entry: Entry) -> None:
    latest[_SUBMITTED], latest[_EXTENSION] = entry, None


def _refer(latest: Latest, entry: Entry) -> None:
    latest[_PENALTY if entry.cause is Referral.PENALTY else _CRIME] = entry


def _reopen(latest: Latest, entry: Entry) -> None:
    """It starts afresh: only its finding, its grade and the orders about it stay; the turn is the reopener's."""
    latest[:] = [each if place in _KEPT else None for place, each in enumerate(latest)]
    latest[_HANDED] = entry


def _strike_off(latest: Latest, entry: Entry) -> None:
    """A notice that was never carried out is spent."""
    latest[_STRUCK_OFF], latest[_WARNED] = entry, None


def _emptied(*places: int) -> Callable[[Latest, Entry], None]:
    def empty(latest: Latest, _: Entry) -> None:
        for place in places:
            latest[place] = None

    return empty


NOTING: Mapping[Act, int | Callable[[Latest, Entry], None]] = MappingProxyType(
    {
        Act.REPORT: _REPORTED,
        Act.VERIFY: _VERIFIED,
        Act.PROTECT: _PROTECTED,
        Act.TRANSFER: _HANDED,
        Act.ASK_EXTENSION: _EXTENSION,
        Act.ACCEPT: _ACCEPTED,
        Act.STRIKE_OFF: _strike_off,
        Act.LIST: _LISTED,
        Act.STOP_WORK: _STOPPED,
        Act.ASK_RESUMPTION: _RESUMPTION,
        Act.WARN_POWER_CUT: _WARNED,
        Act.CUT_POWER: _CUT,
        Act.SUBMIT: _submit,
        Act.FIND: _emptied(),
        Act.GRADE: _grade,
        Act.ASSIGN: _assign,
        Act.EXTEND: _extend,
        Act.REFUSE_EXTENSION: _emptied(_EXTENSION),
        Act.SUSPEND: _emptied(),
        Act.CONTINUE: _emptied(),
        Act.DISMISS: _emptied(),
        Act.CLOSE: _emptied(),
        Act.VOID: _emptied(),
        Act.REJECT: _emptied(_SUBMITTED),
        Act.REOPEN: _reopen,
        Act.RECUR: _reopen,
        Act.DELIST: _emptied(_LISTED),
        Act.REFUSE_RESUMPTION: _emptied(_RESUMPTION),
        Act.RESUME_WORK: _emptied(_STOPPED, _RESUMPTION),
        Act.RESTORE_POWER: _emptied(_WARNED, _CUT),
        Act.REFER: _refer,
    }
)
"""For each act: where its entry stands among the latest, or what else it does to them."""
