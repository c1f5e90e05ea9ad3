"""A whole column of days counted at once: each row is what counting that day alone gives."""

from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

from safetyduty.dates import (
    Calendar,
    Days,
    Hours,
    Minutes,
    MonthEnd,
    Months,
    Roll,
    Term,
    Workdays,
    Years,
    calendar,
    columns,
    count,
)
from safetyduty.errors import Ambiguous, OutsideCalendar
from tests.dates.calendars import june

CN = calendar("cn")
EVERY_DAY = np.arange("2004-01-01", "2027-01-01", dtype="datetime64[D]")
STARTS = np.array(["2026-09-29", "2026-01-31", "2024-02-29", "2026-12-24"], "datetime64[D]")


def column(*days: str) -> NDArray[np.datetime64]:
    return np.array(days, "datetime64[D]")


def said(counted: columns.Counts) -> list[str]:
    return [str(day) for day in counted.ends.reshape(-1)]


def each_day(starts: NDArray[np.datetime64]) -> list[date]:
    return [date.fromisoformat(str(day)) for day in starts.reshape(-1)]


@pytest.mark.parametrize(
    "term",
    [
        Workdays(0),
        Workdays(1),
        Workdays(15),
        Days(15),
        Days(15, Roll.FORWARD),
        Days(0, Roll.FORWARD),
        Months(1, Roll.FORWARD, MonthEnd.NEXT_DAY),
        Months(1),
        Years(1, month_end=MonthEnd.NEXT_DAY),
        Years(2, Roll.FORWARD),
    ],
)
def test_every_day_of_the_calendar_counts_in_a_column_as_it_does_alone(term: Term) -> None:
    counted = columns.count(EVERY_DAY, term, CN)
    alone = [count(day, term, CN) for day in each_day(EVERY_DAY)]
    assert counted.ends.tolist() == [each.end for each in alone]
    assert counted.provisional.tolist() == [each.provisional for each in alone]


def test_a_column_stays_in_its_shape_and_is_left_alone() -> None:
    square = STARTS.reshape(2, 2).copy()
    counted = columns.count(square, Workdays(1), CN)
    assert counted.ends.shape == counted.provisional.shape == (2, 2)
    assert (square == STARTS.reshape(2, 2)).all()
    assert counted.ends.dtype == np.dtype("datetime64[D]")
    assert counted.provisional.dtype == np.dtype(bool)


@pytest.mark.parametrize("starts", [STARTS[::2], STARTS[::-1], STARTS.reshape(2, 2).T, np.asarray(STARTS[0])])
@pytest.mark.parametrize("term", [Workdays(3), Days(3), Months(1, Roll.FORWARD)])
def test_a_column_may_be_a_part_of_another_array_or_one_day(starts: NDArray[np.datetime64], term: Term) -> None:
    counted = columns.count(starts, term, CN)
    assert counted.ends.shape == starts.shape
    assert said(counted) == [str(count(day, term, CN).end) for day in each_day(starts)]


@pytest.mark.parametrize("term", [Workdays(3), Days(3), Days(0), Months(1), Years(1, Roll.FORWARD)])
def test_an_empty_column_has_no_ends(term: Term) -> None:
    counted = columns.count(column(), term, CN)
    assert (counted.ends.shape, counted.provisional.shape, counted.edition) == ((0,), (0,), CN.edition)


@pytest.mark.parametrize("term", [Workdays(3), Days(0), Days(3), Months(1)])
def test_what_was_counted_cannot_be_written_to_and_does_not_lock_the_column(term: Term) -> None:
    starts = STARTS.copy()
    counted = columns.count(starts, term, CN)
    with pytest.raises(ValueError, match="read-only"):
        counted.ends[0] = np.datetime64("2026-01-01")
    with pytest.raises(ValueError, match="read-only"):
        counted.provisional[0] = True
    starts[0] = np.datetime64("2026-01-01")


def test_an_answer_within_the_announced_years_is_of_their_edition() -> None:
    assert columns.count(column("2026-09-29"), Workdays(3), CN).edition == CN.edition


def test_rows_beyond_the_announced_years_are_estimated_and_say_so() -> None:
    counted = columns.count(column("2026-09-29", "2026-12-22", "2031-06-02"), Workdays(20), CN)
    assert said(counted) == ["2026-11-02", "2027-01-20", "2031-06-30"]
    assert counted.provisional.tolist() == [False, True, True]
    assert CN.beyond is not None
    assert counted.edition == CN.beyond.edition


def test_days_that_do_not_roll_ask_no_calendar() -> None:
    counted = columns.count(column("1999-06-01", "2050-06-01"), Days(3), CN)
    assert (said(counted), counted.provisional.tolist()) == (["1999-06-04", "2050-06-04"], [False, False])


@pytest.mark.parametrize("term", [Workdays(3), Workdays(0), Days(1, Roll.FORWARD)])
def test_a_row_before_the_calendar_is_refused_with_its_range(term: Term) -> None:
    with pytest.raises(OutsideCalendar, match="covers 2004-01-01 to 2026-12-31") as caught:
        columns.count(column("2026-01-05", "2003-06-02", "1999-01-01"), term, CN)
    assert "2003-06-0" in str(caught.value.day)


@pytest.mark.parametrize(
    ("term", "over"),
    [(Workdays(15), CN.strict()), (Days(15, Roll.FORWARD), CN.strict()), (Workdays(5), june()), (Workdays(10**12), CN)],
)
def test_a_row_that_leaves_the_calendar_is_refused_as_it_is_alone(term: Term, over: Calendar) -> None:
    inside, leaving = date(2026, 6, 1), date(2026, 12, 22) if over.until.month == 12 else date(2026, 6, 25)
    with pytest.raises(OutsideCalendar) as alone:
        count(leaving if term != Workdays(10**12) else inside, term, over)
    with pytest.raises(OutsideCalendar) as together:
        columns.count(np.array([inside, leaving, leaving], "datetime64[D]"), term, over)
    assert str(together.value) == str(alone.value)


@pytest.mark.parametrize("term", [Workdays(3), Days(3), Months(3), Years(3, Roll.FORWARD)])
def test_a_row_without_a_day_is_refused_with_its_number(term: Term) -> None:
    with pytest.raises(Ambiguous, match=r"row 1 has no day \(NaT\)"):
        columns.count(column("2026-01-05", "NaT", "2026-01-06", "NaT"), term, CN)


@pytest.mark.parametrize("unit", ["h", "s", "ms", "us", "ns"])
def test_a_finer_unit_is_taken_where_no_row_has_a_time_of_day(unit: str) -> None:
    counted = columns.count(STARTS.astype(f"datetime64[{unit}]"), Workdays(3), CN)
    assert said(counted) == said(columns.count(STARTS, Workdays(3), CN))
    with pytest.raises(Ambiguous, match="row 1 has no day"):
        columns.count(column("2026-01-05", "NaT").astype(f"datetime64[{unit}]"), Workdays(3), CN)


@pytest.mark.parametrize("unit", ["h", "s", "ns"])
def test_a_time_of_day_is_not_rounded_for_anybody(unit: str) -> None:
    evening = STARTS.astype(f"datetime64[{unit}]")
    evening += np.timedelta64(8, "h")
    with pytest.raises(Ambiguous, match=r"does not say days; decide them first: starts.astype\('datetime64\[D\]'\)"):
        columns.count(evening, Workdays(3), CN)


@pytest.mark.parametrize("unit", ["W", "M", "Y"])
def test_weeks_months_and_years_are_no_days(unit: str) -> None:
    with pytest.raises(Ambiguous, match="does not say days"):
        columns.count(STARTS.astype(f"datetime64[{unit}]"), Workdays(3), CN)


@pytest.mark.parametrize(
    "starts",
    [
        np.array([date(2026, 9, 29)], dtype=object),
        np.array([20725]),
        np.array(["2026-09-29"]),
        np.array([3], "timedelta64[D]"),
        [date(2026, 9, 29)],
        date(2026, 9, 29),
        np.datetime64("2026-09-29"),
        None,
    ],
)
def test_what_is_no_array_of_days_is_refused_with_how_to_make_one(starts: NDArray[np.datetime64]) -> None:
    with pytest.raises(Ambiguous, match=r"an array of datetime64\[D\], not .*np.array\(days, 'datetime64\[D\]'\)"):
        columns.count(starts, Workdays(3), CN)


@pytest.mark.parametrize("term", [Hours(3), Minutes(3)])
@pytest.mark.parametrize("starts", [STARTS, column()])
def test_hours_are_not_counted_in_columns_of_days(starts: NDArray[np.datetime64], term: Term) -> None:
    with pytest.raises(Ambiguous, match="not counted in columns of days"):
        columns.count(starts, term, CN)


def test_a_month_end_that_the_term_does_not_decide_is_refused_as_it_is_alone() -> None:
    undecided = Months(1, month_end=MonthEnd.REFUSED)
    assert said(columns.count(column("2026-01-28", "2026-03-30"), undecided, CN)) == [
        "2026-02-28",
        "2026-04-30",
    ]
    with pytest.raises(Ambiguous, match="1 month from 2026-01-30"):
        columns.count(column("2026-01-28", "2026-01-30", "2026-01-31"), undecided, CN)


@pytest.mark.parametrize("term", [Days(10**7), Days(10**30), Months(10**6), Years(10**5), Years(10**30)])
def test_an_end_beyond_the_last_year_is_refused_as_it_is_alone(term: Term) -> None:
    with pytest.raises(Ambiguous, match="beyond the days that can be counted"):
        columns.count(STARTS, term, CN)


def test_the_last_days_of_all_can_be_counted() -> None:
    assert said(columns.count(column("9999-12-30", "0001-01-01"), Days(1), CN)) == ["9999-12-31", "0001-01-02"]
    assert said(columns.count(column("9999-11-30"), Months(1), CN)) == ["9999-12-30"]
    with pytest.raises(Ambiguous):
        columns.count(column("9999-12-30"), Days(2), CN)
    with pytest.raises(Ambiguous):
        columns.count(column("9999-12-01"), Months(1), CN)


@pytest.mark.parametrize("day", ["10000-01-01", "0000-12-31"])
def test_a_day_outside_the_years_that_dates_have_is_refused_with_its_row(day: str) -> None:
    with pytest.raises(Ambiguous, match="row 1 lies outside the years 1 to 9999"):
        columns.count(column("2026-01-05", day), Days(3), CN)


def test_the_last_row_that_the_announced_years_can_tell_decides_the_edition() -> None:
    assert CN.beyond is not None
    for day, edition in (("2026-12-30", CN.edition), ("2026-12-31", CN.beyond.edition)):
        counted = columns.count(column("2026-01-05", day), Workdays(1), CN)
        assert counted.edition == edition == count(date.fromisoformat(day), Workdays(1), CN).edition


def test_a_day_between_two_rows_is_not_asked_for() -> None:
    starts = np.resize(column("2026-01-28", "2026-02-01"), 100)  # from the 29th to the 31st a month would have no end
    counted = columns.count(starts, Months(1, month_end=MonthEnd.REFUSED), CN)
    assert said(counted)[:2] == ["2026-02-28", "2026-03-01"]
