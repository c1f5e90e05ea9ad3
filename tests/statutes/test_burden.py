"""Lighter when no bound rises and one falls; never by judgement."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from safetyduty.dates import Days, Months, Years
from safetyduty.statutes.burden import Weight, weigh
from safetyduty.statutes.shapes import (
    Ban,
    Bans,
    Choice,
    Fine,
    GradedFine,
    GradedFines,
    Interval,
    Payer,
    Penalty,
    Principle,
    Rate,
    Stage,
    TieredFine,
    TieredFines,
)
from safetyduty.words import Phrase

WHAT = Phrase("甲", "A")
LOW, HIGH, WIDE = (
    Interval(at_least=2, at_most=5),
    Interval(at_least=3, at_most=10),
    Interval(at_least=1, at_most=6),
)


def fine(yuan: Interval) -> Fine:
    return Fine(Payer.UNIT, yuan)


def penalty(yuan: Interval, *measures: Phrase, optional: bool = False) -> Penalty:
    return Penalty((Choice("a", WHAT),), (Stage("at-once", WHAT, (fine(yuan),), measures),), optional=optional)


def graded(yuan: Interval) -> GradedFines:
    return GradedFines((GradedFine("general", WHAT, (fine(yuan),)),))


def tiered(yuan: Interval) -> TieredFines:
    return TieredFines(Payer.UNIT, (TieredFine("general-1", "general", WHAT, yuan),))


def rate(share: int, cap: int | None = None, per: Days | Months | None = None, cap_yuan: int | None = None) -> Rate:
    return Rate(Fraction(share, 100), WHAT, per, None if cap is None else Fraction(cap, 100), cap_yuan=cap_yuan)


def ban(lasts: Months | Years | None) -> Bans:
    return Bans((Ban("a", WHAT, WHAT, WHAT, lasts),))


@pytest.mark.parametrize("made", [lambda yuan: yuan, fine, penalty, graded, tiered], ids=str)
def test_every_kind_of_fine_is_weighed_bound_by_bound(made: Callable[[Interval], object]) -> None:
    assert weigh(made(LOW), made(LOW)) is Weight.SAME
    assert weigh(made(LOW), made(HIGH)) is Weight.HEAVIER
    assert weigh(made(HIGH), made(LOW)) is Weight.LIGHTER
    assert weigh(made(LOW), made(WIDE)) is Weight.UNCERTAIN
    assert weigh(made(LOW), made(Interval(at_least=2))) is Weight.HEAVIER


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        (rate(3), rate(2), Weight.LIGHTER),
        (rate(3), rate(3, cap=100), Weight.LIGHTER),
        (rate(3, cap=100), rate(4), Weight.HEAVIER),
        (rate(3), rate(4, cap=100), Weight.UNCERTAIN),
        (ban(Years(5)), ban(Years(3)), Weight.LIGHTER),
        (ban(Years(5)), ban(None), Weight.HEAVIER),
        (ban(Years(5)), Bans(()), Weight.LIGHTER),
        (penalty(LOW), penalty(LOW, Phrase("停产", "a stop")), Weight.HEAVIER),
        (penalty(LOW, Phrase("停产", "a stop")), penalty(LOW, Phrase("关闭", "closure")), Weight.UNCERTAIN),
        (fine(LOW), Fine(Payer.PERSON, LOW), Weight.UNCERTAIN),
    ],
)
def test_a_rate_a_ban_and_a_measure_weigh_too(old: object, new: object, weight: Weight) -> None:
    assert weigh(old, new) is weight


def test_what_is_no_penalty_is_the_same_or_not_comparable() -> None:
    assert weigh(Principle(WHAT), Principle(WHAT)) is Weight.SAME
    assert weigh(Principle(WHAT), Principle(Phrase("乙", "B"))) is Weight.UNCERTAIN
    assert weigh(fine(LOW), Principle(WHAT)) is Weight.UNCERTAIN


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        pytest.param(ban(Months(12)), ban(Years(5)), Weight.LIGHTER, id="the unit of a ban is not read: 12 against 5"),
        pytest.param(rate(3, per=Months(1)), rate(3, per=Days(1)), Weight.SAME, id="what a rate runs by is not read"),
        pytest.param(rate(3, cap_yuan=5), rate(3, cap_yuan=10), Weight.SAME, id="a cap in yuan is not read"),
        pytest.param(penalty(LOW, optional=True), penalty(LOW), Weight.SAME, id="可以 and 应当 are not told apart"),
        pytest.param(
            Fine(Payer.UNIT, times=LOW, of=Phrase("所得", "income")),
            Fine(Payer.UNIT, times=LOW, of=Phrase("货值", "value")),
            Weight.SAME,
            id="what a multiple is of is not read",
        ),
    ],
)
def test_what_is_not_compared_does_not_make_two_rules_the_same(old: object, new: object, wrong: Weight) -> None:
    assert weigh(old, new) is not wrong
