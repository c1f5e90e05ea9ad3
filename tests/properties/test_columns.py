"""Columns: whatever the days, the term and the calendar, each row is what counting that day alone gives."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Calendar, Days, MonthEnd, Months, Roll, Term, Workdays, Years, announce, columns, count
from safetyduty.errors import Ambiguous, OutsideCalendar
from tests.dates.calendars import june
from tests.dates.notices import OF_2027
from tests.properties.counted import CN

terms = (
    st.builds(Days, st.integers(0, 4000), st.sampled_from(Roll))
    | st.builds(Workdays, st.integers(0, 3000))
    | st.builds(Months, st.integers(0, 150), st.sampled_from(Roll), st.sampled_from(MonthEnd))
    | st.builds(Years, st.integers(0, 12), st.sampled_from(Roll), st.sampled_from(MonthEnd))
)
calendars = st.sampled_from([CN, CN.strict(), announce(CN, OF_2027), june(rests=[1, 29], make_ups=[20])])
within = st.dates(date(2004, 1, 1), date(2026, 12, 31))
anywhere = st.dates() | within | st.dates(date(2026, 5, 25), date(2026, 7, 5))


def assert_alike(starts: list[date], term: Term, calendar: Calendar) -> None:
    """The same ends and doubts, or the same refusal as one of the rows."""
    refused, alone = [], []
    for day in starts:
        try:
            alone.append(count(day, term, calendar))
        except (Ambiguous, OutsideCalendar) as why:
            refused.append(str(why))
    column = np.array(starts, "datetime64[D]")
    if refused:
        with pytest.raises((Ambiguous, OutsideCalendar)) as caught:
            columns.count(column, term, calendar)
        assert str(caught.value) in refused
        return
    counted = columns.count(column, term, calendar)
    assert counted.ends.tolist() == [each.end for each in alone]
    assert counted.provisional.tolist() == [each.provisional for each in alone]
    assert {each.edition for each in alone} <= {calendar.edition, counted.edition}


@given(st.lists(within | st.dates(date(2026, 6, 1), date(2026, 6, 29)), min_size=1, max_size=30), terms, calendars)
def test_a_column_is_its_rows_or_refused_for_the_first_that_is(
    starts: list[date], term: Term, calendar: Calendar
) -> None:
    assert_alike(starts, term, calendar)


@given(st.lists(anywhere, min_size=1, max_size=3), terms, calendars)
def test_a_column_of_any_days_is_its_rows_or_refused_for_the_first_that_is(
    starts: list[date], term: Term, calendar: Calendar
) -> None:
    assert_alike(starts, term, calendar)


@given(within, st.integers(1, 60), st.integers(0, 40), st.sampled_from([Roll.NONE, Roll.FORWARD]))
def test_a_long_column_of_few_days_is_its_rows(start: date, days: int, months: int, roll: Roll) -> None:
    near = [date.fromordinal(start.toordinal() + n % days) for n in range(100)]
    for month_end in MonthEnd:
        assert_alike(near, Months(months, roll, month_end), CN)
