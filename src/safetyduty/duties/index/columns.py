"""成列 · columns — the scans of `safetyduty.duties.index.sweep` again, with numpy: the same answers, many times faster."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from safetyduty.duties.index.compact import Compact
from safetyduty.duties.index.ordering import Column
from safetyduty.duties.index.sweep import Cover, Lapses, history, numbers_of

__all__ = ["covered", "lapses"]

Days = NDArray[np.int32]
Truths = NDArray[np.bool_]


def covered(index: Compact, kinds: Sequence[str], *, tops: Iterable[str], on: date) -> Cover:
    r"""Whether somebody answers for each subject, by each of *kinds*, on a day (当日覆盖); see `sweep.covered`.

    Raises:
        UnknownFact: The index has no such top.
        UnknownName: The index has no such kind.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("county", "town", "leads", None, None), ("town", "mill", "contains", None, None)])
        >>> covered(index, ["contains", "runs"], tops=["county"], on=date(2022, 6, 28)).held
        (b'\x00', b'\x01')
    """
    numbers, day = numbers_of(index, kinds), on.toordinal()
    holds = (np.asarray(index.since) <= day) & (np.asarray(index.until) > day)
    holds &= _linked(index, [index.number(top) for top in tops], holds)[np.asarray(index.above)]
    below, kind, subjects = np.asarray(index.below), np.asarray(index.kind), np.asarray(index.subjects)
    held = []
    for number in numbers.values():
        answered = np.zeros(index.nodes, np.uint8)
        answered[below[holds & (kind == number)]] = 1
        held.append(answered[subjects].tobytes())
    return Cover(tuple(numbers), tuple(held))


def lapses(index: Compact, kinds: Sequence[str], *, since: date, until: date) -> Lapses:
    """All days of ``[since, until)`` on which nobody answered directly for a subject (历史空档); see `sweep.lapses`.

    Links stand by subject, kind and beginning already. So the latest end among those before one, within its subject and kind,
    is a running maximum; where that falls short of the beginning, there is a lapse before the link, and where it falls
    short of the whole history, there is one after the last.

    Raises:
        UnknownName: The index has no such kind.
        ValueError: The history would end before it starts.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "contains", date(2021, 1, 1), date(2022, 1, 1))])
        >>> lapses(index, ["contains"], since=date(2021, 1, 1), until=date(2023, 1, 1)).days()
        365
    """
    numbers, first, last = numbers_of(index, kinds), *history(since, until)
    group, begins, ends = _links_of_subjects(index, list(numbers.values()), first, last)
    follows = group[1:] == group[:-1]
    reach = _running_maximum(group, ends, follows, last - first + 1)
    before = np.zeros(len(group), np.int32)
    np.multiply(reach[:-1], follows, out=before[1:])
    latest = np.zeros(len(index.subjects) * len(numbers), np.int32)
    latest[group] = reach  # of a group's links, the last is written last
    early, short = before < begins, np.flatnonzero(latest < last - first)
    of_early = group[early]
    at_short = np.searchsorted(of_early, short, "right") + np.arange(len(short))
    at_early = np.ones(len(of_early) + len(short), np.bool_)
    at_early[at_short] = False
    columns = []
    for ours, theirs in ((of_early, short), (before[early], latest[short]), (begins[early], last - first)):
        column = array("I", (0,)) * len(at_early)
        columns.append(column)
        filled = np.asarray(column)
        filled[at_early] = ours
        filled[at_short] = theirs
    return _found(tuple(numbers), first, *columns)


def _links_of_subjects(index: Compact, numbers: Sequence[int], first: int, last: int) -> tuple[Days, Days, Days]:
    """For each link of such a kind to a subject: its group, and its days in the history, counted from its first."""
    group_of_node = np.full(index.nodes, -1, np.int32)
    group_of_node[np.asarray(index.subjects)] = np.arange(len(index.subjects), dtype=np.int32) * len(numbers)
    place_of_kind = np.full(256, -1, np.int16)
    place_of_kind[numbers] = np.arange(len(numbers))
    node = np.repeat(group_of_node, np.asarray(index.starts)[1:] - np.asarray(index.starts)[:-1])
    place = place_of_kind[np.asarray(index.kind)]
    kept = _places((node >= 0) & (place >= 0))
    begins, ends = (np.asarray(day)[kept].view(np.int32) - first for day in (index.since, index.until))
    for days in (begins, ends):
        days.clip(0, last - first, out=days)
    return node[kept] + place[kept], begins, ends


def _places(truths: Truths) -> Truths | slice:
    """Where the *truths* are; as a slice when they stand together, so that nothing need be copied."""
    first, count = int(truths.argmax()) if len(truths) else 0, np.count_nonzero(truths)
    return slice(first, first + count) if truths[first : first + count].all() else truths


def _running_maximum(group: Days, days: Days, follows: Truths, above_all: int) -> Days:
    """The greatest of *days* so far within each group; they are below *above_all*, which parts the groups."""
    several = np.zeros(len(group), np.bool_)  # most groups have a single link, and nothing to compare it with
    several[1:] = follows
    several[:-1] |= follows
    rows = np.flatnonzero(several)
    offset = group[rows].astype(np.int64) * above_all
    greatest = days.copy()
    greatest[rows] = np.maximum.accumulate(days[rows] + offset) - offset
    return greatest


def _linked(index: Compact, tops: Sequence[int], holds: Truths) -> Truths:
    """Who of those that answer for something is one of *tops*, or stands below one by links that hold."""
    uppers = len(index.uppers)
    rows = np.flatnonzero(holds[: index.starts[uppers]])
    above, below = np.asarray(index.above)[rows], np.asarray(index.below)[rows]
    linked = np.zeros(uppers, np.bool_)
    linked[[top for top in tops if top < uppers]] = True
    while not linked[(found := below[linked[above]])].all():
        linked[found] = True
    return linked


def _found(kinds: tuple[str, ...], first: int, group: Column, begins: Column, ends: Column) -> Lapses:
    """Columns of group, begin and end as an answer; they are changed in place."""
    subject, each = array("I", (0,)) * len(group), np.uint32(max(len(kinds), 1))
    np.floor_divide(np.asarray(group), each, out=np.asarray(subject))
    kind = array("B")
    kind.frombytes((np.asarray(group) - np.asarray(subject) * each).astype(np.uint8).data)
    for column in (begins, ends):
        np.add(np.asarray(column), np.uint32(first), out=np.asarray(column))
    return Lapses(kinds, subject, kind, begins, ends)
