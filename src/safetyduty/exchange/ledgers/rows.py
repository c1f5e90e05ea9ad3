"""行 · rows — one row of a ledger to what it says, column by column, with each repair noted and each fault named."""

from collections.abc import Callable, Sequence
from typing import Any

from attrs import field, frozen

from safetyduty.exchange.ledgers.cells import shown, to_text
from safetyduty.exchange.ledgers.columns import COMPARED, DERIVED, Column
from safetyduty.exchange.ledgers.headers import Header, Tick
from safetyduty.exchange.ledgers.outcome import Note, NoteKind, Refused
from safetyduty.exchange.ledgers.sheets import Sheet
from safetyduty.exchange.ledgers.values import BLANK, Read, Reading, Values
from safetyduty.words import Phrase

__all__ = ["Row", "RowReader"]

_UNREAD = frozenset({*DERIVED, Column.PERSONAL, Column.RECORD})
_UNLIKE = frozenset({Column.NUMBER, Column.TITLE, Column.NAME, Column.NOTE})  # hardly ever the same in two rows
_SHORT = 10
_WRITE_DAY = Phrase("请写成2025-08-04这样的日期", "write a day such as 2025-08-04")
_TOTALS = Phrase("合计行，不是隐患", "a row of totals, no hazard")
_HEADER_AGAIN = Phrase("重复的表头", "the header again")
_NO_HAZARD = Phrase("写明没有隐患", "it says that there is no hazard")


@frozen
class Row:
    """What a row says (一行): ``said`` by column, ``texts`` of columns that have no place of their own, and what is amiss.

    ``passed`` says why it holds no hazard, if it holds none.
    """

    number: int
    said: dict[Column, Any] = field(factory=dict)
    texts: list[str] = field(factory=list)
    notes: list[Note] = field(factory=list)
    refused: list[Refused] = field(factory=list)
    passed: Phrase | None = None


@frozen
class _Planned:
    """A column to be read, what its cells simply said, and the readings of those of which something is told."""

    index: int
    column: Column
    read: Read
    simple: dict[Any, Any] = field(factory=dict)
    told: dict[Any, Reading] = field(factory=dict)

    def known(self) -> Callable[[Any], Any]:
        """What gives the value of a cell that is simply read; None for any other."""
        return self._fresh if self.column in _UNLIKE else self.simple.get

    def _fresh(self, cell: Any) -> Any:
        value = self.read(cell)
        return None if isinstance(value, Reading) else value

    def value(self, cell: Any) -> Any:
        """What the cell says; what it said before where it is one that comes again."""
        reading = self.told.get(cell)
        if reading is not None:
            return reading
        value = self.read(cell)
        if isinstance(value, Reading):
            self.told[cell] = value
        elif self.column not in _UNLIKE:
            self.simple[cell] = value
        return value


class _Texts(dict[Any, str]):
    """Days and numbers as they are shown; those that are equal are shown alike."""

    def __missing__(self, cell: Any) -> str:
        text = self[cell] = shown(cell)
        return text


@frozen
class RowReader:
    """Reads the rows of one sheet under its header (逐行读取).

    ``compared`` are the columns in which an exported row is held against its record, ``strange`` those an export has not.
    """

    sheet: Sheet
    header: Header
    values: Values
    quick: tuple[tuple[int, Column, Callable[[Any], Any], _Planned], ...]
    named: tuple[int, ...]
    compared: tuple[tuple[Column, int], ...]
    strange: tuple[int, ...]
    texts: _Texts = field(factory=_Texts)

    @classmethod
    def under(cls, sheet: Sheet, header: Header, values: Values) -> "RowReader":
        """The reader of the rows of *sheet* under *header*."""
        at = header.at
        columns = {i: column for column, places in at.items() if column not in _UNREAD for i in places}
        plan = [_Planned(i, columns[i], values.of(columns[i], header.captions[i])) for i in sorted(columns)]
        compared = {column: at[column][0] for column in COMPARED if column in at}
        exported = {*compared.values(), *(i for column in _UNREAD for i in at.get(column, ()))}
        return cls(
            sheet,
            header,
            values,
            tuple((each.index, each.column, each.known(), each) for each in plan),
            tuple(i for column in (Column.NAME, Column.TITLE) for i in at.get(column, ())),
            tuple(compared.items()),
            tuple(i for i in range(len(header.captions)) if i not in exported),
        )

    def read(self, number: int, cells: Sequence[Any]) -> Row:
        """What the row says, if it holds a hazard; *number* is counted from the first row of the sheet."""
        passed = self._passed(cells)
        return self.said(number, cells) if passed is None else Row(number, passed=passed)

    def said(self, number: int, cells: Sequence[Any]) -> Row:
        """What the row says, whatever it holds."""
        row = Row(number)
        said = row.said
        for index, column, known, planned in self.quick:
            cell = cells[index]
            if cell == "":
                continue
            value = known(cell)
            if value is None or said.setdefault(column, value) is not value:
                self._take(row, planned, cell, value)
        for tick in self.header.ticks:
            self._tick(row, tick, to_text(cells[tick.index]))
        for index in self.header.kept:
            if not self.values.is_blank(text := to_text(cells[index])):
                row.texts.append(self._captioned(index, text))
        return row

    def compared_texts(self, cells: Sequence[Any]) -> list[str]:
        """What the cells say in which an exported row is held against its record."""
        texts = self.texts
        return [cell if type(cell := cells[index]) is str else texts[cell] for _, index in self.compared]

    def note(self, row: Row, index: int, was: str, read_as: Phrase, kind: NoteKind = NoteKind.REPAIRED) -> None:
        """Say of a cell what it was read as."""
        row.notes.append(Note(kind, self.sheet.cell(row.number, index), was, read_as))

    def refuse(self, row: Row, index: int, was: object, why: Phrase, do: Phrase) -> None:
        """Say of a cell why its row is not imported."""
        row.refused.append(Refused(self.sheet.cell(row.number, index), shown(was), why, do))

    def index(self, column: Column) -> int:
        """Where a column stands, or the first where it does not."""
        return self.header.at.get(column, (0,))[0]

    def own_number(self, row: Row) -> str:
        """The number of a row that bears none: its sheet and its row."""
        return f"{self.sheet.name}-{row.number + 1}"

    def _passed(self, cells: Sequence[Any]) -> Phrase | None:
        first = next((cell for cell in cells if cell != ""), "")
        for index in self.named:
            text = cells[index]
            if isinstance(text, str) and 0 < len(text) <= _SHORT and self.values.code("hazard", text):
                return _NO_HAZARD
        if not isinstance(first, str) or len(first) > _SHORT:
            return None
        if self.values.code("mark", first) == "total":
            return _TOTALS
        if first == self.header.captions[0] and to_text(cells[-1]) == self.header.captions[-1]:
            return _HEADER_AGAIN
        lonely = self.values.code("hazard", first) or self.values.is_blank(first)
        return _NO_HAZARD if lonely and sum(cell != "" for cell in cells) == 1 else None

    def _take(self, row: Row, planned: _Planned, cell: Any, value: Any) -> None:
        """A cell that is not known to be simple, or has a value beside that of an earlier one of its column."""
        if value is None:
            value = planned.value(cell)
        if value is BLANK or (not isinstance(value, Reading) and row.said.setdefault(planned.column, value) == value):
            return
        reading = value if isinstance(value, Reading) else Reading(value)
        text, index = to_text(cell), planned.index
        if reading.refused is not None:
            self.refuse(row, index, cell, reading.refused, _WRITE_DAY)
        if reading.told is not None:
            self.note(row, index, text, reading.told, reading.kind)
        if reading.value is not None:
            self._say(row, index, reading.column or planned.column, reading.value)
        if reading.kept:
            row.texts.append(self._captioned(index, text))

    def _say(self, row: Row, index: int, column: Column, value: Any) -> None:
        held = row.said.setdefault(column, value)
        if held == value:
            return
        if column is Column.STATUS:
            why = Phrase("两处状态互相矛盾", "two states contradict each other")
            self.refuse(row, index, value, why, Phrase("请只留一个", "leave one of them"))
        else:
            row.texts.append(self._captioned(index, shown(value)))

    def _tick(self, row: Row, tick: Tick, text: str) -> None:
        answer = self.values.code("answer", text)
        if answer == "no" or self.values.is_blank(text):
            return
        value = None if tick.column is None else self.values.coded(tick.column, tick.value)
        if answer is None:
            row.texts.append(f"{tick.group}-{tick.value}：{text}")
        elif tick.column is not None and value is not None:
            self._say(row, tick.index, tick.column, value)
        elif tick.column is Column.KIND:
            held = row.said.get(Column.KIND)
            row.said[Column.KIND] = tick.value if held is None else f"{held}、{tick.value}"
        else:
            row.texts.append(f"{tick.group}：{tick.value}")

    def _captioned(self, index: int, text: str) -> str:
        return f"{self.header.captions[index]}：{text}"
