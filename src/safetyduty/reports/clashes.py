"""冲突单 · clashes — what does not go together as a sheet: between whom, which days, what would settle it."""

from safetyduty.duties import Conflict
from safetyduty.facts import Register
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import columns, party_of
from safetyduty.statutes import Reason
from safetyduty.words import Lang, Phrase, join

__all__ = ["conflict_sheet"]


def conflict_sheet(conflicts: tuple[Conflict, ...], register: Register, lang: Lang) -> Sheet:
    """*conflicts* as a sheet in *lang*; what no text says outright is marked for a person to judge (冲突单)."""
    notes = Notes(lang)
    rows = tuple(
        (
            _kind(conflict).say(lang),
            party_of(conflict.subject, register, lang),
            "\n".join(party_of(id, register, lang) for id in conflict.parties),
            conflict.span.words().say(lang),
            conflict.closes.say(lang),
            _cited(conflict.because, notes, lang),
        )
        for conflict in conflicts
    )
    heads = columns(
        lang,
        ("冲突", "conflict"),
        ("对象", "about"),
        ("各方", "between"),
        ("期间", "days"),
        ("补正措施", "what closes it"),
        ("依据", "basis"),
    )
    title = Phrase("冲突（{n}）", "Conflicts ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, notes.lines())


def _kind(conflict: Conflict) -> Phrase:
    if not conflict.caveats:
        return conflict.kind.label
    doubts = dict.fromkeys(caveat.kind for caveat in conflict.caveats)
    marked = Phrase("{kind}（{doubts}）", "{kind} ({doubts})")
    return marked.fill(kind=conflict.kind, doubts=join([doubt.label for doubt in doubts]))


def _cited(because: Reason, notes: Notes, lang: Lang) -> str:
    """The number of its note; where no statute sets the measure, the measure itself."""
    if because.basis:
        return notes.cite(because)
    return because.words.say(lang)
