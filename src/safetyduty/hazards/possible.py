"""可办事项 · possible — what may be done about a hazard on a day, by whom, by when, and what is missing: nothing is done."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from attrs import evolve, frozen

from safetyduty.dates import BEIJING, Calendar
from safetyduty.deadlines import Deadline
from safetyduty.facts import Act, Entry, Grade, Listing, Post, Referral
from safetyduty.hazards.case import Case, Process
from safetyduty.hazards.guards import Shown, required, unfixed
from safetyduty.hazards.judging import judged
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.separation import apart_from_checker, not_own_work, rectifiers, rectifies
from safetyduty.hazards.terms import until
from safetyduty.statutes import Caveat, Law, LawBook, Reason
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase

__all__ = ["Possible", "allowed"]


@frozen
class Possible:
    """One act of the process on a day (可办事项): open, or every objection to it whoever does it.

    ``only`` is the one post that may do it, None if any may but those in ``barred``, who would decide on their own work.
    ``deadline`` is by when; ``lacking`` what the entry must fix of the five things, for an assignment.
    """

    do: Act
    objections: tuple[Reason, ...]
    only: str | None
    barred: tuple[str, ...]
    deadline: Deadline | None
    lacking: tuple[Choice, ...]
    caveats: tuple[Caveat, ...]

    @property
    def open(self) -> bool:
        """Whether an entry can be made that the process accepts."""
        return not self.objections


def allowed(
    case: Case,
    book: LawBook,
    calendar: Calendar,
    *,
    on: date,
    process: Process | None = None,
    posts: Mapping[str, Post] | None = None,
) -> tuple[Possible, ...]:
    """What may be done about *case* on the day *on*, and what stands against all else (可办事项), in the order of acts.

    An act is open exactly when `do` accepts an entry of it that day which gives all it can. With *posts*, the register's posts by
    id, the one post that may act must be held.

    Raises:
        NothingInForce: A rule is not covered on the day.
        OutsideCalendar: The calendar does not reach a deadline.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Hazard
        >>> from safetyduty.hazards import opened
        >>> record = (Entry(Act.FIND, date(2022, 6, 10), "inspector"), Entry(Act.STOP_WORK, date(2022, 6, 10), "bureau"))
        >>> book = statutes.read("cn")
        >>> case = opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record), book)
        >>> found = {each.do: each for each in allowed(case, book, dates.calendar("cn"), on=date(2022, 6, 28))}
        >>> found[Act.GRADE].open, [why.words.en for why in found[Act.ASK_RESUMPTION].objections]
        (True, ['the hazard has not been removed'])
    """
    process, law = process or case.process or process_of(case.hazard), book.on(on)
    return tuple(
        _possible(act, case, law, calendar, process, posts)
        for act in Act
        if act in process.steps and act is not Act.FIND
    )


def _possible(  # one act, and all that is asked of it
    act: Act, case: Case, law: Law, calendar: Calendar, process: Process, posts: Mapping[str, Post] | None
) -> Possible:
    only = _only(act, case)
    shown = Shown(case, _fullest(act, case, law.day, only or _ANYBODY), law.book, posts)
    if only is not None and rectifies(shown, only):
        only, shown = None, evolve(shown, entry=evolve(shown.entry, by=_ANYBODY))
    guards = {guard for row in process.rows(case.states, act) for guard in row.guards}
    barred = {post for post, _ in rectifiers(shown)} if not_own_work in guards else set[str]()
    if apart_from_checker in guards:
        barred.add(case.found.by)
    heard = posts if only is not None else None
    _, objections = judged(evolve(shown, posts=heard), process)
    deadline, caveats = until(act, case, law.book, calendar)
    lacking = _lacking(case, law) if act is Act.ASSIGN and not objections else ()
    return Possible(act, objections, only, tuple(sorted(barred)), deadline, lacking, caveats)


def _lacking(case: Case, law: Law) -> tuple[Choice, ...]:
    binding = required(case.grade, law)
    return tuple(choice for choice in unfixed(case, law) if choice.id in binding)


def _only(act: Act, case: Case) -> str | None:
    """The one post that may do it: whoever stopped the work lets it go on, whoever listed the hazard delists it."""
    tied = None
    if act in (Act.RESUME_WORK, Act.REFUSE_RESUMPTION):
        tied = case.stopped
    elif act is Act.DELIST or (act in (Act.EXTEND, Act.REFUSE_EXTENSION)):
        tied = case.listed
    return None if tied is None else tied.by


def _fullest(act: Act, case: Case, on: date, by: str) -> Entry:
    """An entry of *act* that gives all it can."""
    entry = Entry(act, on, by)
    match act:
        case Act.GRADE:
            return evolve(entry, grade=case.grade or Grade.GENERAL)
        case Act.ASSIGN:
            return evolve(entry, to=_ANYBODY, measures=_ANYTHING, funds_yuan=0, due=on, plan=_ANYTHING)
        case Act.EXTEND:
            return evolve(entry, due=max(on, (case.due or on) + timedelta(days=1)))
        case Act.REPORT | Act.TRANSFER:
            return evolve(entry, to=_ANYBODY)
        case Act.LIST:
            return evolve(entry, level=Listing.COUNTY)
        case Act.CUT_POWER:
            return evolve(entry, at=datetime.combine(on, time(23, 59), BEIJING))
        case Act.REFER:
            return evolve(entry, cause=Referral.PENALTY)
    return entry


_ANYBODY = "*"
"""A post that nobody has: whoever has not acted in the case yet."""

_ANYTHING = Phrase("略", "any")
