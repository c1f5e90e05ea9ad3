"""轻重 · burden — whether one rule is lighter or heavier than another, bound by bound; never by judgement."""

from collections.abc import Callable
from math import inf
from types import MappingProxyType
from typing import Any

from safetyduty.statutes.shapes import Bans, Fine, GradedFines, Interval, Penalty, Rate, TieredFines
from safetyduty.words import Worded

__all__ = ["Weight", "weigh"]

Bounds = dict[tuple[str, ...], tuple[Any, Any]]

_NOTHING = (0, 0)


class Weight(Worded):
    """How a rule weighs against another (轻重)."""

    SAME = "same", "相同", "the same"
    LIGHTER = "lighter", "较轻", "lighter"
    HEAVIER = "heavier", "较重", "heavier"
    UNCERTAIN = "uncertain", "无法比较", "not comparable"


def weigh(old: object, new: object) -> Weight:
    """How *new* weighs against *old* (比较轻重).

    Lighter when no bound of any fine, share, ban or rate rises and one falls; uncertain when one rises and another falls,
    or when the rules are not penalties.

    Examples:
        >>> weigh(Interval(at_least=200_000, at_most=500_000), Interval(at_least=300_000, at_most=1_000_000))
        <Weight.HEAVIER: 'heavier'>
    """
    before, after = _bounds(old), _bounds(new)
    if before is None or after is None:
        return Weight.SAME if old == new else Weight.UNCERTAIN
    pairs = [(before.get(at, _NOTHING), after.get(at, _NOTHING)) for at in {*before, *after}]
    falls = any(b < a for was, now in pairs for a, b in zip(was, now, strict=True))
    rises = any(b > a for was, now in pairs for a, b in zip(was, now, strict=True))
    if falls and rises:
        return Weight.UNCERTAIN
    if falls or rises:
        return Weight.LIGHTER if falls else Weight.HEAVIER
    return Weight.SAME


def _bounds(rule: object) -> Bounds | None:
    of = _READERS.get(type(rule))
    return None if of is None else of(rule)


def _between(interval: Interval) -> tuple[Any, Any]:
    return interval.low or 0, inf if interval.high is None else interval.high


def _interval(interval: Interval) -> Bounds:
    return {(): _between(interval)}


def _fine(fine: Fine) -> Bounds:
    measured = {"yuan": fine.yuan, "share": fine.income_share, "times": fine.times}
    when = "" if fine.when is None else fine.when.zh
    return {(fine.payer.value, when, name): _between(held) for name, held in measured.items() if held is not None}


def _penalty(penalty: Penalty) -> Bounds:
    bounds: Bounds = {(stage.id, measure.zh): (1, 1) for stage in penalty.stages for measure in stage.measures}
    for stage in penalty.stages:
        for fine in stage.fines:
            bounds.update({(stage.id, *at): held for at, held in _fine(fine).items()})
    return bounds


def _graded(graded: GradedFines) -> Bounds:
    return {(row.id, *at): bounds for row in graded.rows for fine in row.fines for at, bounds in _fine(fine).items()}


def _tiered(tiered: TieredFines) -> Bounds:
    return {(row.id,): _between(row.fine) for row in tiered.rows}


def _rate(rate: Rate) -> Bounds:
    return {("share",): (rate.share, rate.share), ("cap",): (0, inf if rate.cap is None else rate.cap)}


def _bans(bans: Bans) -> Bounds:
    return {(row.id, row.scope.zh): (0, inf if row.lasts is None else row.lasts.count) for row in bans.rows}


_READERS: MappingProxyType[type, Callable[[Any], Bounds]] = MappingProxyType(
    {
        Interval: _interval,
        Fine: _fine,
        Penalty: _penalty,
        GradedFines: _graded,
        TieredFines: _tiered,
        Rate: _rate,
        Bans: _bans,
    }
)
