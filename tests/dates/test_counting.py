"""From a start and a term to its last day, as the Civil Code counts."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from safetyduty.dates import Days, Hours, Months, Roll, Step, StepKind, Term, Workdays, Years, calendar, count
from safetyduty.errors import Ambiguous, OutsideCalendar

CN = calendar("cn")
BEIJING = timezone(timedelta(hours=8))
NOON = datetime(2026, 9, 30, 12, tzinfo=BEIJING)


def kinds(steps: tuple[Step, ...]) -> list[tuple[int, StepKind]]:
    return [(step.day.day, step.kind) for step in steps]


def test_ten_days_from_the_first_end_on_the_eleventh() -> None:
    assert count(date(2026, 6, 1), Days(10), CN).end == date(2026, 6, 11)


def test_the_start_day_is_in_the_ledger_as_not_counted() -> None:
    assert kinds(count(date(2026, 6, 1), Days(10), CN).steps) == [(1, StepKind.START)]


def test_working_days_over_national_day_name_each_rest_day() -> None:
    counted = count(date(2026, 9, 29), Workdays(3), CN)
    assert counted.end == date(2026, 10, 9)
    assert [step.note.en for step in counted.steps] == ["start day not counted", *["National Day"] * 7]


def test_a_make_up_saturday_counts_as_a_working_day() -> None:
    assert count(date(2026, 10, 9), Workdays(1), CN).end == date(2026, 10, 10)


@pytest.mark.parametrize(
    ("start", "term", "end"),
    [
        (date(2026, 1, 31), Months(1), date(2026, 2, 28)),
        (date(2024, 1, 31), Months(1), date(2024, 2, 29)),
        (date(2024, 2, 29), Years(1), date(2025, 2, 28)),
        (date(2024, 2, 29), Years(4), date(2028, 2, 29)),
        (date(2026, 8, 31), Months(1), date(2026, 9, 30)),
    ],
)
def test_a_month_without_the_corresponding_day_ends_the_term_on_its_last(start: date, term: Term, end: date) -> None:
    assert count(start, term, CN).end == end


def test_a_month_end_that_was_moved_is_in_the_ledger() -> None:
    moved, plain = (count(start, Months(1), CN).steps for start in (date(2026, 1, 31), date(2026, 1, 28)))
    assert kinds(moved) == [(31, StepKind.START), (28, StepKind.MONTH_END)]
    assert kinds(plain) == [(28, StepKind.START)]


def test_a_last_day_in_a_holiday_moves_on_only_where_the_term_says_so() -> None:
    assert count(date(2026, 9, 24), Days(10), CN).end == date(2026, 10, 4)
    assert count(date(2026, 9, 24), Days(10, Roll.FORWARD), CN).end == date(2026, 10, 8)


def test_each_day_the_end_moved_over_is_in_the_ledger() -> None:
    steps = count(date(2026, 9, 24), Days(10, Roll.FORWARD), CN).steps
    assert kinds(steps) == [(24, StepKind.START), *((day, StepKind.ROLLED) for day in (4, 5, 6, 7))]


def test_hours_run_through_a_holiday() -> None:
    counted = count(NOON, Hours(48), CN)
    assert counted.end == datetime(2026, 10, 2, 12, tzinfo=BEIJING)
    assert counted.steps == ()


@pytest.mark.parametrize("term", [Days(1), Workdays(1), Months(1), Years(1)])
def test_days_do_not_start_from_a_moment(term: Term) -> None:
    with pytest.raises(Ambiguous, match="a term in days starts from a day"):
        count(NOON, term, CN)


def test_hours_do_not_start_from_a_day() -> None:
    with pytest.raises(Ambiguous, match="a term in hours starts from a moment"):
        count(date(2026, 9, 30), Hours(1), CN)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(Ambiguous, match="has no time zone"):
        count(datetime(2026, 9, 30, 12), Hours(1), CN)  # noqa: DTZ001  # it is the naive moment that is refused


def test_an_end_before_the_provisional_days_is_certain() -> None:
    assert not count(date(2026, 12, 22), Workdays(2), CN).provisional


def test_an_end_in_the_provisional_days_is_provisional() -> None:
    assert count(date(2026, 12, 22), Workdays(3), CN).provisional
    assert count(date(2026, 12, 22), Days(3, Roll.FORWARD), CN).provisional


def test_calendar_days_that_do_not_roll_depend_on_no_notice() -> None:
    assert not count(date(2026, 12, 22), Days(300), CN).provisional
    assert not count(date(2026, 12, 22), Months(12), CN).provisional


@pytest.mark.parametrize("term", [Workdays(20), Days(20, Roll.FORWARD), Months(1, Roll.FORWARD)])
def test_a_working_day_question_beyond_the_calendar_is_not_answered(term: Term) -> None:
    with pytest.raises(OutsideCalendar):
        count(date(2026, 12, 22), term, CN)


def test_a_count_keeps_what_was_asked() -> None:
    counted = count(date(2026, 6, 1), Days(10), CN)
    assert (counted.start, counted.term) == (date(2026, 6, 1), Days(10))


def test_no_working_day_from_a_rest_day_is_due_on_the_next_working_day() -> None:
    assert count(date(2026, 10, 3), Workdays(0), CN).end == date(2026, 10, 8)
    assert count(date(2026, 10, 8), Workdays(0), CN).end == date(2026, 10, 8)


def test_a_term_of_no_working_days_names_every_rest_day_it_skipped() -> None:
    steps = count(date(2026, 10, 3), Workdays(0), CN).steps
    assert [day for day, kind in kinds(steps) if kind is StepKind.SKIPPED] == [3, 4, 5, 6, 7]


@pytest.mark.parametrize("term", [Days(10**7), Days(10**10), Months(10**6), Years(10**5)])
def test_a_term_beyond_the_end_of_time_is_refused_by_this_library(term: Term) -> None:
    with pytest.raises(Ambiguous, match="beyond the days that can be counted"):
        count(date(2026, 1, 1), term, CN)


def test_hours_run_by_the_moment_where_clocks_are_changed() -> None:
    start = datetime(2026, 3, 29, tzinfo=ZoneInfo("Europe/Berlin"))  # clocks go forward that night
    passed = count(start, Hours(24), CN).end
    assert isinstance(passed, datetime)
    assert passed.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=24)
