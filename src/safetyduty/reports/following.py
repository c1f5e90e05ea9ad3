"""后果单 · following — an Aftermath as sheets: the accident and its grade, what is due, what may be imposed, what it sets off."""

from collections.abc import Iterator

from safetyduty.accidents import ReportDue, Reported, Stage
from safetyduty.accountability import Footing, PenaltyLine, Trigger
from safetyduty.briefing import Aftermath
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, caveat_sheet, columns, late_by, told_day
from safetyduty.statutes import Finding, Reason
from safetyduty.words import Lang, Phrase

__all__ = ["aftermath_sheets"]


def aftermath_sheets(found: Aftermath, lang: Lang) -> tuple[Sheet, ...]:
    """*found* as sheets in *lang*: the accident, the clocks, the reports made, the ranges, the triggers, the caveats (后果单).

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.briefing import aftermath
        >>> at = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
        >>> fall = facts.Accident("fall", Phrase("坠落", "fall"), at, (facts.Toll(at, deaths=1),))
        >>> made = aftermath_sheets(aftermath(fall, statutes.read("cn"), dates.calendar("cn")), Lang.EN)
        >>> made[0].title, made[0].rows[2]
        ('fall, 2024-05-28 19:40+08:00', ('grade', 'general accident', '[2][1]'))
    """
    reported = () if not found.reported else (_reported(found, lang),)
    return (
        _overview(found, lang),
        _clocks(found, lang),
        *reported,
        _penalties(found, lang),
        _triggers(found, lang),
        caveat_sheet(found.caveats, lang),
    )


def _overview(found: Aftermath, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple((what.say(lang), value.say(lang), _cited(because, notes)) for what, value, because in _facts(found))
    title = Phrase("{name}　{at}", "{name}, {at}").fill(name=found.accident.name, at=told_day(found.accident.at))
    heads = columns(lang, ("项目", "what"), ("结果", "value"), ("依据", "basis"))
    star = "*" if found.accident.synthetic else ""
    source = () if found.accident.source is None else (found.accident.source.say(lang),)
    return Sheet(title.say(lang) + star, heads, rows, (*source, *notes.lines()))


def _facts(found: Aftermath) -> Iterator[tuple[Phrase, Phrase, tuple[Reason, ...]]]:
    course, tally = found.course, found.tally.value
    harm = Phrase(
        "死亡{d}人、重伤{s}人、直接经济损失{loss}元", "deaths {d}, serious injuries {s}, direct loss {loss} yuan"
    )
    counted = harm.fill(d=tally.harm.deaths, s=tally.harm.serious_injuries, loss=f"{tally.harm.loss_yuan:,}")
    yield Phrase("伤亡与损失", "harm"), counted, found.tally.because
    if tally.missing:
        said = Phrase(f"{tally.missing}人", str(tally.missing))
        yield Phrase("下落不明", "missing"), said, ()
    else:
        yield Phrase("统计截止", "harm counted until"), Phrase(str(tally.closes), str(tally.closes)), ()
    yield Phrase("事故等级", "grade"), course.grade.value.name, course.grade.because
    for each in found.regraded[:-1]:
        said = Phrase("{grade}（{at}时）", "{grade} (as of {at})").fill(
            grade=each.grade.value.name, at=told_day(each.at)
        )
        yield Phrase("此前定级", "graded before"), said, each.grade.because
    yield Phrase("负责调查", "who investigates"), course.leader.value.who, course.leader.because
    for case in found.perils.value:
        yield Phrase("较大涉险", "serious peril"), case.name, found.perils.because


def _clocks(found: Aftermath, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = (
        *(_owed(row, notes, lang) for row in found.owed),
        *(_stage(stage, notes, lang) for stage in found.course.stages),
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
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _owed(row: ReportDue, notes: Notes, lang: Lang) -> tuple[str, ...]:
    whom = Phrase("{by}→{to}", "{by} → {to}").fill(by=row.by, to=row.to)
    told = Phrase(NONE, NONE) if row.told is None else row.told.label
    what = (
        row.kind.label
        if row.told is None
        else Phrase("{what}（{told}）", "{what} ({told})").fill(what=row.kind, told=told)
    )
    if row.deadline is not None:
        due = told_day(row.deadline.day)
    elif row.times is not None:
        due = Phrase("每日{n}次", "{n} times a day").fill(n=row.times).say(lang)
    else:
        due = Phrase("立即或者及时", "at once, or promptly").say(lang)
    return what.say(lang), whom.say(lang), due, NONE, _cited(row.because, notes)


def _stage(stage: Stage, notes: Notes, lang: Lang) -> tuple[str, ...]:
    due = NONE if stage.due is None else told_day(stage.due.day)
    if stage.extended is not None:
        most = Phrase("{due}，延长后{extended}", "{due}; extended {extended}")
        due = most.fill(due=due, extended=told_day(stage.extended.day)).say(lang)
    done = told_day(stage.done)
    if stage.over is not None:
        late = Phrase("{done}，逾期{late}", "{done}, late {late}")
        done = late.fill(done=done, late=late_by(stage.over)).say(lang)
    return stage.step.label.say(lang), NONE, due, done, _cited(stage.because, notes)


def _reported(found: Aftermath, lang: Lang) -> Sheet:
    notes = Notes(lang)
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
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _made(each: Finding[Reported], notes: Notes, lang: Lang) -> tuple[str, ...]:
    row = each.value
    at = told_day(getattr(row.report, "at", None))
    may_be = "\n".join(fault.label.say(lang) for fault in row.may_be) or NONE
    late = Phrase("自{start}起：超过{minutes}分钟", "from {start}: {minutes} minutes over")
    delays = "\n".join(
        late.fill(start=delay.start, minutes=int(delay.over.total_seconds() // 60)).say(lang)
        for delay in row.delays
        if delay.over
    )
    untrue = "\n".join(what.say(lang) for what in row.untrue) or NONE
    return f"{row.by} → {row.to or NONE}\n{at}", may_be, delays or NONE, untrue, _cited(each.because, notes)


def _penalties(found: Aftermath, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple(_line(line, notes, lang) for line in found.penalties.value)
    heads = columns(
        lang,
        ("当事人", "party"),
        ("事由", "for"),
        ("幅度", "range"),
        ("适用", "footing"),
        ("须由人决定", "a person decides"),
        ("依据", "basis"),
    )
    title = Phrase("可能的处罚（{n}），决定日{day}", "What may be imposed ({n}), decided on {day}").fill(
        n=len(rows), day=found.decided
    )
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _line(line: PenaltyLine, notes: Notes, lang: Lang) -> tuple[str, ...]:
    party = line.party.label.say(lang) if line.who is None else f"{line.party.label.say(lang)}\n{line.who}"
    footing = "" if line.footing is Footing.APPLIES else line.footing.label.say(lang)
    decide = "\n".join(what.say(lang) for what in line.decide)
    return party, line.about.say(lang), _range(line, lang), footing or NONE, decide or NONE, _cited(line.because, notes)


def _range(line: PenaltyLine, lang: Lang) -> str:
    told = []
    if line.bounds.min_income_share is not None or line.bounds.min_yuan is not None:
        told.append(line.bounds.words().say(lang))
    if line.bounds.min_income_share is not None and line.bounds.min_yuan is not None:
        yuan = Phrase("即{least:,.2f}至{most:,.2f}元", "that is {least:,.2f} to {most:,.2f} yuan").say(lang)
        told.append(yuan.format(least=float(line.bounds.min_yuan), most=float(line.bounds.max_yuan or 0)))
    told += [measure.say(lang) for measure in line.measures]
    if line.ban is not None:
        lasts = Phrase("终身", "for life") if line.ban.lasts is None else line.ban.lasts.words()
        ban = Phrase("{lasts}不得担任{scope}", "{lasts}: not to be {scope}")
        told.append(ban.fill(lasts=lasts, scope=line.ban.scope).say(lang))
    return "\n".join(told) or NONE


def _triggers(found: Aftermath, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple(_trigger(each, notes, lang) for each in found.triggers)
    heads = columns(
        lang,
        ("事项", "what"),
        ("内容", "of which kind"),
        ("情况", "reach"),
        ("须由人决定", "a person decides"),
        ("依据", "basis"),
    )
    title = Phrase("可能触发（{n}）", "What it may set off ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _trigger(each: Finding[Trigger], notes: Notes, lang: Lang) -> tuple[str, ...]:
    row = each.value
    what = row.what if row.by is None else Phrase("{what}（{by}）", "{what} ({by})").fill(what=row.what, by=row.by)
    decide = "\n".join(each.say(lang) for each in row.decide)
    return (
        row.kind.label.say(lang),
        what.say(lang),
        row.reach.label.say(lang),
        decide or NONE,
        _cited(each.because, notes),
    )


def _cited(because: tuple[Reason, ...], notes: Notes) -> str:
    return "".join(notes.cite(reason) for reason in because if reason.basis) or NONE
