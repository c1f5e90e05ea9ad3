"""The ledger re-adds: start, what counted and what was skipped make the end."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Count, Days, Months, StepKind, Workdays, Years, count
from tests.properties.counted import CN, day_terms, rolling, run, starts, works

OVER = (StepKind.SKIPPED, StepKind.ROLLED)


def days(counted: Count, *kinds: StepKind) -> list[date]:
    return [step.day for step in counted.steps if step.kind in kinds]


@given(starts, st.integers(1, 300))
def test_working_days_end_so_many_days_after_the_start_as_counted_and_skipped(start: date, number: int) -> None:
    counted = count(start, Workdays(number), CN)
    assert counted.end == start + timedelta(days=number + len(days(counted, StepKind.SKIPPED)))


@given(starts, st.integers(1, 300))
def test_every_rest_day_on_the_way_was_skipped_and_no_other(start: date, number: int) -> None:
    counted = count(start, Workdays(number), CN)
    assert days(counted, StepKind.SKIPPED) == [day for day in run(start, counted.end) if not works(day)]


@given(starts, rolling)
def test_an_end_that_moved_names_every_day_it_moved_over(start: date, term: Days | Months | Years) -> None:
    counted = count(start, term, CN)
    plain = count(start, type(term)(term.count), CN).end
    over = days(counted, StepKind.ROLLED)
    assert counted.end == plain + timedelta(days=len(over))
    assert over == [plain + timedelta(days=offset) for offset in range(len(over))]
    assert not any(map(works, over))


@given(starts, day_terms)
def test_the_start_day_is_named_exactly_when_something_is_counted(
    start: date, term: Days | Workdays | Months | Years
) -> None:
    assert days(count(start, term, CN), StepKind.START) == ([start] if term.count else [])


@given(starts, day_terms)
def test_a_ledger_is_in_the_order_of_the_days_and_names_no_day_twice(
    start: date, term: Days | Workdays | Months | Years
) -> None:
    steps = count(start, term, CN).steps
    for kinds in ((StepKind.START, StepKind.SKIPPED), (StepKind.ROLLED,)):
        named = [step.day for step in steps if step.kind in kinds]
        assert named == sorted(set(named))


@given(starts, day_terms)
def test_every_day_passed_over_is_called_by_what_it_is(start: date, term: Days | Workdays | Months | Years) -> None:
    for step in count(start, term, CN).steps:
        if step.kind in OVER:
            assert step.note == CN.name(step.day)
