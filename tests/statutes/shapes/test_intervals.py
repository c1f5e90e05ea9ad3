"""A bound says itself whether it belongs."""

from fractions import Fraction

import pytest

from safetyduty.statutes.shapes import Interval


@pytest.mark.parametrize(
    ("interval", "inside", "outside"),
    [
        (Interval(at_least=3), [3, 4], [2]),
        (Interval(more_than=3), [4], [3]),
        (Interval(less_than=10), [-1, 9], [10]),
        (Interval(at_most=10), [10], [11]),
        (Interval(at_least=3, less_than=10), [3, 9], [2, 10]),
        (Interval(more_than=Fraction(2, 5), at_most=1), [Fraction(1, 2), 1], [Fraction(2, 5), 2]),
        (Interval(at_least=7, at_most=7), [7], [6, 8]),
        (Interval(), [-(10**9), 0, 10**9], []),
    ],
)
def test_a_number_belongs_between_the_bounds(
    interval: Interval, inside: list[int | Fraction], outside: list[int | Fraction]
) -> None:
    assert all(number in interval for number in inside)
    assert not any(number in interval for number in outside)


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        ({"at_least": 3, "more_than": 3}, "either at_least or more_than"),
        ({"at_most": 3, "less_than": 3}, "either at_most or less_than"),
        ({"at_least": 3, "less_than": 3}, "no number lies between 3 and 3"),
        ({"more_than": 3, "at_most": 3}, "no number lies between 3 and 3"),
        ({"at_least": 4, "at_most": 3}, "no number lies between 4 and 3"),
    ],
)
def test_bounds_that_contradict_each_other_are_refused(bounds: dict[str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Interval(**bounds)


@pytest.mark.parametrize(
    ("interval", "zh", "en"),
    [
        (Interval(at_least=3, less_than=10), "3以上不足10", "3 or more, less than 10"),
        (Interval(more_than=0), "超过0", "more than 0"),
        (Interval(at_most=1_000_000), "1,000,000以下（含）", "up to 1,000,000"),
        (Interval(at_least=5, at_most=5), "5", "5"),
        (Interval(at_least=Fraction(2, 5)), "40%以上", "40% or more"),
        (Interval(), "不限", "any"),
    ],
)
def test_an_interval_is_said_as_a_person_says_it(interval: Interval, zh: str, en: str) -> None:
    assert (interval.words().zh, interval.words().en) == (zh, en)
