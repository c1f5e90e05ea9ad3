"""途径单 · ways — the steps of a chain as a sheet: who holds each post, how it was reached, by which article."""

from collections.abc import Iterable

from safetyduty.duties import Step
from safetyduty.facts import Register
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, columns, name_of
from safetyduty.words import Lang, Phrase, join

__all__ = ["holders", "step_sheet"]


def step_sheet(title: Phrase, steps: Iterable[Step], register: Register, lang: Lang) -> Sheet:
    """*steps* as a sheet in *lang*; a row of dashes where there is none (途径单)."""
    notes = Notes(lang)
    rows = tuple(
        (
            step.kind.label.say(lang),
            name_of(step.post.id, register, lang),
            holders(step, lang),
            " ← ".join(name_of(id, register, lang) for id in step.via) or NONE,
            _from(step).say(lang),
            notes.cite(step.because),
        )
        for step in steps
    )
    heads = columns(
        lang,
        ("责任", "responsibility"),
        ("岗位", "post"),
        ("在任者", "holder"),
        ("经由", "through"),
        ("来源", "from"),
        ("依据", "basis"),
    )
    return Sheet(title.say(lang), heads, rows or ((NONE,) * len(heads),), notes.lines())


def holders(step: Step, lang: Lang) -> str:
    """The opaque ids of who holds the post of *step*, or that it is vacant."""
    if not step.holders:
        return Phrase("（空缺）", "(vacant)").say(lang)
    return join([Phrase(by, by) for by in step.holders]).say(lang)


def _from(step: Step) -> Phrase:
    if step.delegation is not None:
        return Phrase("委托：{delegation}", "delegated: {delegation}").fill(delegation=step.delegation)
    if step.duty is not None:
        return Phrase("书面：{duty}", "written: {duty}").fill(duty=step.duty)
    return Phrase("推导", "derived")
