"""调查进程 · inquiring — who inquires, by when the report, the reply and the evaluation are due, and how late they were."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from safetyduty.accidents.grading import graded
from safetyduty.accidents.leading import leader
from safetyduty.accidents.reckoning import Tally, reckon
from safetyduty.accidents.rules import in_force
from safetyduty.accidents.successive import regraded
from safetyduty.accidents.tiers import ORDER
from safetyduty.dates import Calendar, Days, Pause, Span, in_beijing
from safetyduty.deadlines import Deadline, Extension, Lateness, Limit, due, late, limit
from safetyduty.errors import Ambiguous, UnknownName
from safetyduty.facts import Accident, Inquiry
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.order_493_2007 import (
    AFTER_THE_REPLY,
    HIGHER_INQUIRY,
    INVESTIGATION_PERIOD,
    REPLY_EXTENSION,
    REPLY_PERIOD,
)
from safetyduty.statutes.provisions.work_safety_law import RECTIFICATION_EVALUATION
from safetyduty.statutes.shapes import Competent, HarmGrade, Level
from safetyduty.words import Phrase, Worded

__all__ = ["Course", "InquiryStep", "Stage", "inquiry"]


class InquiryStep(Worded):
    """The steps of an inquiry (调查环节)."""

    REPORT = "report", "提交调查报告", "the report is submitted"
    REPLY = "reply", "批复", "the government replies"
    PUBLICATION = "publication", "公布处理情况", "the outcome is published"
    EVALUATION = "evaluation", "整改评估", "rectification is evaluated"


@frozen
class Stage:
    """One step of an inquiry (一个环节): when it was ``due``, and ``done``, where that is known.

    Without ``due`` the text names no day, or what it runs from is not known yet. ``extended`` is the latest day if it is prolonged
    as far as the text allows; ``over`` how late it was done, after the extensions that were granted.
    """

    step: InquiryStep
    due: Deadline | None
    extended: Deadline | None = None
    done: date | None = None
    over: Lateness | None = None
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()


@frozen
class Course:
    """How the inquiry into an accident runs (调查进程): the grade, who leads by law, the steps, and what a person must look at."""

    grade: Finding[HarmGrade]
    leader: Finding[Competent]
    stages: tuple[Stage, ...]
    caveats: tuple[Caveat, ...]

    def stage(self, step: InquiryStep) -> Stage:
        """The stage of *step*.

        Raises:
            UnknownName: There is none, as of an evaluation before 2021-09-01.
        """
        for stage in self.stages:
            if stage.step is step:
                return stage
        raise UnknownName(Phrase("环节", "stage"), str(step.value), [str(stage.step.value) for stage in self.stages])


def inquiry(accident: Accident, law: Law, calendar: Calendar) -> Course:
    """How the inquiry into *accident* runs, and which of its observed days lie beyond their limits (调查进程).

    A day beyond its limit is flagged with its lateness, never refused. The report runs from the day of the accident, the reply
    from that of the report, the evaluation from that of the reply.

    Args:
        law: As it stood on the day of the accident; what follows later is by the law of its own day.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `grade`.
        OutsideCalendar: A day that was observed lies beyond the calendar.

    Basis:
        《生产安全事故报告和调查处理条例》第十九条至第二十一条、第二十七条、第二十九条、第三十二条、第三十四条；
        《安全生产法》第八十六条

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.facts import Toll
        >>> at = datetime(2023, 5, 1, 8, 36, tzinfo=dates.BEIJING)
        >>> went = Inquiry(submitted=date(2023, 7, 10), replied=date(2023, 7, 20))
        >>> blast = Accident("blast", Phrase("爆炸", "explosion"), at, (Toll(at, deaths=5),), inquiry=went)
        >>> course = inquiry(blast, statutes.read("cn").on(date(2023, 5, 1)), dates.calendar("cn"))
        >>> course.leader.value.level.value, [(s.step.value, s.over.days) for s in course.stages if s.over]
        ('prefecture', [('report', 10)])
    """
    tally = reckon(accident, law)
    found = graded(tally, law)
    leads = leader(accident, found.value, law)
    went = accident.inquiry or Inquiry()
    stages = (
        _report(accident, went, law, calendar),
        _reply(found.value, went, law, calendar),
        _publication(went, law),
        *_evaluation(went, law, calendar),
    )
    return Course(found, leads, stages, (*_regraded(accident, tally.value, law), *_level(went, leads.value, law)))


def _report(accident: Accident, went: Inquiry, law: Law, calendar: Calendar) -> Stage:
    """Sixty days from the accident without the days of appraisal, and up to sixty more."""
    set_ = limit(INVESTIGATION_PERIOD, law)
    start = in_beijing(accident.at)
    try:
        pauses = tuple(Pause(Span(stop.since, stop.until), stop.why) for stop in went.appraisal)
        plain = due(set_, start, calendar, pauses=pauses)
        most = due(set_, start, calendar, pauses=pauses, extensions=_extension(set_, _ceiling(set_)))
        granted = due(set_, start, calendar, pauses=pauses, extensions=_extension(set_, went.extended_days))
    except Ambiguous as open_:
        doubt = Caveat(CaveatKind.DISCRETION, open_.phrase)
        return Stage(InquiryStep.REPORT, None, None, went.submitted, None, set_.because, (doubt,))
    over = _over(granted, went.submitted, calendar)
    caveats = [*granted.caveats, *_too_long(set_, went.extended_days)]
    if over is not None and went.extended_days is None and _over(most, went.submitted, calendar) is None:
        caveats.append(Caveat(CaveatKind.DISCRETION, _PERHAPS_EXTENDED.fill(until=most.day)))
    shown = granted if went.extended_days else plain
    return Stage(InquiryStep.REPORT, shown, most, went.submitted, over, shown.because, tuple(caveats))


def _reply(found: HarmGrade, went: Inquiry, law: Law, calendar: Calendar) -> Stage:
    """Fifteen days, thirty for the worst grade and up to thirty more; whether fifteen may be prolonged, the text leaves open."""
    law = law if went.submitted is None else law.book.on(went.submitted, trust=law.trust)
    set_ = limit(REPLY_PERIOD, law, entry=found.id)
    if went.submitted is None:
        return Stage(
            InquiryStep.REPLY, None, None, went.replied, None, set_.because, (*set_.caveats, *_unknown_start(set_))
        )
    plain = due(set_, went.submitted, calendar)
    longer = (
        None
        if set_.extension is None
        else due(set_, went.submitted, calendar, extensions=_extension(set_, _ceiling(set_)))
    )
    over = _over(plain, went.replied, calendar)
    caveats = [*plain.caveats]
    if over is not None and longer is None:
        caveats += law.caveats(REPLY_EXTENSION)
        caveats.append(Caveat(CaveatKind.DISCRETION, _FIFTEEN))
    if over is not None and longer is not None and _over(longer, went.replied, calendar) is None:
        caveats.append(Caveat(CaveatKind.DISCRETION, _PERHAPS_EXTENDED.fill(until=longer.day)))
    return Stage(InquiryStep.REPLY, plain, longer, went.replied, over, plain.because, tuple(caveats))


def _publication(went: Inquiry, law: Law) -> Stage:
    """Published, secrets excepted; the text names no day."""
    caveat = Caveat(CaveatKind.DISCRETION, _NO_DAY)
    why = (law.reason(AFTER_THE_REPLY),)
    return Stage(
        InquiryStep.PUBLICATION, None, None, went.published, None, why, (*law.caveats(AFTER_THE_REPLY), caveat)
    )


def _evaluation(went: Inquiry, law: Law, calendar: Calendar) -> Iterator[Stage]:
    """Within a year of the reply, by the law of the day of the reply."""
    law = law if went.replied is None else law.book.on(went.replied, trust=law.trust)
    if not in_force(RECTIFICATION_EVALUATION, law):
        return
    set_ = limit(RECTIFICATION_EVALUATION, law)
    if went.replied is None:
        caveats = (*set_.caveats, *_unknown_start(set_))
        yield Stage(InquiryStep.EVALUATION, None, None, went.evaluated, None, set_.because, caveats)
        return
    by = due(set_, went.replied, calendar)
    over = _over(by, went.evaluated, calendar)
    yield Stage(InquiryStep.EVALUATION, by, None, went.evaluated, over, by.because, by.caveats)


def _regraded(accident: Accident, tally: Tally, law: Law) -> Iterator[Caveat]:
    """A grade that changed may move the inquiry to a higher government; it need not."""
    if any(row.caveats for row in regraded(accident, tally, law)):
        yield Caveat(CaveatKind.DISCRETION, law[HIGHER_INQUIRY].question)


def _level(went: Inquiry, competent: Competent, law: Law) -> Iterator[Caveat]:
    """An observed level that is not the one of the law: raised, entrusted, or to be explained."""
    if went.entrusted is not None:
        yield Caveat(CaveatKind.DISCRETION, _ENTRUSTED.fill(who=went.entrusted))
    if went.level is None:
        return
    held, lawful = ORDER.index(Level.of(went.level)), ORDER.index(competent.level)
    if held > lawful:
        why = law.reason(HIGHER_INQUIRY).basis[0].words()
        by = went.raised or Phrase("未写明由谁决定，须由人查明", "who decided it is not stated; a person finds out")
        yield Caveat(
            CaveatKind.DISCRETION, _RAISED.fill(law=competent.level, held=Level.of(went.level), why=why, by=by)
        )
    if held < lawful:
        yield Caveat(
            CaveatKind.DISCRETION, _BELOW.fill(law=competent.level, held=Level.of(went.level), who=competent.who)
        )


def _ceiling(set_: Limit) -> int | None:
    return None if set_.extension is None else set_.extension.count


def _extension(set_: Limit, days: int | None) -> tuple[Extension, ...]:
    """So many days more, as far as the text goes."""
    most = _ceiling(set_)
    return () if days is None or most is None else (Extension(Days(min(days, most)), set_.granted_by),)


def _too_long(set_: Limit, days: int | None) -> Iterator[Caveat]:
    most = _ceiling(set_)
    if days is not None and most is not None and days > most:
        yield Caveat(CaveatKind.DISCRETION, _TOO_LONG.fill(days=days, most=most, over=days - most))


def _over(deadline: Deadline, done: date | None, calendar: Calendar) -> Lateness | None:
    return None if done is None else late(deadline, calendar, on=done)


def _unknown_start(set_: Limit) -> tuple[Caveat, ...]:
    what = Phrase("自{start}起{term}；该日尚不知", "{term} from {start}; that day is not known yet")
    return (Caveat(CaveatKind.DISCRETION, what.fill(start=set_.runs_from, term=set_.term.words())),)


_PERHAPS_EXTENDED = Phrase(
    "没有写明是否批准延长；如依法延长到底，则为{until}，未逾期，须由人查明",
    "whether it was extended is not stated; prolonged as far as the text goes it was due on {until}, and not late; find out",
)
_FIFTEEN = Phrase(
    "“特殊情况下可以延长”是否也及于15日的批复，文义不明；此处按只及于特别重大事故理解，须由人判断",
    "whether the extension also covers the 15 days is not clear; it is read here as covering the worst grade alone; a person decides",
)
_TOO_LONG = Phrase(
    "延长{days}日，超过上限{most}日共{over}日；超过部分不计",
    "extended by {days} days, {over} beyond the ceiling of {most}; they do not count",
)
_NO_DAY = Phrase("条文未定公布的期限；依法保密的除外", "the text names no day for it; secrets are excepted")
_ENTRUSTED = Phrase(
    "调查委托给{who}；由有权的人民政府负责",
    "the inquiry was entrusted to {who}; the competent government answers for it",
)
_RAISED = Phrase(
    "依法由{law}调查，实际为{held}；上级可以提级（{why}）：{by}",
    "by law the {law} level inquires, in fact the {held} one did; a higher one may ({why}): {by}",
)
_BELOW = Phrase(
    "实际由{held}调查，低于依法的{law}（{who}）；须由人查明依据",
    "the {held} level inquired, below the {law} one of the law ({who}); a person finds out on what ground",
)
