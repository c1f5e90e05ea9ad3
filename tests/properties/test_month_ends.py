"""Months by the Civil Code, Article 202: the corresponding day, or the last day of a month without one."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from safetyduty.dates import MonthEnd, Months, StepKind, Years, count
from safetyduty.errors import Ambiguous
from tests.properties.counted import CN, corresponding

any_day = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(any_day, st.integers(0, 60))
@example(date(2024, 1, 31), 1)
@example(date(2023, 1, 29), 1)
@example(date(2024, 2, 29), 12)
def test_months_end_on_the_corresponding_day_or_the_last_of_the_month(start: date, months: int) -> None:
    assert count(start, Months(months), CN).end == corresponding(start, months)


@given(any_day, st.integers(0, 20))
@example(date(2024, 2, 29), 1)
@example(date(2024, 2, 29), 4)
def test_years_end_on_the_corresponding_day_or_the_last_of_the_month(start: date, years: int) -> None:
    assert count(start, Years(years), CN).end == corresponding(start, 12 * years)


@given(any_day, st.integers(0, 60))
@example(date(2024, 1, 31), 1)
@example(date(2024, 1, 28), 1)
def test_a_month_end_is_in_the_ledger_exactly_when_the_day_is_another(start: date, months: int) -> None:
    counted = count(start, Months(months), CN)
    named = [step.day for step in counted.steps if step.kind is StepKind.MONTH_END]
    assert named == ([counted.end] if counted.end.day != start.day else [])


@given(any_day, st.integers(0, 60))
@example(date(2024, 1, 31), 1)
@example(date(2024, 2, 29), 12)
def test_the_day_after_the_month_is_chosen_exactly_where_the_last_one_would_be(start: date, months: int) -> None:
    last = count(start, Months(months), CN).end
    following = count(start, Months(months, month_end=MonthEnd.NEXT_DAY), CN).end
    assert following - last == timedelta(days=last.day != start.day)


@given(any_day, st.integers(0, 60))
@example(date(2024, 1, 31), 1)
@example(date(2024, 1, 28), 1)
def test_a_term_that_decides_no_month_end_is_refused_exactly_where_one_is_needed(start: date, months: int) -> None:
    last = count(start, Months(months), CN).end
    try:
        found = count(start, Months(months, month_end=MonthEnd.REFUSED), CN).end
    except Ambiguous:
        assert last.day != start.day
    else:
        assert found == last
        assert last.day == start.day


@given(any_day, any_day, st.integers(0, 60), st.sampled_from([MonthEnd.LAST_DAY, MonthEnd.NEXT_DAY]))
@example(date(2026, 1, 31), date(2026, 2, 1), 1, MonthEnd.NEXT_DAY)
def test_months_from_a_later_day_never_end_sooner(one: date, other: date, months: int, choice: MonthEnd) -> None:
    first, last = sorted((one, other))
    term = Months(months, month_end=choice)
    assert count(first, term, CN).end <= count(last, term, CN).end
