"""读值 · values — what a cell says in the column it stands in, whatever the row.

A cell that is simply read gives its value; one that is not gives a `Reading`, which also says what is to be told of it.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from safetyduty.exchange.ledgers.aliases import Aliases
from safetyduty.exchange.ledgers.cells import to_day, to_text, to_yuan
from safetyduty.exchange.ledgers.columns import DATES, Column
from safetyduty.exchange.ledgers.outcome import NoteKind
from safetyduty.facts import Act, Found, Grade, Listing
from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["BLANK", "Read", "Reading", "Values"]

Read = Callable[[Any], Any]
"""From a cell to its value, to a `Reading`, or to `BLANK`."""

_LEVEL = re.compile(r"(?:\d+|[一二三四ⅠⅡⅢⅣA-Da-d])\s*级?\Z")
_KEPT = Phrase("没有对应的词，保留为文字", "no word of the table: kept as text")
_NO_LEVEL = Phrase("督办级别未写明，保留为文字", "the level is not stated: kept as text")
_NO_GRADE = Phrase("未定级；原文保留", "not graded; the words are kept")
_THE_DAY = Phrase("发现当天", "the day it was found")
_SHORT = 5
_CODED: Mapping[Column, tuple[str, Callable[[str], Any]]] = MappingProxyType(
    {
        Column.GRADE: ("grade", Grade.of),
        Column.HOW: ("how", Found.of),
        Column.RESULT: ("result", Act.of),
    }
)
_STATES = MappingProxyType(
    {
        "open": Phrase("状态：未整改", "a state: not done"),
        "done": Phrase("状态：已整改", "a state: done"),
        "accepted": Phrase("状态：已验收", "a state: accepted"),
        "struck-off": Phrase("状态：已销号", "a state: struck off"),
    }
)


@frozen
class Reading:
    """What a cell says, and what is to be told of it (读数).

    ``column`` is the one it speaks of, where that is another; ``told`` what it was read as; ``kept`` whether its words are kept
    too; ``refused`` why its row is not imported.
    """

    value: Any = None
    column: Column | None = None
    told: Phrase | None = None
    kind: NoteKind = NoteKind.REPAIRED
    kept: bool = False
    refused: Phrase | None = None


BLANK = Reading()
"""Nothing, or a mark for nothing."""


@frozen
class Values:
    """Reads cells by the words of a table (读值)."""

    aliases: Aliases
    seen: dict[tuple[str, str], str | None] = field(factory=dict)

    def of(self, column: Column, caption: str) -> Read:
        """How the cells of a column with that caption are read."""
        if column in DATES:
            return lambda cell: self._day(column, cell)
        if column in _CODED:
            return lambda cell: self._word(column, cell)
        if column is Column.FUNDS:
            return lambda cell: self._yuan(caption, cell)
        ways: Mapping[Column, Read] = {
            Column.STATUS: self._status,
            Column.LISTED: self._listed,
            Column.BASIS: self._basis,
            Column.NUMBER: to_text,
        }
        return ways.get(column, self._text)

    def code(self, words: str, text: str) -> str | None:
        """`Aliases.code`, each text looked up once."""
        key = (words, text)
        if key not in self.seen:
            self.seen[key] = self.aliases.code(words, text)
        return self.seen[key]

    def is_blank(self, text: str) -> bool:
        """Whether *text* is nothing, or a mark for nothing."""
        return not text or (len(text) < _SHORT and self.code("mark", text) == "blank")

    def coded(self, column: Column, value: str) -> Any:
        """The state, grade or way of finding that the header of a column to be ticked names, or None."""
        if column is Column.STATUS:
            return self.code("status", value)
        words, into = _CODED.get(column, ("status", str))
        code = self.code(words, value) if column in _CODED else None
        return None if code is None else into(code)

    def _text(self, cell: Any) -> Any:
        text = to_text(cell)
        return BLANK if self.is_blank(text) else text

    def _basis(self, cell: Any) -> Any:
        return BLANK if self.is_blank(to_text(cell)) else Reading(kept=True)

    def _day(self, column: Column, cell: Any) -> Any:
        try:
            day, repaired = to_day(cell)
        except Unfit as error:
            return self._word_for_a_day(column, to_text(cell), error.phrase)
        return Reading(day, told=Phrase(day.isoformat(), day.isoformat())) if repaired else day

    def _word_for_a_day(self, column: Column, text: str, unfit: Phrase) -> Reading:
        status = self.code("status", text)
        if self.is_blank(text):
            return BLANK
        if column is Column.DUE and self.code("mark", text) == "at-once":
            return Reading("at-once", told=_THE_DAY)
        if status is not None and column in (Column.DONE, Column.REVIEWED, Column.STRUCK_OFF):
            return Reading(status, Column.STATUS, told=_STATES[status])
        return Reading(refused=unfit)

    def _word(self, column: Column, cell: Any) -> Any:
        words, into = _CODED[column]
        text = to_text(cell)
        code = self.code(words, text)
        if code is not None:
            return into(code)
        if self.is_blank(text):
            return BLANK
        if column is not Column.GRADE:
            return Reading(told=_KEPT, kind=NoteKind.KEPT, kept=True)
        code = self.code(words, _LEVEL.sub("", text))
        if code is None:
            return Reading(told=_NO_GRADE, kept=True)
        return Reading(Grade.of(code), told=Grade.of(code).label, kept=True)

    def _status(self, cell: Any) -> Any:
        text = to_text(cell)
        code = self.code("status", text)
        if code is not None:
            return code
        if self.is_blank(text):
            return BLANK
        try:
            day, _ = to_day(cell)
        except Unfit:
            return Reading(told=_KEPT, kind=NoteKind.KEPT, kept=True)
        return Reading(day, Column.DONE, told=Phrase("{day}完成", "done on {day}").fill(day=day))

    def _yuan(self, caption: str, cell: Any) -> Any:
        if self.is_blank(to_text(cell)):
            return BLANK
        try:
            amount, repaired = to_yuan(cell, caption)
        except Unfit as error:
            return Reading(told=error.phrase, kind=NoteKind.KEPT, kept=True)
        return Reading(amount, told=Phrase("{n}元", "{n} yuan").fill(n=amount)) if repaired else amount

    def _listed(self, cell: Any) -> Any:
        text = to_text(cell)
        level = self.code("listing", text)
        if level is not None:
            return Listing.of(level)
        if self.code("answer", text) == "no" or self.is_blank(text):
            return BLANK
        return Reading(told=_NO_LEVEL, kind=NoteKind.KEPT, kept=True)
