"""列 · columns — a whole column of accidents graded at once, with numpy.

Imported by whoever has such columns, ``from safetyduty.accidents import columns``; it needs the extra ``sim``. Each row is what
`safetyduty.accidents.grade_of` gives for that harm alone.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil, floor
from typing import Any, Protocol, TypeAlias

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from safetyduty.accidents.grading import grade_of
from safetyduty.accidents.harm import Harm
from safetyduty.errors import SafetyDutyError
from safetyduty.statutes import Law
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import Interval
from safetyduty.words import Phrase

__all__ = ["HarmRow", "grades", "reached"]

_Numbers: TypeAlias = NDArray[np.integer[Any]]
_Places: TypeAlias = NDArray[np.int8]

_MEASURES = ("deaths", "serious_injuries", "loss_yuan")
_AT_ONCE = 1 << 15
"""So many rows are worked on together that they stay in the cache."""


class HarmRow(Protocol):
    """A row of a table of harm (危害分级的一行), a grade or a tier: what of each measure reaches it, None where nothing can."""

    @property
    def deaths(self) -> Interval | None:
        """Deaths."""

    @property
    def serious_injuries(self) -> Interval | None:
        """Serious injuries."""

    @property
    def loss_yuan(self) -> Interval | None:
        """Direct loss in yuan."""


@frozen
class _Steps:
    """Which row a measure reaches: ``first`` at 0, and so many rows further on from each number; -1 is none."""

    first: int
    further: tuple[tuple[int, int], ...]


def grades(deaths: _Numbers, serious_injuries: _Numbers, loss_yuan: _Numbers, law: Law) -> _Places:
    """Of each accident the number of its grade among ``law[ACCIDENT_GRADES].rows``, from 0, the lightest (成列定级).

    Args:
        deaths: An array of whole numbers from 0 up, as the others are, all of one shape; loss is in yuan.

    Raises:
        SafetyDutyError: The arrays do not hold whole numbers, one is negative, or their shapes differ.
        NothingInForce: No such provision on the law's day, or the grades do not reach to a harm.

    Basis:
        《生产安全事故报告和调查处理条例》第三条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> grades(np.array([2, 3, 0]), np.array([0, 0, 9]), np.array([900_000, 0, 100_000_000]), law).tolist()
        [0, 1, 3]
    """
    found = reached(law[ACCIDENT_GRADES].rows, deaths, serious_injuries, loss_yuan)
    if found.size and int(found.min()) < 0:
        row = int(np.argmin(found))
        grade_of(Harm(*(int(column.flat[row]) for column in (deaths, serious_injuries, loss_yuan))), law)  # refuses it
    return found


def reached(rows: tuple[HarmRow, ...], deaths: _Numbers, serious_injuries: _Numbers, loss_yuan: _Numbers) -> _Places:
    """Of each accident the number of the worst of *rows* that any one measure reaches, -1 where none does (所及之行).

    Raises:
        SafetyDutyError: The arrays do not hold whole numbers, one is negative, or their shapes differ.

    Examples:
        >>> from safetyduty.statutes.shapes import HarmGrade
        >>> rows = (HarmGrade("some", Phrase("有", "some"), Interval(at_least=1)),)
        >>> reached(rows, np.array([0, 1]), np.array([0, 0]), np.array([0, 0])).tolist()
        [-1, 0]
    """
    columns = tuple(_checked(*named) for named in zip(_MEASURES, (deaths, serious_injuries, loss_yuan), strict=True))
    if len({column.shape for column in columns}) > 1:
        what = Phrase("各列形状不同：{shapes}", "the columns differ in shape: {shapes}")
        raise SafetyDutyError(what.fill(shapes=", ".join(str(column.shape) for column in columns)))
    steps = tuple(_steps(tuple(getattr(row, measure) for row in rows)) for measure in _MEASURES)
    flat = tuple(column.reshape(-1) for column in columns)
    found = np.empty(flat[0].size, np.int8)
    for start in range(0, found.size, _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        np.copyto(found[part], _climbed(steps[0], flat[0][part]))
        for column, step in zip(flat[1:], steps[1:], strict=True):
            np.maximum(found[part], _climbed(step, column[part]), out=found[part])
    found.flags.writeable = False
    return found.reshape(columns[0].shape)


def _checked(name: str, column: object) -> _Numbers:
    if not isinstance(column, np.ndarray) or column.dtype.kind not in "iu":
        kind = column.dtype if isinstance(column, np.ndarray) else type(column).__name__
        what = Phrase(
            "{name}列应为整数数组，而不是{kind}；请先取整并转换：column.astype(np.int64)",
            "{name} is an array of whole numbers, not {kind}; settle them first: column.astype(np.int64)",
        )
        raise SafetyDutyError(what.fill(name=name, kind=kind))
    if column.size and int(column.min()) < 0:
        row = int(np.argmax(column.reshape(-1) < 0))
        what = Phrase("{name}列第{row}行为负数：{value}", "{name}, row {row}: {value} is negative")
        raise SafetyDutyError(what.fill(name=name, row=row, value=int(column.flat[row])))
    return column


def _climbed(steps: _Steps, numbers: _Numbers) -> _Places:
    places = np.full(numbers.size, steps.first, np.int8)
    for number, further in steps.further:
        beyond = (numbers >= number).view(np.int8)
        places += beyond if further == 1 else beyond * np.int8(further)
    return places


def _steps(measured: tuple[Interval | None, ...]) -> _Steps:
    """Between two neighbouring bounds nothing changes: it is enough to ask at each whole number where something may."""
    turns = sorted({0, *(turn for interval in measured if interval is not None for turn in _turns(interval))})
    places = [_worst(measured, turn) for turn in turns]
    changes = ((turn, now - before) for turn, (before, now) in zip(turns[1:], pairwise(places), strict=True))
    return _Steps(places[0], tuple((turn, further) for turn, further in changes if further))


def _turns(interval: Interval) -> Iterator[int]:
    """The first whole number in the interval, and the first beyond it, of those above 0."""
    low = interval.low if interval.more_than is None else floor(interval.more_than) + 1
    high = interval.high if interval.at_most is None else floor(interval.at_most) + 1
    yield from (ceil(turn) for turn in (low, high) if turn is not None and turn > 0)


def _worst(measured: tuple[Interval | None, ...], number: int) -> int:
    return max((at for at, held in enumerate(measured) if held is not None and number in held), default=-1)
