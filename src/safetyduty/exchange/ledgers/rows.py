"""行 · rows — one row of a ledger to what it says, column by column, with each repair noted and each fault named."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from safetyduty.exchange.ledgers.aliases import Aliases
from safetyduty.exchange.ledgers.cells import rearmed, shown, to_day, to_text, to_yuan
from safetyduty.exchange.ledgers.columns import COMPARED, DATES, DERIVED, Column
from safetyduty.exchange.ledgers.headers import Header
from safetyduty.exchange.ledgers.outcome import Note, NoteKind, Refused
from safetyduty.exchange.ledgers.sheets import Sheet
from safetyduty.facts import Act, Found, Grade, Listing
from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["Row", "RowReader"]

_LEVEL = re.compile(r"(?:[0-9]+|[一二三四]|[ⅠⅡⅢⅣ]|[A-Da-d])级?")
_CODED: Mapping[Column, tuple[str, Callable[[str], Any]]] = MappingProxyType(
    {
        Column.GRADE: ("grade", Grade.of),
        Column.HOW: ("how", Found.of),
        Column.RESULT: ("result", Act.of),
    }
)
_STATES = MappingProxyType(
    {
        "open": Phrase("未整改", "not done"),
        "done": Phrase("已整改", "done"),
        "accepted": Phrase("已验收", "accepted"),
        "struck-off": Phrase("已销号", "struck off"),
    }
)
_WRITE_DAY = Phrase("请写成2025-08-04这样的日期", "write a day such as 2025-08-04")


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
class RowReader:
    """Reads the rows of one sheet under its header (逐行读取)."""

    sheet: Sheet
    header: Header
    aliases: Aliases
    plan: tuple[tuple[int, Column, Callable[..., None]], ...] = field(init=False)
    written: tuple[tuple[Column, int], ...] = field(init=False)
    strange: tuple[int, ...] = field(init=False)
    seen: dict[tuple[str, str], str | None] = field(factory=dict)
    days: dict[Any, tuple[date, bool] | Unfit] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        unread = {*DERIVED, Column.PERSONAL, Column.RECORD}
        columns = [(i, column) for column, at in self.header.at.items() if column not in unread for i in at]
        object.__setattr__(
            self, "plan", tuple((i, column, self._way(column)) for i, column in sorted(columns, key=_by))
        )
        at = {column: self.header.at[column][0] for column in COMPARED if column in self.header.at}
        known = {*at.values(), *(i for column in unread for i in self.header.at.get(column, ()))}
        object.__setattr__(self, "written", tuple(at.items()))
        object.__setattr__(self, "strange", tuple(i for i in range(len(self.header.captions)) if i not in known))

    def read(self, number: int, cells: Sequence[Any]) -> Row:
        """What the row says, if it holds a hazard; *number* is counted from the first row of the sheet."""
        passed = self._passed(cells)
        return self.said(number, cells) if passed is None else Row(number, passed=passed)

    def said(self, number: int, cells: Sequence[Any]) -> Row:
        """What the row says, whatever it holds."""
        row = Row(number)
        for index, column, way in self.plan:
            cell = cells[index]
            if cell != "":
                way(row, index, column, cell)
        for tick in self.header.ticks:
            if cells[tick.index] != "":
                self._ticked(row, tick.index, tick.column, (tick.group, tick.value), to_text(cells[tick.index]))
        for index in self.header.kept:
            text = to_text(cells[index])
            if text and self.code("mark", text) != "blank":
                row.texts.append(self._captioned(index, text))
        return row

    def code(self, words: str, text: str) -> str | None:
        """`Aliases.code`, each text looked up once."""
        key = (words, text)
        if key not in self.seen:
            self.seen[key] = self.aliases.code(words, text)
        return self.seen[key]

    def note(self, row: Row, index: int, was: str, read_as: Phrase, kind: NoteKind = NoteKind.REPAIRED) -> None:
        """Say of a cell what it was read as."""
        row.notes.append(Note(kind, self.sheet.cell(row.number, index), was, read_as))

    def refuse(self, row: Row, column: Column, was: object, why: Phrase, do: Phrase) -> None:
        """Say of the cell of a column, or of the row's first, why the row is not imported."""
        row.refused.append(Refused(self.sheet.cell(row.number, self.index(column)), shown(was), why, do))

    def index(self, column: Column) -> int:
        """Where a column stands, or the first where it does not."""
        return self.header.at.get(column, (0,))[0]

    def own_number(self, row: Row) -> str:
        """The number of a row that bears none: its sheet and its row."""
        return f"{self.sheet.name}-{row.number + self.sheet.top + 1}"

    def _passed(self, cells: Sequence[Any]) -> Phrase | None:
        first = next((cell for cell in cells if cell != ""), "")
        if not isinstance(first, str):
            return None
        if self.code("mark", first) == "total":
            return Phrase("合计行，不是隐患", "a row of totals, no hazard")
        if first == self.header.captions[0] and to_text(cells[-1]) == self.header.captions[-1]:
            return Phrase("重复的表头", "the header again")
        named = [to_text(cells[i]) for c in (Column.NAME, Column.TITLE) for i in self.header.at.get(c, ())]
        filled = [cell for cell in cells if cell != ""]
        if any(self.code("hazard", text) for text in named) or (
            len(filled) == 1 and (self.code("hazard", first) or self.code("mark", first) == "blank")
        ):
            return Phrase("写明没有隐患", "it says that there is no hazard")
        return None

    def _way(self, column: Column) -> Callable[..., None]:
        if column in DATES:
            return self._day
        if column in _CODED:
            return self._word
        return {Column.FUNDS: self._yuan, Column.LISTED: self._listed, Column.STATUS: self._status}.get(
            column, self._text
        )

    def _text(self, row: Row, index: int, column: Column, cell: Any) -> None:
        text = rearmed(cell).strip() if type(cell) is str else shown(cell)
        if not text or (len(text) < 5 and column is not Column.NUMBER and self.code("mark", text) == "blank"):
            return
        if column is Column.BASIS or row.said.setdefault(column, text) != text:  # or a second column for the same
            row.texts.append(self._captioned(index, text))

    def _day(self, row: Row, index: int, column: Column, cell: Any) -> None:
        read = self.days.get(cell)
        if read is None:
            try:
                read = to_day(cell)
            except Unfit as error:
                read = error
            self.days[cell] = read
        if isinstance(read, tuple):
            day, repaired = read
            if row.said.setdefault(column, day) != day:
                row.texts.append(self._captioned(index, day.isoformat()))
            if repaired:
                self.note(row, index, shown(cell), Phrase(day.isoformat(), day.isoformat()))
            return
        self._word_for_a_day(row, index, column, cell, read)

    def _word_for_a_day(self, row: Row, index: int, column: Column, cell: Any, unfit: Unfit) -> None:
        text = to_text(cell)
        status = self.code("status", text)
        if not text or self.code("mark", text) == "blank":
            return
        if column is Column.DUE and self.code("mark", text) == "at-once":
            row.said[Column.DUE] = "at-once"
            self.note(row, index, text, Phrase("发现当天", "the day it was found"))
        elif status is not None and column in (Column.DONE, Column.REVIEWED, Column.STRUCK_OFF):
            self._stated(row, index, status, text)
            said = Phrase("状态，不是日期：{status}", "a state and no day: {status}")
            self.note(row, index, text, said.fill(status=_STATES[status]))
        else:
            self.refuse(row, column, cell, unfit.phrase, _WRITE_DAY)

    def _word(self, row: Row, index: int, column: Column, cell: Any) -> None:
        words, into = _CODED[column]
        text = to_text(cell)
        code = self.code(words, text)
        if not text or (code is None and self.code("mark", text) == "blank"):
            return
        if code is None and column is Column.GRADE:
            code = self.code(words, _LEVEL.sub("", text))
            read = Phrase("未定级；原文保留", "not graded; the words are kept") if code is None else into(code).label
            self.note(row, index, text, read)
            row.texts.append(self._captioned(index, text))
        elif code is None:
            kept = Phrase("没有对应的词，保留为文字", "no word of the table, kept as text")
            self.note(row, index, text, kept, NoteKind.KEPT)
            row.texts.append(self._captioned(index, text))
        if code is not None:
            row.said.setdefault(column, into(code))

    def _status(self, row: Row, index: int, _: Column, cell: Any) -> None:
        text = to_text(cell)
        code = self.code("status", text)
        if not text or (code is None and self.code("mark", text) == "blank"):
            return
        if code is not None:
            self._stated(row, index, code, text)
            return
        try:
            day, _ = to_day(cell)
        except Unfit:
            kept = Phrase("没有对应的词，保留为文字", "no word of the table, kept as text")
            self.note(row, index, text, kept, NoteKind.KEPT)
            row.texts.append(self._captioned(index, text))
        else:
            row.said.setdefault(Column.DONE, day)
            self.note(row, index, text, Phrase("完成时间{day}", "done on {day}").fill(day=day))

    def _stated(self, row: Row, index: int, code: str, text: str) -> None:
        if row.said.setdefault(Column.STATUS, code) != code:
            why = Phrase("两处状态互相矛盾", "two states contradict each other")
            do = Phrase("请只留一个", "leave one of them")
            row.refused.append(Refused(self.sheet.cell(row.number, index), text, why, do))

    def _yuan(self, row: Row, index: int, column: Column, cell: Any) -> None:
        text = to_text(cell)
        if not text or self.code("mark", text) == "blank":
            return
        try:
            amount, repaired = to_yuan(cell, self.header.captions[index])
        except Unfit as error:
            self.note(row, index, text, error.phrase, NoteKind.KEPT)
            row.texts.append(self._captioned(index, text))
            return
        row.said.setdefault(column, amount)
        if repaired:
            self.note(row, index, text, Phrase("{n}元", "{n} yuan").fill(n=amount))

    def _listed(self, row: Row, index: int, column: Column, cell: Any) -> None:
        text = to_text(cell)
        level, answer = self.code("listing", text), self.code("answer", text)
        if level is not None:
            row.said[column] = Listing.of(level)
        elif text and answer != "no" and self.code("mark", text) != "blank":
            kept = Phrase("督办级别未写明，保留为文字", "the level is not stated: kept as text")
            self.note(row, index, text, kept, NoteKind.KEPT)
            row.texts.append(self._captioned(index, text))

    def _ticked(self, row: Row, index: int, column: Column | None, tick: tuple[str, str], text: str) -> None:
        answer, (group, value) = self.code("answer", text), tick
        if answer == "no" or self.code("mark", text) == "blank":
            return
        if answer is None:
            row.texts.append(f"{group}-{value}：{text}")
        elif column is Column.STATUS and (code := self.code("status", value)) is not None:
            self._stated(row, index, code, text)
        elif column is Column.KIND:
            row.said[column] = f"{row.said[column]}、{value}" if column in row.said else value
        elif column is not None and column in _CODED and (code := self.code(_CODED[column][0], value)) is not None:
            row.said.setdefault(column, _CODED[column][1](code))
        else:
            row.texts.append(f"{group}：{value}")

    def _captioned(self, index: int, text: str) -> str:
        return f"{self.header.captions[index]}：{text}"


def _by(entry: tuple[int, Column]) -> int:
    return entry[0]
