"""追责表 · liabilities — what comes into question for whoever held a post, in which forms, for which bodies; the open questions."""

from collections.abc import Iterable

from safetyduty.accountability import BodyLiability, Form, Liability
from safetyduty.briefing import Investigation
from safetyduty.reports.performed import by_holder
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, columns, name_of
from safetyduty.statutes import Finding, Reason
from safetyduty.words import Phrase, join

__all__ = ["body_sheet", "form_sheet", "liability_sheet", "question_sheet"]


def liability_sheet(found: Investigation, notes: Notes) -> Sheet:
    """For each holder of a post: the kinds of responsibility in question, and what bears on them; never a verdict (待认定责任)."""
    lang = notes.lang
    held = by_holder(found.liabilities, lambda row: row.diligence)
    rows = tuple(_liability(each, found, notes) for each in held)
    heads = columns(
        lang,
        ("岗位", "post"),
        ("任职者", "holder"),
        ("待认定的责任", "in question"),
        ("有关情形", "what bears on it"),
        ("免责", "exemption"),
        ("依据", "basis"),
    )
    title = Phrase("待认定责任（{n}）", "What comes into question ({n})").fill(n=len(rows))
    note = Phrase(
        "以上是供调查认定的问题，不是结论；离任者在内",
        "these are questions for the inquiry, and no conclusions; former holders are among them",
    )
    return Sheet(title.say(lang), heads, rows, (note.say(lang),))


def _liability(held: list[Finding[Liability]], found: Investigation, notes: Notes) -> tuple[str, ...]:
    lang, rows = notes.lang, [each.value for each in held]
    post, holder = rows[0].diligence.post.id, rows[0].diligence.holder
    former = Phrase("（已离任）", " (left)") if all(row.diligence.former for row in rows) else Phrase("", "")
    candidates = [candidate for row in rows for candidate in row.candidates]
    bearing = [situation for row in rows for situation in row.situations if situation.bearing]
    exempt = [(exemption, row.exemptible) for row in rows if (exemption := row.diligence.exemption) is not None]
    because = [
        *(reason for candidate in candidates for reason in candidate.because),
        *(situation.because for situation in bearing),
        *(exemption.because for exemption, _ in exempt),
    ]
    told = [(_SHOWN if shown else _NOT_SHOWN).fill(kind=exemption.kind).say(lang) for exemption, shown in exempt]
    return (
        name_of(post, found.register, lang),
        f"{holder}{former.say(lang)}",
        _lines(candidate.kind.label.say(lang) for candidate in candidates),
        _lines(situation.name.say(lang) for situation in bearing),
        _lines(told),
        notes.cited(dict.fromkeys(because)),
    )


def _lines(told: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(told)) or NONE


_SHOWN = Phrase("{kind}：条件均有记录，须查证", "{kind}: every condition is shown, and must be verified")
_NOT_SHOWN = Phrase("{kind}：条件未全有记录", "{kind}: not every condition is shown")


def form_sheet(found: Investigation, notes: Notes) -> Sheet:
    """The forms in which it may end, by track, with the posts that each may reach (可能的处理方式)."""
    lang = notes.lang
    reached: dict[tuple[Phrase, Phrase | None, tuple[Reason, ...]], dict[Phrase, dict[str, None]]] = {}
    for each in found.liabilities:
        for form in each.value.forms:
            names = reached.setdefault((_track(form), form.when, form.because), {})
            names.setdefault(form.name, {})[each.value.diligence.post.id] = None
    rows = tuple(
        (
            track.say(lang),
            join([*forms]).say(lang),
            NONE if when is None else when.say(lang),
            _reached({post for posts in forms.values() for post in posts}, found, notes),
            notes.cited(because),
        )
        for (track, when, because), forms in reached.items()
    )
    heads = columns(
        lang,
        ("轨道", "track"),
        ("方式", "forms"),
        ("何时", "when"),
        ("可能及于", "whom it may reach"),
        ("依据", "basis"),
    )
    note = Phrase(
        "诫勉、通报、组织处理不是处分；采取哪一种由有权机关决定",
        "admonition, circulars and organisational handling are no sanctions; which form follows is for the competent organ",
    )
    title = Phrase("可能的处理方式（{n}）", "Forms in which it may end ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, (note.say(lang),))


def _reached(ids: set[str], found: Investigation, notes: Notes) -> str:
    """Posts and bodies by name; all posts of the chain, or all of officials, as so many."""
    held = {each.value.diligence.post.id: bool(each.value.situations) for each in found.liabilities}
    officials = {post for post, official in held.items() if official}
    for every, said in ((set(held), _EVERYBODY), (officials, _OFFICIALS)):
        if ids == every and len(ids) > 1:
            return said.fill(n=len(ids)).say(notes.lang)
    parties = [post.id for post in found.register.posts] + [body.id for body in found.register.organisations]
    return _names(tuple(id for id in parties if id in ids), found, notes)


_EVERYBODY = Phrase("链上全部岗位（{n}）", "all posts of the chain ({n})")
_OFFICIALS = Phrase("链上全部公职岗位（{n}）", "all posts of officials on the chain ({n})")


def _track(form: Form) -> Phrase:
    return Phrase("法律另有规定的处理", "ordered by law") if form.measure is None else form.measure.track.label


def body_sheet(found: Investigation, notes: Notes) -> Sheet:
    """The organisations of Party and state with a duty that nothing exempts (机构追责)."""
    lang = notes.lang
    rows = tuple(_body(each, found, notes) for each in found.bodies)
    heads = columns(
        lang,
        ("机构", "body"),
        ("岗位", "posts"),
        ("方式", "forms"),
        ("须由人决定", "a person decides"),
        ("依据", "basis"),
    )
    title = Phrase("机构（{n}）", "Bodies ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows)


def _body(each: Finding[BodyLiability], found: Investigation, notes: Notes) -> tuple[str, ...]:
    lang, row = notes.lang, each.value
    return (
        name_of(row.organisation, found.register, lang),
        _names(row.posts, found, notes),
        join([form.name for form in row.forms]).say(lang) or NONE,
        "\n".join(question.say(lang) for question in row.decide) or NONE,
        notes.cited(each.because),
    )


def question_sheet(found: Investigation, notes: Notes) -> Sheet:
    """What a person must still find out or decide, each once, with the posts and bodies it is about (待查问题)."""
    lang = notes.lang
    rows = tuple(
        (str(number), question.say(lang), _reached({*about}, found, notes))
        for number, (question, about) in enumerate(found.open.items(), start=1)
    )
    heads = columns(lang, ("号", "no."), ("问题", "question"), ("涉及", "about"))
    return Sheet(Phrase("待查问题（{n}）", "Open questions ({n})").fill(n=len(rows)).say(lang), heads, rows)


def _names(ids: tuple[str, ...], found: Investigation, notes: Notes) -> str:
    separator = "、" if notes.lang.value == "zh" else ", "
    return separator.join(name_of(id, found.register, notes.lang) for id in ids)
