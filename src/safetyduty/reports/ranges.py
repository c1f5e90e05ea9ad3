"""幅度表 · ranges — what may be imposed on each party as ranges, and what the accident may set off."""

from collections.abc import Iterator

from safetyduty.accountability import Footing, PenaltyLine, Trigger
from safetyduty.briefing import Aftermath
from safetyduty.reports.asking import Questions
from safetyduty.reports.money import ranged
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, columns
from safetyduty.statutes import Finding
from safetyduty.words import Phrase

__all__ = ["range_sheet", "trigger_sheet"]


def range_sheet(found: Aftermath, notes: Notes) -> Sheet:
    """What may be imposed, one row for all who may get the same; what a person decides is told below, once (处罚幅度表)."""
    lang, questions = notes.lang, Questions(notes.lang)
    parties: dict[tuple[str, ...], list[str]] = {}
    for line in found.penalties.value:
        parties.setdefault(_line(line, questions, notes), []).append(_party(line).say(lang))
    joined = "、" if lang.value == "zh" else ", "
    rows = tuple((joined.join(dict.fromkeys(who)), *row) for row, who in parties.items())
    heads = columns(
        lang,
        ("当事人", "party"),
        ("事由", "for"),
        ("幅度", "range"),
        ("适用", "footing"),
        ("待决", "decide"),
        ("依据", "basis"),
    )
    title = Phrase("可能的处罚（{n}），决定日{day}", "What may be imposed ({n}), decided on {day}")
    told = title.fill(n=len(rows), day=found.decided).say(lang)
    return Sheet(told, heads, rows, _asked(questions))


def _line(line: PenaltyLine, questions: Questions, notes: Notes) -> tuple[str, ...]:
    lang = notes.lang
    footing = NONE if line.footing is Footing.APPLIES else line.footing.label.say(lang)
    told = "\n".join(said.say(lang) for said in _told(line)) or NONE
    return line.about.say(lang), told, footing, questions.ask(line.decide) or NONE, notes.cited(line.because)


def _party(line: PenaltyLine) -> Phrase:
    if line.who is None:
        return line.party.label
    return Phrase("{party}（{who}）", "{party} ({who})").fill(party=line.party, who=line.who)


def _told(line: PenaltyLine) -> Iterator[Phrase]:
    yield from ranged(line.bounds)
    yield from line.measures
    if line.ban is not None:
        lasts = Phrase("终身", "for life") if line.ban.lasts is None else line.ban.lasts.words()
        yield Phrase("{lasts}不得担任{scope}", "{lasts}: not to be {scope}").fill(lasts=lasts, scope=line.ban.scope)


def trigger_sheet(found: Aftermath, notes: Notes) -> Sheet:
    """What the accident may set off: supervision, interviews, listing, transfer of a suspected crime (触发事项)."""
    lang, questions = notes.lang, Questions(notes.lang)
    rows = tuple(_trigger(each, questions, notes) for each in found.triggers)
    heads = columns(
        lang,
        ("事项", "what"),
        ("内容", "of which kind"),
        ("情况", "reach"),
        ("待决", "decide"),
        ("依据", "basis"),
    )
    title = Phrase("可能触发（{n}）", "What it may set off ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, _asked(questions))


def _trigger(each: Finding[Trigger], questions: Questions, notes: Notes) -> tuple[str, ...]:
    lang, row = notes.lang, each.value
    what = row.what if row.by is None else Phrase("{what}（{by}）", "{what} ({by})").fill(what=row.what, by=row.by)
    return (
        row.kind.label.say(lang),
        what.say(lang),
        row.reach.label.say(lang),
        questions.ask(row.decide) or NONE,
        notes.cited(each.because),
    )


def _asked(questions: Questions) -> tuple[str, ...]:
    head = Phrase("须由人决定：", "A person decides:").say(questions.lang)
    told = questions.lines()
    return (head, *told) if told else ()
