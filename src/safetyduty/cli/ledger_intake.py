"""读入单 · ledger_intake — what became of each row and line of the ledgers that were read, line by line or as plain values."""

from collections.abc import Iterator
from typing import Any

from safetyduty.cli import output
from safetyduty.cli.ledger_files import Taken
from safetyduty.errors import BadFact
from safetyduty.exchange import Imported, Note, Refused
from safetyduty.words import Lang, Phrase

__all__ = ["FORMAT_INTAKE", "intake_lines", "plain_intake", "tell_amiss"]

FORMAT_INTAKE = "safetyduty-import/1"

_REFUSED = Phrase("{cell}：“{was}”拒绝：{why}；{do}", "{cell}: {was!r} refused: {why}; {do}")
_UNKNOWN = Phrase("登记册中没有“{name}”，照录原文", "the register has no {name!r}: it stands as it was written")


def intake_lines(given: Taken, lang: Lang) -> Iterator[str]:
    """All that is to be said of what was read: each note, each refusal, names that are not known, and last the counts.

    Examples:
        >>> list(intake_lines(Taken((), (), (), None, b""), Lang.EN))
        ['0 hazards']
    """
    for table in given.tables:
        yield from (_noted(note, lang) for note in table.notes)
        yield from (_UNKNOWN.fill(name=name).say(lang) for name in table.summary.unknown)
    yield from _amiss_lines(given, lang)
    yield from (table.summary.words().say(lang) for table in given.tables)
    if not given.tables:
        yield Phrase("{n}件隐患", "{n} hazards").fill(n=len(given.hazards)).say(lang)


def tell_amiss(given: Taken, lang: Lang) -> None:
    """Tell on standard error what could not be read, and how much that is; nothing where all was read.

    Examples:
        >>> tell_amiss(Taken((), (), (), None, b""), Lang.EN)
    """
    for line in _amiss_lines(given, lang):
        output.refuse(line)
    if given.amiss:
        what = Phrase(
            "有{n}行没有读入，答案中没有它们", "{n} rows or lines were not read, and the answer is without them"
        )
        output.refuse(what.fill(n=given.amiss).say(lang))


def plain_intake(given: Taken) -> dict[str, Any]:
    """The same as plain values (读入数据); keys never change their meaning.

    Examples:
        >>> plain_intake(Taken((), (), (), None, b""))["hazards"]
        0
    """
    return {
        "format": FORMAT_INTAKE,
        "hazards": len(given.hazards),
        "events": sum(len(hazard.history) for hazard in given.hazards),
        "tables": [_table(table) for table in given.tables],
        "faults": [_fault(fault) for fault in given.faults],
    }


def _noted(note: Note, lang: Lang) -> str:
    said = Phrase("{cell}：{was}{kind}：{read_as}", "{cell}: {was}{kind}: {read_as}")
    was = Phrase("“{was}”", "{was!r} ").fill(was=note.was) if note.was else ""
    return said.fill(cell=note.cell, was=was, kind=note.kind, read_as=note.read_as).say(lang)


def _amiss_lines(given: Taken, lang: Lang) -> Iterator[str]:
    for table in given.tables:
        for refused in table.refused:
            told = _REFUSED.fill(cell=refused.cell, was=refused.was, why=refused.why, do=refused.do)
            yield told.say(lang)
    yield from (fault.say(lang) for fault in given.faults)


def _table(table: Imported) -> dict[str, Any]:
    summary = table.summary
    return {
        "rows": summary.rows,
        "imported": summary.imported,
        "repaired": summary.repaired,
        "refused": summary.refused,
        "passed": summary.passed,
        "unknown": list(summary.unknown),
        "notes": [_note(note) for note in table.notes],
        "refusals": [_refusal(refused) for refused in table.refused],
    }


def _note(note: Note) -> dict[str, Any]:
    kind = {"code": note.kind.value, **_words(note.kind.label)}
    return {"kind": kind, "cell": note.cell, "was": note.was, "read_as": _words(note.read_as)}


def _refusal(refused: Refused) -> dict[str, Any]:
    return {"cell": refused.cell, "was": refused.was, "why": _words(refused.why), "do": _words(refused.do)}


def _fault(fault: BadFact) -> dict[str, Any]:
    return {"line": fault.line, **_words(fault.phrase)}


def _words(phrase: Phrase) -> dict[str, str]:
    return {"zh": phrase.zh, "en": phrase.en}
