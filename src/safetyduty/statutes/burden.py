"""轻重 · burden — whether one rule is lighter or heavier than another, bound by bound; never by judgement."""

from collections.abc import Callable
from fractions import Fraction
from math import inf
from types import MappingProxyType
from typing import Any

from safetyduty.dates import Days, Hours, Months, Term, Workdays, Years
from safetyduty.statutes.shapes import (
    Bans,
    Fine,
    GradedFine,
    GradedFines,
    Interval,
    Penalty,
    Rate,
    Stage,
    TieredFine,
    TieredFines,
)
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
    said = tuple("" if part is None else part.zh for part in (fine.when, fine.of))
    return {
        (fine.payer.value, *said, name): bounds
        for name, held in measured.items()
        if held
        for bounds in _interval(held).values()
    }


def _fines(row: GradedFine | Stage) -> Bounds:
    return {(row.id, *at): bounds for fine in row.fines for at, bounds in _fine(fine).items()}


def _stage(stage: Stage) -> Bounds:
    return {**_fines(stage), **{(stage.id, measure.zh): (1, 1) for measure in stage.measures}}


def _penalty(penalty: Penalty) -> Bounds:
    bounds = _binding(optional=penalty.optional)
    for stage in penalty.stages:
        bounds.update(_stage(stage))
    return bounds


def _graded(graded: GradedFines) -> Bounds:
    bounds = _binding(optional=graded.optional)
    for row in graded.rows:
        bounds.update(_fines(row))
    return bounds


def _binding(*, optional: bool) -> Bounds:
    """处 is heavier than 可以处."""
    return {("binding",): (0, 0) if optional else (1, 1)}


def _tier(tier: TieredFine) -> Bounds:
    return {(tier.id, *at): bounds for at, bounds in _interval(tier.fine).items()}


def _tiered(tiered: TieredFines) -> Bounds:
    return {at: bounds for row in tiered.rows for at, bounds in _tier(row).items()}


def _rate(rate: Rate) -> Bounds:
    a_day = rate.share if rate.per is None else rate.share / _days(rate.per)
    return {
        ("share", rate.of.zh): (a_day, a_day),
        ("cap",): (0, inf if rate.cap is None else rate.cap),
        ("yuan",): (rate.floor_yuan or 0, inf if rate.cap_yuan is None else rate.cap_yuan),
    }


def _bans(bans: Bans) -> Bounds:
    return {(row.id, row.scope.zh): (0, inf if row.lasts is None else _days(row.lasts)) for row in bans.rows}


def _days(term: Term) -> Fraction:
    """How many days a term is, near enough to tell which of two is longer."""
    unit = {
        Hours: Fraction(1, 24),
        Days: Fraction(1),
        Workdays: Fraction(7, 5),
        Months: Fraction(1461, 48),
        Years: Fraction(1461, 4),
    }
    return unit[type(term)] * term.count


_READERS: MappingProxyType[type, Callable[[Any], Bounds]] = MappingProxyType(
    {
        Interval: _interval,
        Fine: _fine,
        Penalty: _penalty,
        Stage: _stage,
        GradedFine: _fines,
        GradedFines: _graded,
        TieredFine: _tier,
        TieredFines: _tiered,
        Rate: _rate,
        Bans: _bans,
    }
)
