"""表 · sheets — the cells of one sheet, wherever they were read from, with the address of each."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from safetyduty.errors import BadFact, BadFacts
from safetyduty.words import Phrase

__all__ = ["Box", "Sheet", "unreadable"]

Box = tuple[tuple[int, int], tuple[int, int]]
"""Merged cells: the row and column of the first and of the last, from 0, both within."""


@frozen
class Sheet:
    """A sheet (工作表): ``rows`` may be gone through again; ``left`` is the column of the first cell, from 0."""

    name: str
    rows: Iterable[list[Any]]
    height: int
    left: int = 0
    merged: tuple[Box, ...] = ()

    def cell(self, row: int, column: int) -> str:
        """The address of a cell; *row* is counted from the first of the sheet, *column* from the first that was read.

        Examples:
            >>> Sheet("隐患台账", (), 0).cell(16, 9), Sheet("s", (), 0).cell(0, 27)
            ('隐患台账!J17', 's!AB1')
        """
        letters, rest = "", column + self.left + 1
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{self.name}!{letters}{row + 1}"


def unreadable(source: str, what: Phrase, path: str = "") -> BadFacts:
    """The error for a file that cannot be read at all: one sentence that says what to do.

    Examples:
        >>> print(unreadable("a.xlsx", Phrase("空", "the file is empty")).faults[0])
        a.xlsx: the file is empty
    """
    return BadFacts([BadFact(what, path, source)])
