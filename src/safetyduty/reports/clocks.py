"""时限表 · clocks — which reports are due by whom, the steps of the inquiry, and the reports that were made."""

from collections.abc import Iterator

from safetyduty.accidents import Course, InquiryStep, ReportDue, Reported, Stage
from safetyduty.briefing import Aftermath
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, columns, late_by, told_day
from safetyduty.statutes import Finding
from safetyduty.words import Lang, Phrase

__all__ = ["by_whom", "clock_sheet", "reported_sheet"]

_TEAM = Phrase("事故调查组", "the inquiry team")


def by_whom(step: InquiryStep, course: Course) -> tuple[Phrase, Phrase | None]:
    """Who takes *step* of the inquiry, and towards whom: the team reports to whoever leads, and the rest is the leader's (办理主体)."""
    leader = course.leader.value.who
    return (_TEAM, leader) if step is InquiryStep.REPORT else (leader, None)


def clock_sheet(found: Aftermath, notes: Notes) -> Sheet:
    """Every clock of the accident: what, by whom to whom, by when at the latest or from when, when it was done (时限表)."""
    lang = notes.lang
    rows = (
        *(_owed(row, notes, lang) for row in found.owed),
        *(_stage(stage, found.course, notes, lang) for stage in found.course.stages),
    )
    heads = columns(
        lang,
        ("事项", "what"),
        ("由谁向谁", "who to whom"),
        ("最迟", "at the latest"),
        ("实际", "done"),
        ("依据", "basis"),
    )
    title = Phrase("时限（{n}）", "Clocks ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows)


def _owed(row: ReportDue, notes: Notes, lang: Lang) -> tuple[str, ...]:
    what = row.kind.label
    if row.told is not None:
        what = Phrase("{what}（{told}）", "{what} ({told})").fill(what=row.kind, told=row.told)
    return what.say(lang), _between(row.by, row.to).say(lang), _due(row).say(lang), NONE, notes.cited(row.because)


def _due(row: ReportDue) -> Phrase:
    times = Phrase("每日{n}次", "once a day" if row.times == 1 else "{n} times a day").fill(n=row.times)
    if row.deadline is None:
        return times if row.times is not None else Phrase("立即或者及时", "at once, or promptly")
    last = told_day(row.deadline.day)
    if row.times is None:
        return Phrase(last, last)
    return Phrase("{times}，至{last}", "{times}, until {last}").fill(times=times, last=last)


def _between(by: Phrase, to: Phrase | None) -> Phrase:
    return by if to is None else Phrase("{by}→{to}", "{by} → {to}").fill(by=by, to=to)


def _stage(stage: Stage, course: Course, notes: Notes, lang: Lang) -> tuple[str, ...]:
    by, to = by_whom(stage.step, course)
    due = stage.caveats[-1].about.say(lang) if stage.due is None and stage.caveats else NONE
    if stage.due is not None:
        due = told_day(stage.due.day)
    if stage.extended is not None:
        most = Phrase("{due}，最长延至{extended}", "{due}; {extended} at most if extended")
        due = most.fill(due=due, extended=told_day(stage.extended.day)).say(lang)
    done = told_day(stage.done)
    if stage.over is not None:
        late = Phrase("{done}，逾期{late}", "{done}, late {late}")
        done = late.fill(done=done, late=late_by(stage.over)).say(lang)
    return stage.step.label.say(lang), _between(by, to).say(lang), due, done, notes.cited(stage.because)


def reported_sheet(found: Aftermath, notes: Notes) -> Sheet:
    """The reports that were made or left out: what each may be, and how late by each moment it may run from (报告情况)."""
    lang = notes.lang
    rows = tuple(_made(each, notes, lang) for each in found.reported)
    heads = columns(
        lang,
        ("报告", "report"),
        ("可能属于", "may be"),
        ("迟延", "delay"),
        ("不实或遗漏", "untrue or left out"),
        ("依据", "basis"),
    )
    title = Phrase("报告情况（{n}）", "Reports made ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows)


def _made(each: Finding[Reported], notes: Notes, lang: Lang) -> tuple[str, ...]:
    row = each.value
    at = told_day(getattr(row.report, "at", None))
    may_be = "\n".join(fault.label.say(lang) for fault in row.may_be) or NONE
    untrue = "\n".join(what.say(lang) for what in row.untrue) or NONE
    delays = "\n".join(said.say(lang) for said in _delays(row)) or NONE
    return f"{row.by} → {row.to or NONE}\n{at}", may_be, delays, untrue, notes.cited(each.because)


def _delays(row: Reported) -> Iterator[Phrase]:
    late = Phrase("自{start}起：超过{minutes}分钟", "from {start}: {minutes} minutes over")
    for delay in row.delays:
        if delay.over:
            yield late.fill(start=delay.start, minutes=int(delay.over.total_seconds() // 60))
