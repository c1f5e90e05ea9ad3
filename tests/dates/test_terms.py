"""A term is a whole number of one unit, and says so in words."""

from collections.abc import Callable
from typing import Any

import pytest

from safetyduty.dates import Days, Hours, Months, Roll, Term, Workdays, Years

UNITS: list[Callable[[Any], Term]] = [Hours, Days, Workdays, Months, Years]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("count", [-1, 1.0, 2.5, "3", True, None])
def test_a_term_counts_whole_units_from_nought(unit: Callable[[Any], Term], count: object) -> None:
    with pytest.raises(ValueError, match="counts whole units from 0, not"):
        unit(count)


@pytest.mark.parametrize("unit", UNITS)
def test_a_term_of_nothing_is_a_term(unit: Callable[[Any], Term]) -> None:
    assert unit(0).count == 0


def test_the_same_number_of_another_unit_is_another_term() -> None:
    assert len({unit(3) for unit in UNITS}) == len(UNITS)


@pytest.mark.parametrize(
    ("term", "zh", "en"),
    [
        (Hours(24), "24小时", "24 hours"),
        (Days(10), "10日", "10 days"),
        (Workdays(5), "5个工作日", "5 working days"),
        (Months(3), "3个月", "3 months"),
        (Years(2), "2年", "2 years"),
    ],
)
def test_a_term_is_said_with_its_unit(term: Term, zh: str, en: str) -> None:
    assert (term.words().zh, term.words().en) == (zh, en)


@pytest.mark.parametrize("term", [Days(1), Months(1), Years(1)])
def test_no_term_moves_off_a_rest_day_unless_it_says_so(term: Days | Months | Years) -> None:
    assert term.roll is Roll.NONE
