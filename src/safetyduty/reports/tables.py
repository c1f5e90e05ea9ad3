"""表格 · tables — a Brief as the tables an official or an engineer reads."""

from collections import Counter
from collections.abc import Iterator

from safetyduty.briefing import Answer, Brief
from safetyduty.dates import Span
from safetyduty.duties import Gap, GapKind, Step
from safetyduty.facts import DutyKind, Register
from safetyduty.hazards import Standing, State
from safetyduty.reports.clashes import conflict_sheet
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.ways import holders, step_sheet
from safetyduty.reports.wording import NONE, caveat_sheet, columns, late_by, name_of
from safetyduty.words import Lang, Phrase

__all__ = ["sheets"]

NOT_REGISTERED = Phrase("登记册中未登记", "nobody in the register")


def sheets(brief: Brief, lang: Lang) -> tuple[Sheet, ...]:
    """*brief* as sheets in *lang*: an overview, each part that was asked for, and the caveats (转为表页).

    Who answers for a single unit or site is told with the way each step was reached.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, dates, facts, statutes
        >>> empty = facts.Register(facts.FORMAT, Phrase("空县", "empty county"), "c")
        >>> found = briefing.uncovered(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28))
        >>> [sheet.title for sheet in sheets(found, Lang.EN)]
        ['empty county, 2022-06-28', 'What is uncovered (0)', 'Keep in mind (0)']
    """
    made, register = [_overview(brief, lang)], brief.register
    if brief.answers is not None:
        single = len(brief.answers) == 1
        made.append(_alone(brief.answers[0], register, lang) if single else _answers(brief.answers, register, lang))
    if brief.gaps is not None:
        made.append(_gaps(brief.gaps, register, lang))
    if brief.conflicts is not None:
        made.append(conflict_sheet(brief.conflicts, register, lang))
    if brief.hazards is not None:
        made.append(_hazards(brief.hazards, register, lang))
    return (*made, caveat_sheet(brief.caveats, lang))


def _overview(brief: Brief, lang: Lang) -> Sheet:
    lines: list[tuple[Phrase, object]] = []
    if brief.answers is not None:
        lines.append((Phrase("单位和场所", "units and sites"), len(brief.answers)))
    if brief.gaps is not None:
        counts = Counter(gap.kind for gap in brief.gaps)
        lines += [(kind.label, counts[kind]) for kind in counts]
    if brief.conflicts is not None:
        clashing = Counter(conflict.kind for conflict in brief.conflicts)
        lines += [(kind.label, clashing[kind]) for kind in clashing]
    if brief.hazards is not None:
        open_ = [standing for standing in brief.hazards if not standing.case.over]
        states = Counter(standing.case.state for standing in brief.hazards)
        lines.append((Phrase("未销号隐患", "open hazards"), len(open_)))
        lines += [
            (Phrase("其中{state}", "of these {state}").fill(state=state), states[state])
            for state in State
            if states[state] and state is not State.STRUCK_OFF
        ]
        lines.append((Phrase("其中逾期", "of these late"), len(brief.late)))
        lines.append((Phrase("已销号隐患", "hazards struck off"), states[State.STRUCK_OFF]))
    asked = brief.on if brief.over is None else brief.over.words()
    title = Phrase("{title}　{on}", "{title}, {on}").fill(title=brief.register.title, on=asked)
    source = brief.register.source
    edition = Phrase("日历版本：{edition}", "calendar edition: {edition}").fill(edition=brief.edition)
    law = Phrase("依{on}的法规", "under the law of {on}").fill(on=brief.on)
    notes = [*([source] if source is not None else []), *([law] if brief.over is not None else []), edition]
    rows = tuple((what.say(lang), str(value)) for what, value in lines)
    return Sheet(
        title.say(lang),
        columns(lang, ("项目", "what"), ("数量", "count")),
        rows,
        tuple(note.say(lang) for note in notes),
    )


def _answers(answers: tuple[Answer, ...], register: Register, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows: list[tuple[str, ...]] = []
    for answer in answers:
        told = [_told(step, register, notes, lang) for step in answer.steps]
        told += [(kind.label.say(lang), NOT_REGISTERED.say(lang), NONE) for kind in _absent(answer, register)]
        before = ""
        for kind, post, cited in told:
            subject = "" if before else _subject(answer, register, lang)
            rows.append((subject, "" if kind == before else kind, post, cited))
            before = kind
    heads = columns(
        lang,
        ("对象", "unit or site"),
        ("责任", "responsibility"),
        ("岗位（在任者）", "post (holder)"),
        ("依据", "basis"),
    )
    title = Phrase("谁负责（{n}）", "Who answers ({n})").fill(n=len(answers))
    return Sheet(title.say(lang), heads, tuple(rows), notes.lines())


def _told(step: Step, register: Register, notes: Notes, lang: Lang) -> tuple[str, str, str]:
    post = f"{name_of(step.post.id, register, lang)} {holders(step, lang)}{_mark(step).say(lang)}"
    return step.kind.label.say(lang), post, notes.cite(step.because)


def _mark(step: Step) -> Phrase:
    if step.delegation is not None:
        return Phrase("（受托）", " (delegated)")
    return Phrase("（书面）", " (written)") if step.duty is not None else Phrase("", "")


def _absent(answer: Answer, register: Register) -> list[DutyKind]:
    """The layers nobody answers in, of those everybody has; what the top place holds has no local one."""
    found = {step.kind for step in answer.steps} | {DutyKind.POST, DutyKind.COORDINATION}
    if answer.subject.place == register.place:
        found.add(DutyKind.TERRITORIAL)
    return [kind for kind in DutyKind if kind not in found]


def _alone(answer: Answer, register: Register, lang: Lang) -> Sheet:
    title = Phrase("谁负责：{subject}", "Who answers: {subject}").fill(subject=_subject(answer, register, lang))
    return step_sheet(title, answer.steps, register, lang)


def _gaps(gaps: tuple[Gap, ...], register: Register, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple(
        (
            gap.kind.label.say(lang),
            name_of(gap.subject, register, lang),
            _open_since(gap).say(lang),
            gap.closes.say(lang),
            notes.cite(gap.because),
        )
        for gap in gaps
    )
    heads = columns(
        lang, ("缺口", "gap"), ("对象", "about"), ("期间", "days"), ("补正措施", "what closes it"), ("依据", "basis")
    )
    title = Phrase("缺口（{n}）", "What is uncovered ({n})").fill(n=len(gaps))
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _hazards(standings: tuple[Standing, ...], register: Register, lang: Lang) -> Sheet:
    rows = tuple(
        (
            f"{name_of(standing.case.hazard.id, register, lang)}\n{name_of(standing.case.hazard.at, register, lang)}",
            NONE if standing.case.grade is None else standing.case.grade.label.say(lang),
            standing.case.state.label.say(lang),
            NONE if standing.turn is None else name_of(standing.turn, register, lang),
            NONE if standing.deadline is None else standing.deadline.day.isoformat(),
            _late(standing, lang),
            "\n".join(_amiss(standing, lang)) or NONE,
        )
        for standing in standings
    )
    heads = columns(
        lang,
        ("隐患与地点", "hazard and place"),
        ("等级", "grade"),
        ("状态", "state"),
        ("承办岗位", "whose turn"),
        ("时限", "due"),
        ("逾期", "late"),
        ("未落实与不合规", "missing and amiss"),
    )
    note = Phrase(
        "时限至当日二十四时；!表示该等级必须落实而未落实",
        "due to the end of the day; ! marks what the grade requires and nobody has fixed",
    )
    title = Phrase("隐患（{n}）", "Hazards ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, (note.say(lang),))


def _open_since(gap: Gap) -> Phrase:
    never = gap.kind is GapKind.VACANT and gap.span == Span()
    return Phrase("无任职记录", "no holder on record") if never else gap.span.words()


def _amiss(standing: Standing, lang: Lang) -> Iterator[str]:
    for choice in standing.missing:
        yield choice.name.say(lang) + (" !" if choice in standing.binding else "")
    if standing.unreported:
        yield Phrase("重大隐患未报告 !", "major hazard not reported !").say(lang)
    for amiss in standing.case.irregularities:
        for reason in amiss.reasons:
            what = Phrase("{on}{do}：{why}", "{on} {do}: {why}")
            yield what.fill(on=amiss.entry.on, do=amiss.entry.do, why=reason.words).say(lang)


def _late(standing: Standing, lang: Lang) -> str:
    now, then = standing.lateness, standing.submitted_late
    if now is not None:
        return late_by(now).say(lang)
    if then is not None:
        return Phrase("提交时已逾期{days}天", "submitted {days} days late").fill(days=then.days).say(lang)
    return NONE


def _subject(answer: Answer, register: Register, lang: Lang) -> str:
    subject = answer.subject
    what = Phrase("{name}（{kind}，{place}）", "{name} ({kind}, {place})")
    name, place = name_of(subject.id, register, lang), register.name(subject.place)
    return what.fill(name=name, kind=subject.kind, place=place).say(lang)
