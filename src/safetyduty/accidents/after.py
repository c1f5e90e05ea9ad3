"""续报 · after — calls, follow-ups and reports of changed casualties, which Order 21 adds to the first reports."""

from collections.abc import Iterator
from datetime import datetime

from safetyduty.accidents.owed import Occasion, ReportDue, ReportKind, occasion, owed_at_first
from safetyduty.accidents.reckoning import CASUALTIES, window
from safetyduty.accidents.rules import doubts, in_force
from safetyduty.accidents.tiers import Tier
from safetyduty.dates import Calendar, in_beijing
from safetyduty.deadlines import agreed, due, limit, relay
from safetyduty.facts import Accident, Told, Toll
from safetyduty.statutes import Law
from safetyduty.statutes.provisions.order_21_2009 import (
    CASUALTY_CHANGE,
    FOLLOW_UP_REPORTS,
    MAJOR_ACCIDENT_CALLS,
    SERIOUS_ACCIDENT_CALL,
)
from safetyduty.statutes.provisions.order_493_2007 import CASUALTY_WINDOW, SUPPLEMENTARY_REPORT
from safetyduty.statutes.shapes import Level
from safetyduty.words import Phrase

__all__ = ["reports_due"]


def reports_due(
    accident: Accident, law: Law, calendar: Calendar, *, chain: tuple[Tier, ...] = ()
) -> tuple[ReportDue, ...]:
    """Every report that *accident* calls for: who must report to whom, and by when at the latest (应报事项).

    Each tier's hours begin, at the latest, when those of the tier below it end; hours take no notice of rest days.

    Args:
        law: As it stood on the day of the accident.
        chain: The offices the report passes through, from the lowest up, where they are known; else one for each level.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `grade`.
        Ambiguous: The chain does not rise.

    Basis:
        《生产安全事故报告和调查处理条例》第九条至第十三条；《生产安全事故信息报告和处置办法》第六条至第九条、第十一条

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import dates, statutes
        >>> at = datetime(2022, 6, 28, 9, 10, tzinfo=dates.BEIJING)
        >>> fire = Accident("mill-fire", Phrase("火灾", "fire"), at, (Toll(at, deaths=3),), learnt=at)
        >>> law, cn = statutes.read("cn").on(date(2022, 6, 28)), dates.calendar("cn")
        >>> for row in reports_due(fire, law, cn):
        ...     if row.kind in (ReportKind.UNIT, ReportKind.TIER):
        ...         print(row.kind.value, row.level.value, row.deadline.day.strftime("%H:%M"))
        unit county 10:10
        unit provincial 10:10
        tier prefecture 12:10
        tier provincial 14:10
    """
    case = occasion(accident, law, calendar, chain)
    return (*owed_at_first(case), *_calls(case), *_follow_ups(case), *_casualties(case))


def _calls(case: Occasion) -> Iterator[ReportDue]:
    """By telephone within the hour, faster than tier by tier; text follows."""
    law, since = case.law, case.unit_deadline.ends
    if case.mild or not in_force(MAJOR_ACCIDENT_CALLS, law):
        return
    if case.tiers[-1].level is not Level.NATIONAL:
        call = due(limit(SERIOUS_ACCIDENT_CALL, law), since, case.calendar)
        caveats = (*doubts(SERIOUS_ACCIDENT_CALL, law), *case.caveats)
        for kind, told, deadline in ((ReportKind.CALL, Told.PHONE, call), (ReportKind.TEXT, Told.WRITTEN, None)):
            yield ReportDue(
                kind, _LOCAL, _PROVINCE, since, deadline, Level.PROVINCIAL, told, None, call.because, caveats
            )
        return
    caveats = (*doubts(MAJOR_ACCIDENT_CALLS, law), *case.caveats)
    rows = (
        ("to-province", _LOCAL, _PROVINCE),
        ("to-national", _PROVINCE, _NATION),
        ("to-state-council", _NATION, _ROOM),
    )
    ends = relay([limit(MAJOR_ACCIDENT_CALLS, law, entry=entry) for entry, _, _ in rows], since, case.calendar)
    for (_, by, to), level, end in zip(rows, (Level.PROVINCIAL, Level.NATIONAL, Level.NATIONAL), ends, strict=True):
        yield ReportDue(ReportKind.CALL, by, to, since, end, level, Told.PHONE, None, end.because, caveats)
        since = end.ends


_LOCAL = Phrase("县级、市级应急管理部门", "the emergency departments of county and prefecture")
_PROVINCE = Phrase("省级应急管理部门", "the emergency department of the province")
_NATION = Phrase("国家级应急管理部门", "the national emergency department")
_ROOM = Phrase("国务院总值班室", "the duty room of the State Council")
_REPORTERS = Phrase("报告事故的单位和部门", "the unit and the departments that reported")


def _follow_ups(case: Occasion) -> Iterator[ReportDue]:
    """So often on each day; the text names no last day."""
    law = case.law
    if not in_force(FOLLOW_UP_REPORTS, law):
        return
    often = next(entry for entry in law[FOLLOW_UP_REPORTS].entries if entry.id == case.grade.id)
    yield ReportDue(
        ReportKind.FOLLOW_UP,
        _REPORTERS,
        _TOLD_BEFORE,
        case.told,
        times=often.times,
        because=(law.reason(FOLLOW_UP_REPORTS),),
        caveats=doubts(FOLLOW_UP_REPORTS, law),
    )


_TOLD_BEFORE = Phrase("原接报部门", "the departments that were told before")


def _casualties(case: Occasion) -> Iterator[ReportDue]:
    """Changes up to the last day of the window; each on its own day, since Order 21."""
    law, accident = case.law, case.accident
    row, _ = window(accident, law)
    closes = due(limit(CASUALTY_WINDOW, law, entry=row.id), in_beijing(accident.at), case.calendar)
    why = (law.reason(CASUALTY_WINDOW), law.reason(SUPPLEMENTARY_REPORT))
    yield ReportDue(
        ReportKind.CASUALTIES, _REPORTERS, _TOLD_BEFORE, accident.at, closes, because=why, caveats=closes.caveats
    )
    if in_force(CASUALTY_CHANGE, law):
        caveats = doubts(CASUALTY_CHANGE, law)
        for moment in _changes(case.tally.counted):
            same_day = agreed(in_beijing(moment), because=(law.reason(CASUALTY_CHANGE),), caveats=caveats)
            yield ReportDue(
                ReportKind.CASUALTIES,
                _REPORTERS,
                _TOLD_BEFORE,
                moment,
                same_day,
                because=(*why, *same_day.because),
                caveats=caveats,
            )


def _changes(tolls: tuple[Toll, ...]) -> Iterator[datetime]:
    """When a toll stated another number of casualties than those before it."""
    stated: dict[str, int] = {}
    for index, toll in enumerate(tolls):
        now = {name: number for name in CASUALTIES if (number := getattr(toll, name)) is not None}
        if index and any(stated.get(name) != number for name, number in now.items()):
            yield toll.at
        stated.update(now)
