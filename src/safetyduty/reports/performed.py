"""履职表 · performed — who answered on the day of an accident, what their duties asked, what is shown of it; hazards still open."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from safetyduty.accountability import Diligence, Record, Requirement
from safetyduty.briefing import Investigation
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.ways import holders
from safetyduty.reports.wording import NONE, columns, late_by, name_of, party_of, told_day
from safetyduty.statutes import Finding, Reason
from safetyduty.words import Lang, Phrase

__all__ = ["by_holder", "chain_sheet", "duty_sheet", "hazard_sheet"]

T = TypeVar("T")


def chain_sheet(found: Investigation, notes: Notes) -> Sheet:
    """The chain of the day, from the spot to the top, each post once in each layer: for what, who held it, by which article (当日责任链)."""
    lang, register = notes.lang, found.register
    subjects: dict[tuple[str, ...], dict[str, None]] = {}
    reasons: dict[tuple[str, ...], dict[Reason, None]] = {}
    for answer in found.chain:
        for step in answer.steps:
            key = (step.kind.label.say(lang), name_of(step.post.id, register, lang), holders(step, lang))
            subjects.setdefault(key, {})[name_of(answer.subject.id, register, lang)] = None
            reasons.setdefault(key, {})[step.because] = None
    rows = tuple((*key, "\n".join(subjects[key]), notes.cited(reasons[key])) for key in subjects)
    heads = columns(
        lang,
        ("责任", "responsibility"),
        ("岗位", "post"),
        ("在任者", "holder"),
        ("对象", "unit or site"),
        ("依据", "basis"),
    )
    return Sheet(
        Phrase("事故当日责任链（{n}）", "The chain of that day ({n})").fill(n=len(rows)).say(lang), heads, rows
    )


def duty_sheet(found: Investigation, notes: Notes) -> Sheet:
    """For each holder of a post: what was asked, the records that show it, what no record shows (职责与证据)."""
    lang = notes.lang
    rows = tuple(_duties(held, found, notes) for held in by_holder(found.diligence, lambda duty: duty))
    heads = columns(
        lang,
        ("岗位", "post"),
        ("任职者与期间", "holder and days"),
        ("有记录", "shown"),
        ("未见记录或逾期", "not shown, or late"),
        ("依据", "basis"),
    )
    title = Phrase("职责与证据（{n}），自{since}起", "Duties and evidence ({n}), from {since} on")
    return Sheet(title.fill(n=len(rows), since=found.since).say(lang), heads, rows, (_NOT_DONE.say(lang),))


_NOT_DONE = Phrase(
    "未见记录不等于未履行；“!”为有记录但已逾期",
    "not shown is not the same as not done; ! marks what is shown, but late",
)


def by_holder(told: Iterable[Finding[T]], duty: Callable[[T], Diligence]) -> Iterator[list[Finding[T]]]:
    """What is *told*, together for each holder of each post, in the order of the chain."""
    held: dict[tuple[str, str | None], list[Finding[T]]] = {}
    for each in told:
        about = duty(each.value)
        held.setdefault((about.post.id, about.holder), []).append(each)
    return iter(held.values())


def _duties(held: list[Finding[Diligence]], found: Investigation, notes: Notes) -> tuple[str, ...]:
    """One holder's row; a requirement that several duties share is told once."""
    lang, first = notes.lang, held[0].value
    asked = {(each.id, each.span, each.what): each for duty in held for each in duty.value.requirements}.values()
    late = {(each.id, each.span, each.what) for duty in held for each in duty.value.not_shown}
    colon = "：" if lang is Lang.ZH else ": "
    shown = [f"{each.what.say(lang)}{colon}{_records(each, lang)}" for each in asked if each.records]
    shown += [_record(record, lang) for duty in held for record in duty.value.unplaced]
    missing = [
        each.what.say(lang) + (" !" if each.records else "")
        for each in asked
        if (each.id, each.span, each.what) in late
    ]
    holder = Phrase("（空缺）", "(vacant)").say(lang) if first.holder is None else first.holder
    spans = dict.fromkeys(duty.value.span.words().say(lang) for duty in held)
    because = dict.fromkeys(reason for duty in held for reason in duty.because)
    return (
        name_of(first.post.id, found.register, lang),
        "\n".join((holder, *spans)),
        "\n".join(dict.fromkeys(shown)) or NONE,
        "\n".join(dict.fromkeys(missing)) or NONE,
        notes.cited(because),
    )


def _records(requirement: Requirement, lang: Lang) -> str:
    return ("；" if lang is Lang.ZH else "; ").join(_record(record, lang) for record in requirement.records)


def _record(record: Record, lang: Lang) -> str:
    evidence = "、".join(each.say(lang) for each in record.evidence) or Phrase("无佐证", "no evidence").say(lang)
    said = Phrase("{on} {what}（{evidence}）", "{on} {what} ({evidence})")
    return said.fill(on=record.on, what=record.what, evidence=evidence).say(lang)


def hazard_sheet(found: Investigation, notes: Notes) -> Sheet:
    """The hazards of the unit and its sites that were open on that day, and how late (未销号隐患)."""
    lang, register = notes.lang, found.register
    rows = []
    for standing in found.hazards:
        hazard, due = standing.case.hazard, standing.deadline
        rows.append(
            (
                f"{hazard.name.say(lang)}{'*' if hazard.synthetic else ''}",
                NONE if standing.case.grade is None else standing.case.grade.label.say(lang),
                standing.case.state.label.say(lang),
                NONE if standing.turn is None else party_of(standing.turn, register, lang),
                NONE if due is None else told_day(due.day),
                NONE if standing.lateness is None else late_by(standing.lateness).say(lang),
                NONE if due is None else notes.cited(due.because),
            )
        )
    heads = columns(
        lang,
        ("隐患", "hazard"),
        ("等级", "grade"),
        ("状态", "state"),
        ("承办岗位", "whose turn"),
        ("时限", "due"),
        ("逾期", "late"),
        ("依据", "basis"),
    )
    title = Phrase("当日未销号隐患（{n}）", "Hazards open on that day ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, tuple(rows))
