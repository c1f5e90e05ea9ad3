"""扫描 · sweep — everyone that somebody must answer for, at once: on a day, and over a history.

`safetyduty.duties.index.columns` gives the same answers faster where numpy is installed; this is how they are meant.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import compress, repeat
from typing import NamedTuple, Self

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.duties.index.compact import Compact
from safetyduty.errors import UnknownName
from safetyduty.words import Phrase

__all__ = ["Cover", "Lapse", "Lapses", "covered", "history", "lapses", "numbers_of"]


@frozen
class Cover:
    """For each kind, a byte for each subject of the index in order: 1 where somebody answers, 0 where nobody does (覆盖情况)."""

    kinds: tuple[str, ...]
    held: tuple[bytes, ...]

    def missing(self, index: Compact) -> Iterator[tuple[str, str]]:
        """Each subject of *index*, which must be the one that was scanned, with a kind it lacks (缺失的责任)."""
        ids = index.subject_ids()
        for kind, held in zip(self.kinds, self.held, strict=True):
            yield from zip(compress(ids, held.translate(_TURNED)), repeat(kind))

    def lacking(self) -> int:
        """How many there are of these (缺失数)."""
        return sum(held.count(0) for held in self.held)

    @classmethod
    def together(cls, places: Sequence[Sequence[int]], parts: Sequence[Self]) -> Self:
        """The coverage of a whole from that of its *parts*, whose subjects have these *places* in it (合并)."""
        held = [bytearray(sum(map(len, places))) for _ in parts[0].kinds]
        for where, part in zip(places, parts, strict=True):
            for whole, own in zip(held, part.held, strict=True):
                for place, byte in zip(where, own, strict=True):
                    whole[place] = byte
        return cls(parts[0].kinds, tuple(map(bytes, held)))


class Lapse(NamedTuple):
    """Days on which nobody answered for *id* by that *kind* (空档)."""

    id: str
    kind: str
    span: Span


@frozen
class Lapses:
    """The lapses of a history as four columns: the subject's place in the index, the kind's in ``kinds``, since, until (各空档)."""

    kinds: tuple[str, ...]
    subject: "array[int]"
    kind: "array[int]"
    since: "array[int]"
    until: "array[int]"

    def __len__(self) -> int:
        return len(self.subject)

    def days(self) -> int:
        """How many days they hold together (空档总日数)."""
        return sum(self.until) - sum(self.since)

    @classmethod
    def together(cls, places: Sequence[Sequence[int]], parts: Sequence[Self]) -> Self:
        """The lapses of a whole from those of its *parts*, whose subjects have these *places* in it (合并)."""
        rows = sorted(
            (where[subject], *rest)
            for where, part in zip(places, parts, strict=True)
            for subject, *rest in zip(part.subject, part.kind, part.since, part.until, strict=True)
        )
        columns = zip(*rows, strict=True) if rows else ((),) * 4
        return cls(parts[0].kinds, *(array(code, column) for code, column in zip("IBII", columns, strict=True)))

    def named(self, index: Compact) -> Iterator[Lapse]:
        """Each lapse by name; *index* must be the one that was scanned (逐一列出空档)."""
        ids = index.subject_ids()
        for subject, kind, since, until in zip(self.subject, self.kind, self.since, self.until, strict=True):
            span = Span(date.fromordinal(since), date.fromordinal(until))
            yield Lapse(ids[subject], self.kinds[kind], span)


def covered(index: Compact, kinds: Sequence[str], *, tops: Iterable[str], on: date) -> Cover:
    """Whether somebody answers for each subject, by each of *kinds*, on a day (当日覆盖).

    A link counts when it holds that day and whoever it leads to is one of *tops*, or stands below one that day.

    Raises:
        UnknownFact: The index has no such top.
        UnknownName: The index has no such kind.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("county", "town", "leads", None, None), ("town", "mill", "contains", None, date(2022, 1, 1))])
        >>> for day in (date(2021, 6, 1), date(2022, 6, 1)):
        ...     print(list(covered(index, ["contains"], tops=["county"], on=day).missing(index)))
        []
        [('mill', 'contains')]
    """
    numbers, day = numbers_of(index, kinds), on.toordinal()
    linked = _linked(index, {index.number(top) for top in tops}, day)
    held = {number: bytearray(index.nodes) for number in numbers.values()}
    for below, kind, since, until, above in zip(
        index.below, index.kind, index.since, index.until, index.above, strict=True
    ):
        if since <= day < until and above in linked and kind in held:
            held[kind][below] = 1
    return Cover(tuple(numbers), tuple(bytes(map(one.__getitem__, index.subjects)) for one in held.values()))


def lapses(index: Compact, kinds: Sequence[str], *, since: date, until: date) -> Lapses:
    """All days of ``[since, until)`` on which nobody answered directly for a subject, by each of *kinds* (历史空档).

    Raises:
        UnknownName: The index has no such kind.
        ValueError: The history would end before it starts.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "contains", date(2021, 1, 1), date(2022, 1, 1))])
        >>> for lapse in lapses(index, ["contains"], since=date(2021, 1, 1), until=date(2023, 1, 1)).named(index):
        ...     print(lapse.id, lapse.kind, lapse.span.words().en)
        mill contains 2022-01-01 to 2022-12-31
    """
    numbers, first, last = numbers_of(index, kinds), *history(since, until)
    found = Lapses(tuple(numbers), array("I"), array("B"), array("I"), array("I"))
    for subject, node in enumerate(index.subjects):
        rows = slice(index.starts[node], index.starts[node + 1])
        links = tuple(zip(index.kind[rows], index.since[rows], index.until[rows], strict=True))
        for place, number in enumerate(numbers.values()):
            for begins, ends in _open((days for kind, *days in links if kind == number), first, last):
                found.subject.append(subject)
                found.kind.append(place)
                found.since.append(begins)
                found.until.append(ends)
    return found


def numbers_of(index: Compact, kinds: Iterable[str]) -> dict[str, int]:
    """The number of each of *kinds*, in the order of the index (类别编号).

    Raises:
        UnknownName: The index has no such kind.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> numbers_of(lay([], kinds=["leads", "runs"]), ["runs", "leads"])
        {'leads': 0, 'runs': 1}
    """
    wanted = set(kinds)
    for kind in sorted(wanted.difference(index.kinds)):
        raise UnknownName(Phrase("责任类别", "kind of link"), kind, index.kinds)
    return {kind: number for number, kind in enumerate(index.kinds) if kind in wanted}


def history(since: date, until: date) -> tuple[int, int]:
    """The days of a history as numbers (历史期间).

    Raises:
        ValueError: It would end before it starts.

    Examples:
        >>> history(date(1, 1, 1), date(1, 1, 3))
        (1, 3)
    """
    Span(since, until)
    return since.toordinal(), until.toordinal()


def _linked(index: Compact, tops: set[int], day: int) -> set[int]:
    """The *tops*, and whoever of those that answer for something stands below one on a day."""
    followers: defaultdict[int, list[int]] = defaultdict(list)
    rows = slice(0, index.starts[len(index.uppers)])
    for above, below, since, until in zip(
        index.above[rows], index.below[rows], index.since[rows], index.until[rows], strict=True
    ):
        if since <= day < until:
            followers[above].append(below)
    linked, reached = set(tops), list(tops)
    for node in reached:  # grows while it is read
        new = [below for below in followers.get(node, ()) if below not in linked]
        linked.update(new)
        reached.extend(new)
    return linked


def _open(spans: Iterable[Sequence[int]], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The days from *first* until *last* that none of *spans* holds; they come in order of their beginning."""
    for since, until in spans:
        if first < min(since, last):
            yield first, min(since, last)
        first = max(first, until)
    if first < last:
        yield first, last


_TURNED = bytes([1, 0]) + bytes(254)
