"""说明单 · explanations — why a post answers for something, or where the way to it breaks, as sheets and as plain values."""

from typing import Any

from safetyduty.briefing import Explanation
from safetyduty.duties import Break
from safetyduty.reports.coding import basis, caveat, chain_step, coded, day, made_with, named, words
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.ways import step_sheet
from safetyduty.reports.wording import caveat_sheet, columns, name_of
from safetyduty.statutes import Receipt
from safetyduty.words import Lang, Phrase

__all__ = ["explanation_sheets", "plain_explanation"]

FORMAT = "safetyduty-why/1"


def explanation_sheets(explanation: Explanation, lang: Lang) -> tuple[Sheet, ...]:
    """*explanation* as sheets in *lang*: every way by which the post answers, or every break, and the caveats (说明单).

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal}]
        ... ''', "county.yaml")
        >>> book, day = statutes.read("cn"), date(2022, 6, 28)
        >>> told = explanation_sheets(briefing.explain(county, book, on=day, post="boss", subject="mill"), Lang.EN)
        >>> told[0].title, told[0].rows[0][:3]
        ('2022-06-28: “director” answers for “mill” (1)', ('principal', 'director', '(vacant)'))
    """
    register = explanation.register
    names = {"post": name_of(explanation.post, register, lang), "subject": name_of(explanation.subject, register, lang)}
    told = (
        Phrase("{on}：“{post}”对“{subject}”负责（{n}）", "{on}: “{post}” answers for “{subject}” ({n})")
        if explanation.answers
        else Phrase("{on}：“{post}”不对“{subject}”负责", "{on}: “{post}” does not answer for “{subject}”")
    )
    title = told.fill(on=explanation.on, n=len(explanation.steps), **names)
    first = (
        step_sheet(title, explanation.steps, register, lang)
        if explanation.answers
        else _breaks(title, explanation.breaks, lang)
    )
    return first, caveat_sheet(explanation.caveats, lang)


def plain_explanation(explanation: Explanation, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*explanation* as dicts, lists, text, booleans and None (说明数据).

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal}]
        ... ''', "county.yaml")
        >>> book, day = statutes.read("cn"), date(2022, 6, 28)
        >>> told = plain_explanation(briefing.explain(county, book, on=day, post="boss", subject="c"))
        >>> told["answers"], told["steps"], [found["kind"]["code"] for found in told["breaks"]]
        (False, [], ['other-unit', 'vacant'])
    """
    register = explanation.register
    values: dict[str, Any] = {
        "format": FORMAT,
        "on": day(explanation.on),
        "place": register.place,
        "title": words(register.title),
        "post": named(explanation.post, register),
        "subject": named(explanation.subject, register),
        "answers": explanation.answers,
        "steps": [chain_step(step, register) for step in explanation.steps],
        "breaks": [_break(found) for found in explanation.breaks],
        "caveats": [caveat(each) for each in explanation.caveats],
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def _breaks(title: Phrase, breaks: tuple[Break, ...], lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple(
        (found.kind.label.say(lang), found.words.say(lang), found.closes.say(lang), notes.cite(found.because))
        for found in breaks
    )
    heads = columns(
        lang, ("断点", "where it breaks"), ("说明", "why"), ("补正措施", "what closes it"), ("依据", "basis")
    )
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _break(found: Break) -> dict[str, Any]:
    return {
        "kind": coded(found.kind),
        **words(found.words),
        "days": [{"since": day(span.since), "until": day(span.until)} for span in found.spans],
        "closes": words(found.closes),
        "basis": basis(found.because),
    }
