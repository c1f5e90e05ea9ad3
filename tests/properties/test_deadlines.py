"""Deadlines: late begins the day after, and grows by one a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Days, Months, Workdays, Years, count
from safetyduty.deadlines import after, agreed, late
from tests.properties.counted import CN, day_terms, run, starts, works


@given(starts, st.integers(0, 400))
def test_nobody_is_late_on_the_due_day_or_before(due: date, early: int) -> None:
    on = max(CN.first, due - timedelta(days=early))
    assert late(agreed(due), CN, on=on) is None


@given(starts, st.integers(1, 400))
def test_lateness_is_the_days_since_and_the_working_days_among_them(due: date, days: int) -> None:
    found = late(agreed(due), CN, on=due + timedelta(days=days))
    assert found is not None
    assert found.days == days
    assert found.workdays == sum(map(works, run(due, due + timedelta(days=days))))


@given(starts, day_terms)
def test_a_deadline_is_the_count_with_its_ledger(start: date, term: Days | Workdays | Months | Years) -> None:
    deadline, counted = after(term, start, CN), count(start, term, CN)
    assert (deadline.day, deadline.ledger, deadline.start, deadline.term) == (
        counted.end,
        counted.steps,
        counted.start,
        counted.term,
    )


@given(starts, st.integers(0, 300), st.integers(0, 300))
def test_an_extension_never_makes_anybody_later(start: date, days: int, more: int) -> None:
    on = start + timedelta(days=350)
    before, longer = (late(after(Days(number), start, CN), CN, on=on) for number in (days, days + more))
    assert (longer.days if longer else 0) <= (before.days if before else 0)
