"""成列 · columns — the scans of `safetyduty.duties.sweep` again, with numpy: the same answers, many times faster."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from safetyduty.duties.compact import Compact
from safetyduty.duties.sweep import Cover, Lapses, history, numbers_of

__all__ = ["covered", "lapses"]

Numbers = NDArray[np.int64]
Truths = NDArray[np.bool_]


def covered(index: Compact, kinds: Sequence[str], *, tops: Iterable[str], on: date) -> Cover:
    r"""Whether somebody answers for each subject, by each of *kinds*, on a day (当日覆盖); see `sweep.covered`.

    Raises:
        UnknownFact: The index has no such top.
        UnknownName: The index has no such kind.

    Examples:
        >>> from safetyduty.duties.compact import lay
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
        answered = np.zeros(len(index.uppers) + len(index.leaves), np.uint8)
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
        >>> from safetyduty.duties.compact import lay
        >>> index = lay([("town", "mill", "contains", date(2021, 1, 1), date(2022, 1, 1))])
        >>> lapses(index, ["contains"], since=date(2021, 1, 1), until=date(2023, 1, 1)).days()
        365
    """
    numbers, first, last = numbers_of(index, kinds), *history(since, until)
    span, groups = last - first, len(index.subjects) * len(numbers)
    group, begins, ends = _links_of_subjects(index, list(numbers.values()), first, last)
    offset = group * (span + 1)  # parts the groups, so that one running maximum does for all of them
    reach = np.maximum.accumulate(ends + offset) - offset
    latest = np.zeros(groups, np.int64)
    latest[group] = reach  # of a group's links, the last is written last
    gap, before = _before_links(group, begins, reach)
    short = latest < span
    of_gap = group[gap]
    at_gap = np.arange(len(gap)) + (np.cumsum(short) - short)[of_gap]
    at_short = np.ones(len(gap) + np.count_nonzero(short), np.bool_)
    at_short[at_gap] = False
    found = np.empty((3, len(at_short)), np.int64)
    found[:, at_gap] = of_gap, before[gap], begins[gap]
    found[:, at_short] = np.flatnonzero(short), latest[short], np.full(np.count_nonzero(short), span)
    return _found(tuple(numbers), found, first)


def _links_of_subjects(
    index: Compact, numbers: Sequence[int], first: int, last: int
) -> tuple[Numbers, Numbers, Numbers]:
    """For each link of such a kind to a subject: its group, and its days within the history, counted from its first."""
    group_of_node = np.full(len(index.uppers) + len(index.leaves), -1, np.int64)
    group_of_node[np.asarray(index.subjects)] = np.arange(len(index.subjects)) * len(numbers)
    place_of_kind = np.full(256, -1, np.int64)
    place_of_kind[numbers] = np.arange(len(numbers))
    node, place = group_of_node[np.asarray(index.below)], place_of_kind[np.asarray(index.kind)]
    kept = np.flatnonzero((node >= 0) & (place >= 0))
    begins, ends = (
        np.clip(np.asarray(day)[kept].astype(np.int64) - first, 0, last - first) for day in (index.since, index.until)
    )
    return node[kept] + place[kept], begins, ends


def _before_links(group: Numbers, begins: Numbers, reach: Numbers) -> tuple[Numbers, Numbers]:
    """Which links have a lapse before them, and where the links before each link of its group end."""
    before = np.zeros(len(group), np.int64)
    np.multiply(reach[:-1], group[1:] == group[:-1], out=before[1:])
    return np.flatnonzero(before < begins), before


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


def _found(kinds: tuple[str, ...], lapses: Numbers, first: int) -> Lapses:
    """Rows of group, begin and end as the columns of an answer."""
    group, begins, ends = lapses
    subject, kind = np.divmod(group, max(len(kinds), 1))
    columns = []
    for code, column in (("I", subject), ("B", kind), ("I", begins + first), ("I", ends + first)):
        columns.append(array(code))
        columns[-1].frombytes(column.astype(np.dtype(code)).tobytes())
    return Lapses(kinds, *columns)
