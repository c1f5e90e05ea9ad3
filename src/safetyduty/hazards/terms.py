"""办理期限 · terms — by when something about a hazard is to be done, counted from its record."""

from datetime import date
from typing import Any

from safetyduty.dates import Calendar
from safetyduty.deadlines import Deadline, agreed, due, limit
from safetyduty.errors import NothingInForce
from safetyduty.facts import Act
from safetyduty.hazards.case import Case
from safetyduty.hazards.states import Request, State, Work
from safetyduty.statutes import Caveat, CaveatKind, Key, LawBook
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS
from safetyduty.statutes.provisions.order_15_2007 import EXTENSION_REPLY, RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_16_2007 import RESUMPTION_REVIEW

__all__ = ["until"]

Term = tuple[Deadline | None, tuple[Caveat, ...]]

_NONE: Term = None, ()


def until(act: Act, case: Case, book: LawBook, calendar: Calendar) -> Term:
    """By when *act* is to be done as *case* stands (办理期限), and what is uncertain about it; None where no day is set.

    A term runs by the law of the day on which it began, where that law is covered and was seen.

    Raises:
        OutsideCalendar: The calendar does not reach the day.

    Basis:
        《安全生产违法行为行政处罚办法》第十七条；《安全生产事故隐患排查治理暂行规定》第二十三条

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Entry, Hazard
        >>> from safetyduty.hazards import replay
        >>> from safetyduty.words import Phrase
        >>> record = (
        ...     Entry(Act.FIND, date(2022, 6, 10), "inspector"),
        ...     Entry(Act.STOP_WORK, date(2022, 6, 10), "bureau"),
        ...     Entry(Act.ASK_RESUMPTION, date(2022, 6, 20), "boss"),
        ... )
        >>> book, hazard = statutes.read("cn"), Hazard("hz-1", Phrase("裂缝", "crack"), "mine", record)
        >>> deadline, _ = until(Act.RESUME_WORK, replay(hazard, book, on=date(2022, 6, 28)), book, dates.calendar("cn"))
        >>> str(deadline.day)
        '2022-06-30'
    """
    match act:
        case Act.SUBMIT | Act.ASK_EXTENSION | Act.CONTINUE if case.due is not None:
            rectifying = case.state in (State.RECTIFYING, State.SUSPENDED)
            return (agreed(case.due, because=(book.on(case.due).reason(FIVE_ACTIONS),)), ()) if rectifying else _NONE
        case Act.ACCEPT | Act.REJECT if case.state is State.SUBMITTED and case.submitted is not None:
            return _counted(RECTIFICATION_REVIEW, case.submitted, book, calendar)
        case Act.EXTEND | Act.REFUSE_EXTENSION if case.request is Request.ASKED and case.extension is not None:
            return _counted(EXTENSION_REPLY, case.extension.on, book, calendar)
        case Act.RESUME_WORK | Act.REFUSE_RESUMPTION if case.work is Work.ASKED and case.resumption is not None:
            return _counted(RESUMPTION_REVIEW, case.resumption.on, book, calendar)
    return _NONE


def _counted(key: Key[Any], since: date, book: LawBook, calendar: Calendar) -> Term:
    try:
        deadline = due(limit(key, book.on(since)), since, calendar)
    except NothingInForce as unknown:
        return None, (Caveat(CaveatKind.UNAVAILABLE, unknown.phrase),)
    return deadline, deadline.caveats
