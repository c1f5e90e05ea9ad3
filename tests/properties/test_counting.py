"""Counting: a longer term never ends sooner, and a later start never ends a term sooner."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Days, Hours, Minutes, Months, Roll, Workdays, Years, count
from tests.properties.counted import CN, day_terms, fingers, moments, rolling, rolls, starts, works

numbers = st.integers(0, 200)


@given(starts, day_terms)
def test_a_term_never_ends_before_it_starts(start: date, term: Days | Workdays | Months | Years) -> None:
    assert count(start, term, CN).end >= start


@given(starts, numbers, numbers, st.sampled_from([Days, Workdays, Months]))
def test_a_longer_term_never_ends_sooner(
    start: date, one: int, other: int, unit: type[Days] | type[Workdays] | type[Months]
) -> None:
    short, long = sorted((one // 10, other // 10) if unit is Months else (one, other))
    assert count(start, unit(short), CN).end <= count(start, unit(long), CN).end


@given(starts, starts, day_terms)
def test_a_later_start_never_ends_a_term_sooner(one: date, other: date, term: Days | Workdays | Months | Years) -> None:
    first, last = sorted((one, other))
    assert count(first, term, CN).end <= count(last, term, CN).end


@given(starts, day_terms)
def test_a_term_ends_where_walking_day_by_day_ends(start: date, term: Days | Workdays | Months | Years) -> None:
    assert count(start, term, CN).end == fingers(start, [term])


@given(starts, st.integers(1, 400))
def test_counting_working_days_and_adding_them_undo_one_another(start: date, number: int) -> None:
    assert CN.count(start, count(start, Workdays(number), CN).end) == number


@given(starts, numbers, numbers)
def test_days_counted_in_two_steps_end_on_the_same_day(start: date, one: int, other: int) -> None:
    halfway = count(start, Days(one), CN).end
    assert count(halfway, Days(other), CN).end == count(start, Days(one + other), CN).end


@given(starts, st.integers(1, 200), st.integers(1, 200))
def test_working_days_counted_in_two_steps_end_on_the_same_day(start: date, one: int, other: int) -> None:
    halfway = count(start, Workdays(one), CN).end
    assert count(halfway, Workdays(other), CN).end == count(start, Workdays(one + other), CN).end


@given(starts, numbers)
def test_the_last_of_so_many_working_days_is_worked(start: date, number: int) -> None:
    assert works(count(start, Workdays(number), CN).end)


@given(starts, rolling)
def test_the_end_of_a_term_that_moves_off_rest_days_is_worked(start: date, term: Days | Months | Years) -> None:
    assert works(count(start, term, CN).end)


@given(starts, st.integers(0, 400))
def test_moving_off_rest_days_never_shortens_a_term_and_never_moves_a_working_day(start: date, number: int) -> None:
    plain = count(start, Days(number), CN).end
    rolled = count(start, Days(number, Roll.FORWARD), CN).end
    assert rolled >= plain
    assert (rolled == plain) == works(plain)


@given(starts, st.integers(0, 1), rolls)
def test_a_year_is_twelve_months(start: date, years: int, roll: Roll) -> None:
    assert count(start, Years(years, roll), CN).end == count(start, Months(12 * years, roll), CN).end


@given(moments, st.integers(0, 2000))
def test_hours_are_hours_whatever_the_calendar_says(start: datetime, hours: int) -> None:
    counted = count(start, Hours(hours), CN)
    assert isinstance(counted.end, datetime)
    assert counted.end - start == timedelta(hours=hours)
    assert counted.steps == ()
    assert not counted.provisional


@given(moments, numbers, numbers)
def test_hours_counted_in_two_steps_end_at_the_same_moment(start: datetime, one: int, other: int) -> None:
    halfway = count(start, Hours(one), CN).end
    assert count(halfway, Hours(other), CN).end == count(start, Hours(one + other), CN).end


@given(moments, numbers)
def test_an_hour_is_sixty_minutes(start: datetime, hours: int) -> None:
    assert count(start, Minutes(60 * hours), CN).end == count(start, Hours(hours), CN).end


@given(moments, numbers, st.lists(st.builds(Hours, numbers) | st.builds(Minutes, numbers), max_size=4))
def test_hours_and_minutes_add_up_in_any_order(start: datetime, hours: int, more: list[Hours | Minutes]) -> None:
    minutes = sum(60 * each.count if isinstance(each, Hours) else each.count for each in more)
    found = count(start, Hours(hours), CN, more=tuple(more)).end
    assert found == count(start, Hours(hours), CN, more=tuple(reversed(more))).end
    assert found == count(start, Minutes(60 * hours + minutes), CN).end
