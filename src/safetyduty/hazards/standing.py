"""现状 · standing — what a case needs next on a day: whose turn it is, what is missing, what is due and how late."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Calendar
from safetyduty.deadlines import Deadline, Lateness, agreed, late
from safetyduty.facts import Act, Grade
from safetyduty.hazards.case import Case, Process
from safetyduty.hazards.guards import required, unfixed
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.states import State
from safetyduty.hazards.terms import until
from safetyduty.statutes import Caveat, CaveatKind, Law, LawBook
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS
from safetyduty.statutes.provisions.work_safety_law import DOUBLE_REPORT
from safetyduty.statutes.shapes import Choice

__all__ = ["Standing", "missing", "stand"]


@frozen
class Standing:
    """How a hazard stands on a day (现状).

    ``turn`` is the post whose turn it is, and None once it is struck off; ``allowed`` what may be tried. ``lateness`` is
    that of the ``deadline``; ``submitted_late`` how late the rectification itself was handed in. ``missing`` are those of
    the five things (五落实) that nobody has fixed; ``binding`` those that its grade requires. ``unreported`` is a major
    hazard that nobody has reported.
    """

    case: Case
    turn: str | None
    allowed: tuple[Act, ...]
    deadline: Deadline | None
    lateness: Lateness | None
    submitted_late: Lateness | None
    missing: tuple[Choice, ...]
    binding: tuple[Choice, ...]
    unreported: bool
    caveats: tuple[Caveat, ...]


def stand(case: Case, book: LawBook, calendar: Calendar, *, on: date, process: Process | None = None) -> Standing:
    """What *case* needs at the end of the day *on* (研判现状).

    Raises:
        NothingInForce: A rule was not covered on a day that matters.
        OutsideCalendar: A day is beyond the calendar.

    Basis:
        《安全生产法》第四十一条第二款；《安全生产违法行为行政处罚办法》第十七条；《关于进一步加强企业安全生产工作的通知》

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Entry, Hazard
        >>> from safetyduty.hazards import replay
        >>> from safetyduty.words import Phrase
        >>> record = (
        ...     Entry(Act.FIND, date(2022, 6, 10), "inspector"),
        ...     Entry(Act.GRADE, date(2022, 6, 10), "bureau", grade=Grade.GENERAL),
        ...     Entry(Act.ASSIGN, date(2022, 6, 13), "bureau", to="foreman", due=date(2022, 6, 24)),
        ... )
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record)
        >>> book, cn, day = statutes.read("cn"), dates.calendar("cn"), date(2022, 6, 28)
        >>> now = stand(replay(hazard, book, on=day), book, cn, on=day)
        >>> now.turn, now.lateness.days, [choice.name.en for choice in now.missing]
        ('foreman', 4, ['measures', 'funds', 'plan'])
    """
    law = book.on(on)
    process = process or case.process or process_of(case.hazard)
    deadline, caveats = until(Act.ACCEPT if case.state is State.SUBMITTED else Act.SUBMIT, case, book, calendar)
    open_ = missing(case, law)
    unreported = case.grade is Grade.MAJOR and case.reported is None and not process.over(case.states)
    doubts = law.caveats(FIVE_ACTIONS) if open_ else ()
    discretion = (Caveat(CaveatKind.DISCRETION, law.reason(DOUBLE_REPORT).words),) if unreported else ()
    return Standing(
        case=case,
        turn=None if process.over(case.states) else _turn(case),
        allowed=process.commands(case.states),
        deadline=deadline,
        lateness=None if deadline is None else late(deadline, calendar, on=on),
        submitted_late=_submitted_late(case, calendar),
        missing=open_,
        binding=tuple(choice for choice in open_ if choice.id in required(case.grade, law)),
        unreported=unreported,
        caveats=(*caveats, *doubts, *discretion),
    )


def missing(case: Case, law: Law) -> tuple[Choice, ...]:
    """Which of the five things (五落实) nobody has fixed, for a case that is graded and not yet accepted.

    Raises:
        NothingInForce: The provision is not covered on the law's day.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Entry, Hazard
        >>> from safetyduty.hazards import opened
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> graded = Entry(Act.GRADE, date(2022, 6, 10), "bureau", grade=Grade.GENERAL)
        >>> book = statutes.read("cn")
        >>> case = opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, graded)), book)
        >>> [choice.name.zh for choice in missing(case, book.on(date(2022, 6, 28)))]
        ['责任', '措施', '资金', '时限', '预案']
    """
    return (
        unfixed(case, law) if case.state in (State.GRADED, State.RECTIFYING, State.SUSPENDED, State.SUBMITTED) else ()
    )


def _submitted_late(case: Case, calendar: Calendar) -> Lateness | None:
    if case.submitted is None or case.due is None:
        return None
    return late(agreed(case.due), calendar, on=case.submitted)


def _turn(case: Case) -> str | None:
    """Whose turn it is; in a state of a caller's own, whoever assigned it, or has it in hand."""
    match case.state:
        case State.FOUND | State.GRADED:
            return case.keeper
        case State.RECTIFYING:
            return case.responsible or case.assigned_by
        case State.SUSPENDED | State.SUBMITTED:
            return case.assigned_by
        case State.ACCEPTED:
            return case.accepted_by
        case _:
            return case.assigned_by or case.keeper
