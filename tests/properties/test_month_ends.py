"""Months by the Civil Code, Article 202: the corresponding day, or the last day of a month without one."""

from calendar import monthrange
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from safetyduty.dates import Months, StepKind, Years, count
from tests.properties.counted import CN

any_day = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def corresponding(start: date, months: int) -> date:
    """Counted on the fingers."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(start.day, monthrange(year, month)[1]))


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
