"""A term is a whole number of one unit, and says so in words."""

from collections.abc import Callable
from typing import Any

import pytest

from safetyduty.dates import Days, Hours, Minutes, MonthEnd, Months, Roll, Term, Workdays, Years, term_of

UNITS: list[Callable[[Any], Term]] = [Minutes, Hours, Days, Workdays, Months, Years]


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
        (Minutes(30), "30分钟", "30 minutes"),
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


@pytest.mark.parametrize("term", [Months(1), Years(1)])
def test_a_missing_day_is_the_last_of_the_month_unless_the_term_says_otherwise(term: Months | Years) -> None:
    assert term.month_end is MonthEnd.LAST_DAY


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ({"minutes": 30}, Minutes(30)),
        ({"hours": 1}, Hours(1)),
        ({"days": 60}, Days(60)),
        ({"workdays": 5}, Workdays(5)),
        ({"months": 6}, Months(6)),
        ({"years": 2}, Years(2)),
        ({"days": 15, "roll": "forward"}, Days(15, Roll.FORWARD)),
        ({"roll": "none", "days": 15}, Days(15)),
        ({"months": 1, "month_end": "next-day"}, Months(1, month_end=MonthEnd.NEXT_DAY)),
        ({"years": 1, "roll": "forward", "month_end": "refused"}, Years(1, Roll.FORWARD, MonthEnd.REFUSED)),
    ],
)
def test_a_term_is_read_as_it_is_written(written: object, term: Term) -> None:
    assert term_of(written) == term


@pytest.mark.parametrize(
    "written",
    [
        None,
        5,
        "5 days",
        [],
        {},
        {"weeks": 2},
        {"days": 1, "hours": 1},
        {"days": -1},
        {"days": 1.5},
        {"days": "5"},
        {"days": True},
        {"days": 5, "roll": "backward"},
        {"days": 5, "roll": True},
        {"days": 5, "month_end": "last-day"},
        {"hours": 5, "roll": "forward"},
        {"workdays": 5, "roll": "forward"},
        {"months": 1, "from": "x"},
        {"roll": "forward"},
    ],
)
def test_what_writes_no_term_is_none(written: object) -> None:
    assert term_of(written) is None
