"""增补 · amending — a row that was exported with its record, and may have been filled in since.

The record is what happened. A cell that was blank and has been filled in since adds an entry to it; one that said something
and says something else is refused, for a record is corrected by a further entry and not by writing over it.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from safetyduty.exchange.ledgers.cells import shown, to_text
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.history import Scribe, by_day
from safetyduty.exchange.ledgers.outcome import NoteKind
from safetyduty.exchange.ledgers.rows import Row, RowReader
from safetyduty.exchange.ledgers.tabling import told, written
from safetyduty.facts import Act, Hazard
from safetyduty.reading import Unfit
from safetyduty.words import Lang, Phrase

__all__ = ["Record", "amended", "digest", "record_of"]

_NOTHING: Mapping[str, str] = MappingProxyType({})

_PUT_BACK = Phrase(
    "请恢复原值；要更正的，另记一条；或清空该行的“记录”，按新行读入",
    "put it back; to correct it make a further entry, or clear the record of the row to have it read as a new one",
)
_FILLABLE = frozenset(
    {
        Column.GRADE,
        Column.MEASURES,
        Column.FUNDS,
        Column.PLAN,
        Column.RESPONSIBLE,
        Column.ASSIGNED,
        Column.DUE,
        Column.DONE,
        Column.REVIEWED,
        Column.REVIEWER,
        Column.RESULT,
        Column.STRUCK_OFF,
        Column.LISTED,
    }
)


@frozen
class Record:
    """The record in a row (行内记录): the hazard, the language its row was written in, and what the row said."""

    hazard: Hazard
    lang: Lang
    called: dict[Column, str]
    row: str

    def said(self) -> dict[Column, Any]:
        """What the row said when it was written."""
        return {**told(self.hazard, self.lang), **self.called}


def record_of(cells: Sequence[Any], reader: RowReader, hazard_of: Callable[[Any], Hazard]) -> Record | None:
    """The record that stands in the record's columns of a row, or None where they are blank; *hazard_of* reads its hazard.

    Raises:
        Unfit: Something stands there that is no record.
    """
    text = "".join([shown(cells[index]) for index in reader.header.at.get(Column.RECORD, ())])
    if not text.strip():
        return None
    try:
        plain = json.loads(text)
        hazard, lang = hazard_of(plain["hazard"]), Lang(plain["lang"])
        called = {Column.of(code): str(name) for code, name in plain.get("called", _NOTHING).items()}
        row = plain["row"]
    except Unfit:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unfit(
            Phrase(f"不是本库写出的记录：{error}", f"it is no record that this library wrote: {error}")
        ) from None
    return Record(hazard, lang, called, row)


def amended(
    record: Record, number: int, cells: Sequence[Any], reader: RowReader, scribe: Scribe
) -> tuple[Row, Hazard | None]:
    """What the row adds to its record: the hazard with what was filled in since, or None where a cell was written over."""
    strange = [index for index in reader.strange if to_text(cells[index])]
    if not strange and digest(reader.compared_texts(cells)) == record.row:
        return Row(number), record.hazard
    said = record.said()
    changed = [(c, i) for c, i in reader.compared if _bare(cells[i]) != _bare(written(said.get(c, ""), record.lang))]
    row = reader.said(number, cells)
    row.texts.clear()
    filled: dict[Column, Any] = {}
    for column, index in changed:
        now, was = row.said.get(column), said.get(column)
        if now is not None and now == was:
            continue
        if now is not None and was is None and column in _FILLABLE:
            filled[column] = now
            continue
        why = Phrase("与记录不符：记录为“{was}”", "it is not what the record says: {was!r}")
        reader.refuse(
            row, index, cells[index], why.fill(was=shown(written("" if was is None else was, record.lang))), _PUT_BACK
        )
    for index in strange:
        lost = Phrase(
            "该行有记录，此列未读入；请写入台账已有的列",
            "the row has a record: not read; write it in a column of the ledger",
        )
        reader.note(row, index, to_text(cells[index]), lost, NoteKind.DROPPED)
    if row.refused or not filled:
        return row, None if row.refused else record.hazard
    return row, _grown(record, filled, row, reader, scribe)


def _grown(record: Record, filled: dict[Column, Any], row: Row, reader: RowReader, scribe: Scribe) -> Hazard | None:
    scribe.require_order(row, reader, {**record.said(), **filled}, filled.keys())
    if row.refused:
        return None
    history = record.hazard.history
    written = max([scribe.on, *(entry.recorded or entry.on for entry in history)])
    responsible = next((entry.to for entry in reversed(history) if entry.do is Act.ASSIGN and entry.to), None)
    made = scribe.entries(evolve(row, said=filled), reader, written, responsible)
    added = [entry if entry.on == written else evolve(entry, recorded=written) for entry in sorted(made, key=by_day)]
    return evolve(record.hazard, history=(*history, *added))


def digest(cells: Iterable[Any]) -> str:
    """A short mark of what the cells of a row say, by which a row is known to be as it was written.

    Examples:
        >>> digest([3.0, "crack"]) == digest(["3", "crack"]), len(digest([]))
        (True, 16)
    """
    text = "\x1f".join([cell if type(cell) is str else shown(cell) for cell in cells])
    return blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()


def _bare(cell: Any) -> str:
    """A cell to compare: line ends and the spaces around text are not kept by every spreadsheet."""
    text = (cell if type(cell) is str else shown(cell)).strip()
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
