"""后果 · aftermaths — one accident and what follows: its grade, who inquires, what is due, what may be imposed."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from safetyduty.accidents import (
    Course,
    InquiryStep,
    Regraded,
    ReportDue,
    Reported,
    ReportFault,
    StartPoint,
    Tally,
    inquiry,
    reckon,
    regrading,
    reporting,
    reports_due,
    serious_peril,
)
from safetyduty.accountability import PenaltyLine, Trigger, penalties, triggers
from safetyduty.dates import Calendar, in_beijing
from safetyduty.facts import Accident, PartyRole, Report
from safetyduty.statutes import Caveat, CaveatKind, Finding, LawBook
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, join

__all__ = ["Aftermath", "aftermath"]


@frozen
class Aftermath:
    """An accident and what follows (事故后果): every part of it a finding, and none of it a decision.

    ``regraded`` is the accident as it was graded each time more was known; ``course`` the inquiry, with the grade and who leads.
    ``owed`` are the reports that must be made, ``reported`` those that were, and how late or wrong they may be.
    """

    accident: Accident
    decided: date
    tally: Finding[Tally]
    regraded: tuple[Regraded, ...]
    course: Course
    perils: Finding[tuple[Choice, ...]]
    owed: tuple[ReportDue, ...]
    reported: tuple[Finding[Reported], ...]
    penalties: Finding[tuple[PenaltyLine, ...]]
    triggers: tuple[Finding[Trigger], ...]
    edition: str

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What to keep in mind about the whole of it, each thing once."""
        return tuple(dict.fromkeys(_caveats(self)))


def aftermath(accident: Accident, book: LawBook, calendar: Calendar, *, decided: date | None = None) -> Aftermath:
    """What follows *accident* (事故后果), by the law of its day; penalties by that and by the law of the day they are *decided*.

    Faults of the unit's own reports that the facts leave no doubt about are counted among what may be fined; of those they leave
    open, and of reports of departments, the caveats tell.

    Args:
        decided: The day of the decision; the accident's own ``decided``, or the day of the accident, if left out.

    Raises:
        BadFacts, Ambiguous, NothingInForce, UnknownProvision, SafetyDutyError: As `accidents.grade` and `accountability.penalties`.
        OutsideCalendar: A day that matters lies beyond the calendar.

    Basis:
        《生产安全事故报告和调查处理条例》；《安全生产法》第五章、第六章；《生产安全事故罚款处罚规定》

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Toll
        >>> at = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
        >>> roof = Accident("roof", Phrase("顶板", "roof fall"), at, (Toll(at, deaths=1),), sector="coal-mine")
        >>> found = aftermath(roof, statutes.read("cn"), dates.calendar("cn"))
        >>> found.course.grade.value.id, found.penalties.value[0].min_yuan, found.penalties.value[0].max_yuan
        ('general', 500000, 1000000)
    """
    law = book.on(in_beijing(accident.at))
    day = decided or accident.decided or law.day
    told = reporting(accident, law, calendar)
    return Aftermath(
        accident=accident,
        decided=day,
        tally=reckon(accident, law),
        regraded=regrading(accident, law),
        course=inquiry(accident, law, calendar),
        perils=serious_peril(accident, law),
        owed=reports_due(accident, law, calendar),
        reported=told,
        penalties=penalties(
            accident, book, decided=day, faults={fault for each in told for fault in _certain(each.value, accident)}
        ),
        triggers=triggers(accident, law, calendar),
        edition=calendar.edition,
    )


def _certain(told: Reported, accident: Accident) -> Iterator[ReportFault]:
    """The faults that a report of the unit has for certain: late from every receipt that is known, or one fault of substance alone."""
    if told.by not in {accident.unit, *_inside(accident)}:
        return
    receipts = [delay for delay in told.delays if delay.start in (StartPoint.RECEIVED, StartPoint.LEARNT)]
    if ReportFault.LATE in told.may_be and receipts and all(delay.over for delay in receipts):
        yield ReportFault.LATE
    substance = [fault for fault in told.may_be if fault is not ReportFault.LATE]
    if len(substance) == 1 and (isinstance(told.report, Report) or told.report.verified is not None):
        yield substance[0]


def _inside(accident: Accident) -> Iterator[str | None]:
    """The ids of those of the unit, and of their posts."""
    for party in accident.parties:
        if party.role is not PartyRole.OFFICIAL and party.unit in (None, accident.unit):
            yield from (party.id, party.post)


def _caveats(found: Aftermath) -> Iterator[Caveat]:
    parts = (found.tally, found.course.grade, found.course.leader, found.perils, found.penalties)
    for part in parts:
        yield from part.caveats
    yield from found.course.caveats
    for due in found.owed:
        yield from due.caveats
    for stage in found.course.stages:
        yield from stage.caveats
    for line in found.penalties.value:
        yield from line.caveats
    for each in found.triggers:
        yield from (caveat for caveat in each.caveats if caveat.about not in each.value.decide)
    yield from _after_its_time(found.course)
    for report in found.reported:
        yield from report.caveats
        open_ = [fault for fault in report.value.may_be if fault not in {*_certain(report.value, found.accident)}]
        if open_:
            faults = join([fault.label for fault in open_])
            yield Caveat(CaveatKind.DISCRETION, _PERHAPS.fill(by=report.value.by, faults=faults))


_PERHAPS = Phrase(
    "{by}的报告可能属于：{faults}；须由人认定，罚款未据此计算",
    "the report of {by} may be: {faults}; a person decides, and no fine is reckoned from it",
)


def _after_its_time(course: Course) -> Iterator[Caveat]:
    """A reply or a publication whose report has no known day, and which came later than any report was due."""
    report = course.stage(InquiryStep.REPORT)
    if report.done is not None or report.extended is None:
        return
    for step in (InquiryStep.REPLY, InquiryStep.PUBLICATION):
        stage = course.stage(step)
        if stage.done is not None and stage.done > report.extended.day:
            about = _LATER.fill(step=step, on=stage.done, last=report.extended.day)
            yield Caveat(CaveatKind.DISCRETION, about)


_LATER = Phrase(
    "“{step}”在{on}，晚于调查期限延长到底之日{last}；调查报告何时提交没有写明，是否逾期须由人查明",
    "{step}: on {on}, later than {last}, when the report was due if prolonged as far as the text goes; when it was submitted is not "
    "stated, so a person finds out whether it was late",
)
