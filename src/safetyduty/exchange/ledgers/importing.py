"""读入 · importing — a hazard ledger as people keep it, in xlsx or csv, to hazards; no row is lost on the way.

Each row is imported as it stands, or repaired with a note, or passed over for a reason, or refused with the address of its cell.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from safetyduty.exchange.ledgers.aliases import Aliases, standard_aliases
from safetyduty.exchange.ledgers.amending import amended, record_of
from safetyduty.exchange.ledgers.cells import to_text
from safetyduty.exchange.ledgers.codec import hazard_reading
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.delimited import read_csv
from safetyduty.exchange.ledgers.headers import Header, found_header
from safetyduty.exchange.ledgers.history import NOT_SAID, Scribe
from safetyduty.exchange.ledgers.outcome import Imported, Note, NoteKind, Refused, Summary
from safetyduty.exchange.ledgers.rows import Row, RowReader
from safetyduty.exchange.ledgers.sheets import Sheet, unreadable
from safetyduty.exchange.ledgers.spreadsheets import OLE, read_xlsx
from safetyduty.exchange.ledgers.values import Values
from safetyduty.facts import Hazard
from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["Keeping", "Progress", "ledger_steps", "read_ledger"]

_BATCH = 1_000
_NOTHING: Mapping[str, str] = MappingProxyType({})


@frozen
class Keeping:
    """How a ledger is kept (台账的记法): what is not written in its rows.

    ``ids`` are the ids of units and posts by their names and credit codes; ``by`` is the post that did what has no doer; ``own``
    are names of columns and words that go before the table of this package.
    """

    ids: Mapping[str, str] = _NOTHING
    by: str = NOT_SAID
    own: Aliases | None = None


@frozen
class Progress:
    """How far the reading of a ledger is (进度): rows gone through, and rows there are; ``imported`` at the end."""

    done: int
    total: int
    imported: Imported | None = None


def read_ledger(raw: bytes, source: str, *, at: str, on: date, keeping: Keeping = Keeping()) -> Imported:
    r"""The hazards of a ledger (读入台账): *raw* is xlsx or csv, *source* its name, *at* the id of whose ledger it is.

    *on* is the day the ledger was kept to: no act is later, and what was done without a day was done by then. Every sheet with a
    header is read. A row that names a unit is at that unit. What `to_xlsx` and `to_csv` wrote comes back as it was; a blank
    cell filled in since becomes an entry.

    Raises:
        BadFacts: The file cannot be read, or no sheet has a header with at least two known columns.
        ModuleNotFoundError: It is xlsx, and the extra ``xlsx`` is not installed.

    Examples:
        >>> text = "序号,隐患描述,隐患等级,排查日期,整改期限\n1,裂缝,一般,2025.8.4,2025-08-20\n2,锈蚀,一般,去年,\n"
        >>> read = read_ledger(text.encode("gb18030"), "a.csv", at="mill", on=date(2025, 9, 1))
        >>> [hazard.name.zh for hazard in read.hazards], [note.cell for note in read.notes][1:]
        (['裂缝'], ['a.csv!D2'])
        >>> print(read.refused[0].cell, read.refused[0].why.en, read.refused[0].do.en, sep="; ")
        a.csv!D3; it is no day with its year and month; write a day such as 2025-08-04
    """
    *_, last = ledger_steps(raw, source, at=at, on=on, keeping=keeping)
    assert last.imported is not None, "the last step carries the ledger"
    return last.imported


def ledger_steps(raw: bytes, source: str, *, at: str, on: date, keeping: Keeping = Keeping()) -> Iterator[Progress]:
    r"""`read_ledger`, a thousand rows at a time (逐批读入); the last step carries the ledger.

    Raises:
        BadFacts: The file cannot be read, or no sheet has a header.
        ModuleNotFoundError: The extra ``xlsx`` is not installed.

    Examples:
        >>> steps = list(ledger_steps("编号,隐患描述\n1,裂缝\n".encode(), "a.csv", at="mill", on=date(2025, 9, 1)))
        >>> [(step.done, step.total, step.imported is None) for step in steps]
        [(2, 2, False)]
    """
    aliases = standard_aliases() if keeping.own is None else keeping.own.over(standard_aliases())
    office = raw.startswith((b"PK", OLE)) or source.lower().endswith((".xlsx", ".xlsm", ".xls"))
    sheets = list(read_xlsx(raw, source)) if office else [read_csv(raw, source)]
    values, desk = Values(aliases), _Desk(Scribe(at, on, keeping.by, keeping.ids))
    total, done, headed = sum(sheet.height for sheet in sheets), 0, 0
    for sheet in sheets:
        header = found_header(sheet, aliases)
        if header is None:
            desk.without_header(sheet)
        else:
            headed += 1
            for number in desk.rows(sheet, RowReader.under(sheet, header, values)):
                yield Progress(done + number, total)
        done += sheet.height
    if not headed:
        what = Phrase(
            "没有找到表头：前50行中没有一行含有两个以上认得的列名；可自备别名表",
            "no header was found: none of the first 50 rows names two known columns; a table of your own may name them",
        )
        raise unreadable(source, what)
    yield Progress(total, total, desk.imported())


@frozen
class _Desk:
    """What has been read so far, of all sheets."""

    scribe: Scribe
    hazard_of: Callable[[Any], Hazard] = field(factory=hazard_reading)
    hazards: dict[str, tuple[Hazard, RowReader, int]] = field(factory=dict)
    notes: list[Note] = field(factory=list)
    refused: list[Refused] = field(factory=list)
    counts: dict[str, int] = field(factory=lambda: dict.fromkeys(("rows", "repaired", "refused", "passed"), 0))

    def without_header(self, sheet: Sheet) -> None:
        if any(any(cell != "" for cell in row) for row in sheet.rows):
            what = Phrase("没有表头，整张表未读", "no header: the sheet was not read")
            self.notes.append(Note(NoteKind.PASSED, sheet.cell(0, 0), sheet.name, what))

    def rows(self, sheet: Sheet, reader: RowReader) -> Iterator[int]:
        self.notes.extend(_of_columns(sheet, reader.header))
        for number, cells in _filled(sheet, reader.header):
            if number % _BATCH == 0:
                yield number
            if cells.count("") < len(cells):
                self.take(reader, number, cells)

    def take(self, reader: RowReader, number: int, cells: Sequence[Any]) -> None:
        self.counts["rows"] += 1
        try:
            record = record_of(cells, reader, self.hazard_of)
        except Unfit as error:
            record = None
            row, hazard = self.plain(reader, number, cells)
            reader.note(row, reader.index(Column.RECORD), "", error.phrase)
        else:
            if record is None:
                row, hazard = self.plain(reader, number, cells)
            else:
                row, hazard = amended(record, number, cells, reader, self.scribe)
        if row.passed is not None:
            self.counts["passed"] += 1
            first = next(text for text in map(to_text, cells) if text)
            reader.note(row, 0, first, row.passed, NoteKind.PASSED)
        elif hazard is None:
            self.counts["refused"] += 1
            self.refused.extend(row.refused)
        else:
            self.keep(reader, row, hazard)
        self.notes.extend(row.notes)

    def plain(self, reader: RowReader, number: int, cells: Sequence[Any]) -> tuple[Row, Hazard | None]:
        row = reader.read(number, cells)
        return row, None if row.passed is not None else self.scribe.hazard(row, reader)

    def keep(self, reader: RowReader, row: Row, hazard: Hazard) -> None:
        first, above, number = self.hazards.setdefault(hazard.id, (hazard, reader, row.number))
        if first is hazard:
            if row.notes:
                self.counts["repaired"] += any(note.kind is NoteKind.REPAIRED for note in row.notes)
            return
        index, where = reader.index(Column.NUMBER), above.sheet.cell(number, above.index(Column.NUMBER))
        if first == hazard:
            self.counts["passed"] += 1
            said = Phrase("与{where}完全相同", "the very same as {where}")
            reader.note(row, index, hazard.id, said.fill(where=where), NoteKind.PASSED)
        else:
            self.counts["refused"] += 1
            why = Phrase("编号与{where}重复，内容不同", "{where} has this number too, and says something else")
            reader.refuse(
                row, index, hazard.id, why.fill(where=where), Phrase("请改其中一个编号", "change one of the numbers")
            )
            self.refused.extend(row.refused)

    def imported(self) -> Imported:
        counts = self.counts
        unknown = tuple(sorted(self.scribe.unknown))
        summary = Summary(imported=len(self.hazards), unknown=unknown, **counts)
        return Imported(
            tuple(hazard for hazard, _, _ in self.hazards.values()), tuple(self.notes), tuple(self.refused), summary
        )


def _filled(sheet: Sheet, header: Header) -> Iterator[tuple[int, list[Any]]]:
    """The rows below the header; cells that were merged down are read for every row they cover."""
    begun: dict[int, list[tuple[int, int]]] = {}
    for (first, left), (last, _) in sheet.merged:
        if first >= header.below and last > first and sheet.left <= left < sheet.left + len(header.captions):
            begun.setdefault(first, []).append((left - sheet.left, last))
    if not begun:
        yield from islice(enumerate(sheet.rows), header.below, None)
        return
    held: dict[int, tuple[Any, int]] = {}  # by column, what a merged cell says, and the last row it covers
    for number, cells in islice(enumerate(sheet.rows), header.below, None):
        for column, (value, last) in tuple(held.items()):
            if number <= last:
                cells[column] = value
            else:
                del held[column]
        for column, last in begun.get(number, ()):
            held[column] = (cells[column], last)
        yield number, cells


def _of_columns(sheet: Sheet, header: Header) -> Iterator[Note]:
    """What is to be said of whole columns: those kept as text, those not kept, and those that are not there."""

    def note(kind: NoteKind, index: int, what: Phrase) -> Note:
        return Note(kind, sheet.cell(header.row, index), header.captions[index], what)

    for index in header.kept:
        yield note(
            NoteKind.KEPT, index, Phrase("不认得的列，写入备注", "a column the table does not know: put into the note")
        )
    for index in header.at.get(Column.PERSONAL, ()):
        yield note(NoteKind.DROPPED, index, Phrase("个人信息，不保留", "personal particulars are not kept"))
    for index in header.at.get(Column.LATE, ()):
        yield note(
            NoteKind.DROPPED, index, Phrase("由时限和完成时间算出，不读", "worked out from other columns: not read")
        )
    if Column.NUMBER not in header.at and Column.RECORD not in header.at:
        said = Phrase("没有编号列，以表名和行号编号", "no column of numbers: sheet and row are the number")
        yield Note(NoteKind.REPAIRED, sheet.cell(header.row, 0), "", said)
