"""Working days: two look-ups give what walking day by day gives."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import DayKind
from safetyduty.errors import OutsideCalendar
from tests.properties.counted import CN, counts, run, starts, works


@given(starts, counts)
def test_adding_working_days_and_counting_them_are_one_another_undone(start: date, count: int) -> None:
    assert CN.count(start, CN.add(start, count)) == count


@given(starts, st.integers(1, 60))
def test_the_day_added_to_is_the_one_reached_by_walking(start: date, count: int) -> None:
    assert [day for day in run(start, CN.add(start, count)) if works(day)][-1:] == [CN.add(start, count)]
    assert sum(map(works, run(start, CN.add(start, count)))) == count


@given(starts, st.integers(0, 700))
def test_days_counted_between_two_days_are_those_walked_past(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    assert CN.count(first, last) == sum(map(works, run(first, last)))
    assert CN.count(last, first) == -CN.count(first, last)


@given(starts, starts, starts)
def test_counts_of_two_stretches_add_up(one: date, two: date, three: date) -> None:
    assert CN.count(one, two) + CN.count(two, three) == CN.count(one, three)


@given(starts)
def test_the_next_working_day_is_the_first_that_is_worked_from_that_day_on(day: date) -> None:
    found = CN.next_workday(day)
    assert works(found)
    assert not any(works(passed) for passed in run(day, found)[:-1])
    assert found == day or not works(day)


@given(starts)
def test_a_day_is_worked_exactly_when_its_kind_says_so(day: date) -> None:
    assert CN.is_workday(day) == (CN.kind(day) in (DayKind.WORKDAY, DayKind.MAKE_UP)) == works(day)


@given(st.dates(), st.integers(-(10**6), 10**6))
def test_any_day_and_any_number_give_a_working_day_or_outside_calendar(day: date, count: int) -> None:
    try:
        found = CN.add(day, count)
    except OutsideCalendar:
        return
    assert CN.is_workday(found)
    assert CN.count(day, found) == count
