"""列 · columns — what a whole column of accidents costs, with numpy: the unit in yuan, its principal by income.

Imported by whoever has such columns, ``from safetyduty.accountability.fining import columns``; it needs the extra ``sim``. Each
row is what a `safetyduty.accountability.Scale` gives for that harm alone.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from safetyduty.accidents.columns import HarmRow, reached
from safetyduty.accountability.fining.bounds import Bounds
from safetyduty.accountability.fining.offers import Offer
from safetyduty.accountability.fining.scales import Scale
from safetyduty.errors import Ambiguous
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["Ranges", "principal_shares", "unit_fines"]

_Numbers: TypeAlias = NDArray[np.integer[Any]]
_Kind: TypeAlias = type[np.int64] | type[np.float64]


@frozen(eq=False)
class Ranges:
    """The least and the most for each row of a column (成列幅度), both included: arrays of the column's shape, read-only."""

    low: NDArray[Any]
    high: NDArray[Any]


def unit_fines(deaths: _Numbers, serious_injuries: _Numbers, loss_yuan: _Numbers, scale: Scale) -> Ranges:
    """What the unit responsible pays for each accident, in whole yuan (成列单位罚款): its tier, or its grade.

    Args:
        deaths: An array of whole numbers from 0 up, as the others are, all of one shape; loss is in yuan.

    Raises:
        SafetyDutyError: The arrays do not hold whole numbers, one is negative, or their shapes differ.
        Ambiguous: The rule does not say whole yuan, or does not reach to a harm.

    Basis:
        《安全生产法》第一百一十四条；《生产安全事故罚款处罚规定》第十四条至第十七条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import accountability, statutes
        >>> scale = accountability.scale(statutes.read("cn").on(date(2024, 6, 3)))
        >>> fines = unit_fines(np.array([0, 1, 13]), np.zeros(3, int), np.zeros(3, int), scale)
        >>> fines.low.tolist(), fines.high.tolist()
        ([300000, 500000, 4000000], [500000, 700000, 6000000])
    """
    rows: tuple[HarmRow, ...] = scale.tiers or scale.grades
    bounds = [scale.unit_fine_at(at).bounds for at in range(len(rows))]
    places = reached(rows, deaths, serious_injuries, loss_yuan)
    return _looked_up(places, bounds, lambda each: (each.min_yuan, each.max_yuan), np.int64)


def principal_shares(deaths: _Numbers, serious_injuries: _Numbers, loss_yuan: _Numbers, scale: Scale) -> Ranges:
    """What the principal of the unit pays for each accident, as a share of last year's income (成列主要负责人罚款比例).

    The shares are floats, the nearest to the exact ones.

    Args:
        deaths: An array of whole numbers from 0 up, as the others are, all of one shape; loss is in yuan.

    Raises:
        SafetyDutyError: The arrays do not hold whole numbers, one is negative, or their shapes differ.
        Ambiguous: The rule does not speak of shares, or does not reach to a harm.

    Basis:
        《安全生产法》第九十五条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import accountability, statutes
        >>> scale = accountability.scale(statutes.read("cn").on(date(2024, 6, 3)))
        >>> principal_shares(np.array([0, 3, 30]), np.zeros(3, int), np.zeros(3, int), scale).low.tolist()
        [0.4, 0.6, 1.0]
    """
    bounds = [_of_the_principal(scale.persons(grade.id)).bounds for grade in scale.grades]
    places = reached(scale.grades, deaths, serious_injuries, loss_yuan)
    return _looked_up(places, bounds, lambda each: (each.min_income_share, each.max_income_share), np.float64)


def _of_the_principal(persons: Iterable[Offer]) -> Offer:
    return next(offer for offer in persons if offer.payer is Payer.PRINCIPAL)


def _looked_up(
    places: NDArray[np.int8], bounds: list[Bounds], ends: Callable[[Bounds], tuple[Any, Any]], kind: _Kind
) -> Ranges:
    if places.size and int(places.min()) < 0:
        what = Phrase("第{row}行的危害没有规定及之", "row {row}: no rule reaches to its harm")
        raise Ambiguous(what.fill(row=int(np.argmin(places))))
    told = [ends(each) for each in bounds]
    unsaid = next((each for each, pair in zip(bounds, told, strict=True) if not _fits(pair, kind)), None)
    if unsaid is not None:
        what = Phrase("不能成列：{range}", "this cannot stand in a column: {range}")
        raise Ambiguous(what.fill(range=unsaid.words()))
    low, high = (np.array(column, kind).take(places) for column in zip(*told, strict=True))
    low.flags.writeable = high.flags.writeable = False
    return Ranges(low, high)


def _fits(pair: tuple[Any, Any], kind: _Kind) -> bool:
    return all(isinstance(end, int) if kind is np.int64 else end is not None for end in pair)
