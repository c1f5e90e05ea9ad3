"""表头 · headers — where the table of a sheet begins, and which column holds what.

Titles may stand above; a header may take two rows, of groups and their parts or of two languages; a group may be of columns to
be ticked.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from attrs import frozen

from safetyduty.exchange.ledgers.aliases import Aliases
from safetyduty.exchange.ledgers.cells import to_text
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.sheets import Sheet

__all__ = ["Header", "Tick", "found_header"]

_SOUGHT = 50
_FEWEST = 2


@frozen
class Tick:
    """A column that is ticked (打勾列): *value* holds for its ``column``, or for something this table has no column for."""

    index: int
    column: Column | None
    group: str
    value: str


@frozen
class Header:
    """The header of a sheet (表头): its first row and the first row below it, from 0, and what each column holds.

    ``at`` has the columns by what they hold, several where a ledger has, such as three inspectors; ``kept`` are those whose
    names the table does not know; ``captions`` all names as they stand.
    """

    row: int
    below: int
    captions: tuple[str, ...]
    at: dict[Column, tuple[int, ...]]
    ticks: tuple[Tick, ...]
    kept: tuple[int, ...]


def found_header(sheet: Sheet, aliases: Aliases) -> Header | None:
    """The header of *sheet*: of its first fifty rows that are not blank, the one with the most names of columns, at least two.

    Examples:
        >>> from safetyduty.exchange.ledgers.aliases import standard_aliases
        >>> rows = [["企业隐患列表", "", ""], ["序号", "隐患描述", "天气"], ["1", "裂缝", "晴"]]
        >>> header = found_header(Sheet("s", rows, 3), standard_aliases())
        >>> header.row, header.below, header.at[Column.NAME], header.kept
        (1, 2, (1,), (2,))
    """
    seen = list(islice(((n, _texts(row)) for n, row in enumerate(sheet.rows) if any(row)), _SOUGHT))
    known = [_known(texts, aliases) for _, texts in seen]
    counts = [len(set(columns.values())) for columns in known]
    best = counts.index(max(counts)) if counts else 0
    if not counts or counts[best] < _FEWEST:
        return None
    row, texts = seen[best]
    for below, (under, parts) in enumerate(seen[best + 1 : best + 2], start=best + 1):
        if under != row + 1:
            break
        if _are_parts(texts, parts):
            return _header((row, row + 2), *_joined(texts, parts), aliases)
        if counts[below] * 2 >= counts[best] and all(known[best].get(i, c) is c for i, c in known[below].items()):
            return _header((row, row + 2), texts, ["" for _ in texts], aliases, second=parts)
    return _header((row, row + 1), texts, ["" for _ in texts], aliases)


def _texts(row: Sequence[Any]) -> list[str]:
    return [to_text(cell).replace("\n", "") if cell != "" else "" for cell in row]


def _known(texts: list[str], aliases: Aliases) -> dict[int, Column]:
    return {index: column for index, text in enumerate(texts) if text and (column := aliases.column(text))}


def _runs(texts: list[str]) -> Iterator[range]:
    """Each name with the blank cells to its right, where there are any: what a merged group looks like."""
    starts = [index for index, text in enumerate(texts) if text]
    for start, end in zip(starts, [*starts[1:], len(texts)], strict=True):
        if end - start > 1:
            yield range(start, end)


def _are_parts(texts: list[str], parts: list[str]) -> bool:
    """Whether *parts* stand below groups alone, and fill them."""
    filled = {index for index, part in enumerate(parts) if part}
    grouped = [set(run) & filled for run in _runs(texts)]
    return bool(filled) and filled == set().union(*grouped) and all(len(each) != 1 for each in grouped)


def _joined(texts: list[str], parts: list[str]) -> tuple[list[str], list[str]]:
    groups = [""] * len(texts)
    for run in _runs(texts):
        for index in run:
            if parts[index]:
                groups[index] = texts[run.start]
    return [part or text for text, part in zip(texts, parts, strict=True)], groups


def _header(
    rows: tuple[int, int], names: list[str], groups: list[str], aliases: Aliases, second: list[str] | None = None
) -> Header:
    at: dict[Column, tuple[int, ...]] = {}
    ticks, kept = [], []
    second = second or names
    for index, (name, group) in enumerate(zip(names, groups, strict=True)):
        column = aliases.column(name) or (aliases.column(second[index]) if second[index] else None)
        parent, dash, part = name.partition("-")
        if column is not None and not (group and _is_answer(name, aliases)):
            at[column] = (*at.get(column, ()), index)
        elif group or (dash and parent and part):
            parent, part = (group, name) if group else (parent, part)
            ticks.append(Tick(index, aliases.column(parent), parent, part))
        elif name or second[index]:
            kept.append(index)
    captions = tuple(f"{group}-{name}" if group else name for name, group in zip(names, groups, strict=True))
    return Header(*rows, captions, at, tuple(ticks), tuple(kept))


def _is_answer(name: str, aliases: Aliases) -> bool:
    return any(aliases.code(words, name) for words in ("status", "grade", "how", "result"))
