"""报告核查 · measuring — what was reported when, held against what was due: late, omitted, false or concealed."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from attrs import frozen

from safetyduty.accidents.rules import in_force
from safetyduty.accidents.scope import require_covered
from safetyduty.accidents.telling import untold
from safetyduty.dates import Calendar
from safetyduty.deadlines import Deadline, Limit, due, limit
from safetyduty.errors import Ambiguous
from safetyduty.facts import Accident, Intent, PartyRole, Report, Silence
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.order_14_2024 import REPORT_FAULTS
from safetyduty.statutes.provisions.order_493_2007 import FALSE_REPORT_FORMS, SITE_REPORT, TIER_REPORT, UNIT_REPORT
from safetyduty.words import Phrase, Worded

__all__ = ["Delay", "ReportFault", "Reported", "StartPoint", "reporting"]


class ReportFault(Worded):
    """The four ways in which a report fails (迟报、漏报、谎报、瞒报); the codes are those of the regulation."""

    LATE = "late", "迟报", "late report"
    OMITTED = "omitted", "漏报", "omitted report"
    FALSE = "false", "谎报", "false report"
    CONCEALED = "concealed", "瞒报", "concealed report"


class StartPoint(Worded):
    """From when a delay is measured (起算点)."""

    OCCURRED = "occurred", "事故发生", "the accident"
    LEARNT = "learnt", "单位负责人获知", "when the head of the unit was told"
    RECEIVED = "received", "报告人接报", "when whoever reported had received it"
    CLAIMED = "claimed", "所报的发生时刻", "when it happened, as the report told"


@frozen
class Delay:
    """How late a report was, measured from one start (迟延): ``over`` is the time past the limit, nothing if it was in time."""

    start: StartPoint
    since: datetime
    due: Deadline
    over: timedelta


@frozen
class Reported:
    """A report held against what was due, or that there was none (报告核查结果).

    ``may_be`` are the faults that it is, or, where they are several of one conduct, may be: what is not known stands in the
    caveats. None at all: it was in time, and nothing in it is known to be untrue. ``delays`` has one row for each start that is
    known; by the text a limit runs from receipt, from the accident only the longest delay can be told, and what the report claimed
    shows how it would seem. ``untrue`` is what was left out or not so.
    """

    by: str
    to: str | None
    report: Report | Silence
    may_be: tuple[ReportFault, ...]
    delays: tuple[Delay, ...]
    untrue: tuple[Phrase, ...] = ()


def reporting(accident: Accident, law: Law, calendar: Calendar) -> tuple[Finding[Reported], ...]:
    """Each report of *accident*, and each silence, held against what was due (报告核查).

    Of several reports from one to another only the first is held against a time limit. Whether an untrue report is an omission
    or a false one depends on intent; it is never guessed.

    Args:
        law: As it stood on the day of the accident.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `require_covered`.
        Ambiguous: The accident does not say its unit.

    Basis:
        《生产安全事故报告和调查处理条例》第四条、第九条、第十一条；《生产安全事故罚款处罚规定》第五条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import dates, statutes
        >>> at = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
        >>> told = Report("mine", "county-emergency", at + timedelta(hours=3), received=at + timedelta(minutes=5))
        >>> roof = Accident("roof", Phrase("顶板", "roof fall"), at, unit="mine", reports=(told,))
        >>> found, = reporting(roof, statutes.read("cn").on(date(2024, 5, 28)), dates.calendar("cn"))
        >>> [fault.value for fault in found.value.may_be], [str(delay.over) for delay in found.value.delays]
        (['late'], ['1:55:00', '2:00:00'])
    """
    require_covered(accident, law)
    if accident.unit is None and (accident.reports or accident.silences):
        raise Ambiguous(_WHOSE)
    told = tuple(sorted(accident.reports, key=lambda report: report.at))
    rows = [_of_report(report, told[:index], accident, law, calendar) for index, report in enumerate(told)]
    return (*rows, *(_of_silence(silence, accident, law, calendar) for silence in accident.silences))


def _of_report(
    report: Report, before: tuple[Report, ...], accident: Accident, law: Law, calendar: Calendar
) -> Finding[Reported]:
    first = all((each.by, each.to) != (report.by, report.to) for each in before)
    delays = tuple(_delays(report, before, accident, law, calendar)) if first else ()
    wrong = untold(report, accident)
    faults, caveats = _late(delays)
    if wrong:
        untrue, open_ = _by_intent(report.intent)
        faults, caveats = (*faults, *untrue), (*caveats, *open_)
    if ReportFault.LATE in faults and any(silence.by == report.by for silence in accident.silences):
        caveats = (*caveats, Caveat(CaveatKind.DISCRETION, _ONE_CONDUCT))
    because = (*(delay.due.because[0] for delay in delays[:1]), *_defined(faults, law))
    if report.to == accident.unit:
        because = (law.reason(SITE_REPORT),)
    found = Reported(report.by, report.to, report, faults, delays, wrong)
    return Finding(found, because, (*caveats, *_undefined(faults, law)))


def _of_silence(silence: Silence, accident: Accident, law: Law, calendar: Calendar) -> Finding[Reported]:
    """No report: concealed, if it was hidden and that is verified; an omission, if it was negligent."""
    limit_ = _limit_of(silence.by, accident, law)
    delays: tuple[Delay, ...] = ()
    if silence.found is not None:
        starts = _starts(None, (), silence.by, accident)
        delays = tuple(_delay(start, since, silence.found, limit_, calendar) for start, since in starts)
    may_be, open_ = _hidden(silence)
    caveats = () if open_ is None else (Caveat(CaveatKind.DISCRETION, open_),)
    found = Reported(silence.by, None, silence, may_be, delays)
    return Finding(found, (*limit_.because, *_defined(may_be, law)), (*caveats, *_undefined(may_be, law)))


def _hidden(silence: Silence) -> tuple[tuple[ReportFault, ...], Phrase | None]:
    """Which of the two a silence is, and what leaves it open."""
    both = (ReportFault.OMITTED, ReportFault.CONCEALED)
    if silence.verified is not None:
        return (both, _BOTH_FOUND) if silence.intent is Intent.NEGLIGENT else (both[1:], None)
    match silence.intent:
        case Intent.NEGLIGENT:
            return both[:1], None
        case Intent.INTENTIONAL:
            return both[1:], _NOT_VERIFIED
        case None:
            return both, _NOT_VERIFIED


def _delays(
    report: Report, before: tuple[Report, ...], accident: Accident, law: Law, calendar: Calendar
) -> Iterator[Delay]:
    if report.to == accident.unit:
        return  # from the site, at once: there is no limit to measure by
    limit_ = _limit_of(report.by, accident, law)
    for start, since in _starts(report, before, report.by, accident):
        yield _delay(start, since, report.at, limit_, calendar)
    if report.happened is not None and report.happened != accident.at:
        yield _delay(StartPoint.CLAIMED, report.happened, report.at, limit_, calendar)


def _limit_of(by: str, accident: Accident, law: Law) -> Limit:
    """The unit's hour, or the two hours of a tier."""
    return limit(UNIT_REPORT if _is_the_unit(by, accident) else TIER_REPORT, law)


def _is_the_unit(by: str, accident: Accident) -> bool:
    own = [party for party in accident.parties if (party.unit or accident.unit) == accident.unit]
    inside = [party for party in own if party.role is not PartyRole.OFFICIAL]
    return by == accident.unit or any(by in (party.id, party.post) for party in inside)


def _starts(
    report: Report | None, before: tuple[Report, ...], by: str, accident: Accident
) -> Iterator[tuple[StartPoint, datetime]]:
    """Every start that is known, the one of the text first."""
    received = None if report is None else report.received
    if received is None:
        received = next((each.at for each in before if each.to == by), None)
    if received is not None:
        yield StartPoint.RECEIVED, received
    if accident.learnt is not None and _is_the_unit(by, accident):
        yield StartPoint.LEARNT, accident.learnt
    yield StartPoint.OCCURRED, accident.at


def _delay(start: StartPoint, since: datetime, at: datetime, limit_: Limit, calendar: Calendar) -> Delay:
    deadline = due(limit_, since, calendar)
    return Delay(start, since, deadline, max(at - deadline.ends, timedelta()))


def _late(delays: tuple[Delay, ...]) -> tuple[tuple[ReportFault, ...], tuple[Caveat, ...]]:
    """Late for certain, if late from every receipt that is known; perhaps, if from some, or only from the accident."""
    occurred = [delay for delay in delays if delay.start is StartPoint.OCCURRED]
    if not any(delay.over for delay in occurred):
        return (), ()  # in time even from the accident, before which nobody could know
    receipts = [delay for delay in delays if delay.start in (StartPoint.RECEIVED, StartPoint.LEARNT)]
    if not receipts:
        return (ReportFault.LATE,), (Caveat(CaveatKind.DISCRETION, _NO_RECEIPT),)
    late = [delay for delay in receipts if delay.over]
    if len(late) == len(receipts):
        return (ReportFault.LATE,), ()
    if late:
        said = _DIFFER.fill(late=late[0].start, since=late[0].since)
        return (ReportFault.LATE,), (Caveat(CaveatKind.DISCRETION, said),)
    return (), ()


def _by_intent(intent: Intent | None) -> tuple[tuple[ReportFault, ...], tuple[Caveat, ...]]:
    match intent:
        case Intent.NEGLIGENT:
            return (ReportFault.OMITTED,), ()
        case Intent.INTENTIONAL:
            return (ReportFault.FALSE,), ()
        case None:
            return (ReportFault.OMITTED, ReportFault.FALSE), (Caveat(CaveatKind.DISCRETION, _INTENT),)


def _defined(faults: tuple[ReportFault, ...], law: Law) -> tuple[Reason, ...]:
    """The ban on the four, and what each of them means."""
    if not faults:
        return ()
    forms = law.reason(FALSE_REPORT_FORMS)
    return (forms, law.reason(REPORT_FAULTS)) if in_force(REPORT_FAULTS, law) else (forms,)


def _undefined(faults: tuple[ReportFault, ...], law: Law) -> tuple[Caveat, ...]:
    return (Caveat(CaveatKind.UNAVAILABLE, _BEFORE_2024),) if faults and not in_force(REPORT_FAULTS, law) else ()


_WHOSE = Phrase(
    "没有写明事故单位（unit）；单位的时限与各级部门的不同，不能核查",
    "the unit of the accident is not stated; its limit is not that of a department, and nothing can be measured",
)
_NO_RECEIPT = Phrase(
    "报告人何时接报没有写明；自事故发生起算已超过时限，是否迟报须由人查明接报时刻",
    "when whoever reported was told is not stated; counted from the accident it was late; a person finds out when they were told",
)
_DIFFER = Phrase(
    "所载接报时刻不一致；自{late}（{since}）起算为迟报，自另一时刻起算则不是，须由人认定",
    "the moments of receipt differ: counted from {late} ({since}) it was late, from the other it was not; a person decides",
)
_INTENT = Phrase(
    "主观状态没有查明：出于过失为漏报，故意为谎报，须由人认定",
    "intent was not found: by negligence it is an omission, on purpose a false report; a person decides",
)
_NOT_VERIFIED = Phrase(
    "未报告：瞒报须隐瞒并经查证属实，过失未报为漏报；须由人认定",
    "not reported: concealment is hidden and verified, negligence is an omission; a person decides",
)
_BOTH_FOUND = Phrase(
    "既认定过失，又查证隐瞒；二者取其一，须由人认定",
    "both negligence and hiding were found; it is one of the two, and a person decides",
)
_ONE_CONDUCT = Phrase(
    "同一报告人又被记为未报告；迟报与瞒报、漏报是同一行为的，只能认定其一，须由人认定",
    "the same party is also recorded as silent; of one conduct it is late, concealed or omitted, not several; a person decides",
)
_BEFORE_2024 = Phrase(
    "四种形态的定义自2024年3月1日起施行；此前的定义未录入，此处借用，须由人查证",
    "the four are defined from 2024-03-01 on; the earlier definitions are not here, and these were used: look them up",
)
