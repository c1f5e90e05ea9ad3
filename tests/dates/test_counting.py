"""From a start and a term to its last day, as the Civil Code counts."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import (
    Days,
    Hours,
    Minutes,
    MonthEnd,
    Months,
    Roll,
    Span,
    Step,
    StepKind,
    Term,
    Workdays,
    Years,
    calendar,
    count,
)
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


@given(st.dates(date(2026, 11, 1), date(2027, 2, 1)), st.integers(0, 30))
def test_working_days_rest_on_every_unsettled_day_from_the_start_to_the_end(start: date, number: int) -> None:
    counted = count(start, Workdays(number), CN)
    walked = {start + timedelta(days=n) for n in range(1, (counted.end - start).days + 1)} | {counted.end}
    unsettled = {day for day in walked if not CN.settled(day)}
    told = counted.unsettled
    assert (told is not None) is counted.provisional
    assert unsettled == ({day for day in walked if day in told} if told else set())
    assert told is None or (told.since, told.until) == (min(unsettled), max(unsettled) + timedelta(days=1))


def test_a_last_day_that_may_roll_rests_on_the_days_it_rolls_over_alone() -> None:
    assert count(date(2026, 12, 1), Days(30, Roll.FORWARD), CN).unsettled == Span(date(2026, 12, 31), date(2027, 1, 1))
    over = count(date(2026, 12, 1), Days(31, Roll.FORWARD), CN)
    assert over.unsettled == Span(date(2027, 1, 1), date(2027, 1, 5))
    assert over.end == date(2027, 1, 4)


def test_days_that_do_not_roll_rest_on_no_notice() -> None:
    assert count(date(2026, 12, 1), Days(60), CN).unsettled is None


BEYOND = [
    (Workdays(20), date(2027, 1, 20)),
    (Days(40, Roll.FORWARD), date(2027, 2, 1)),
    (Months(1, Roll.FORWARD), date(2027, 1, 22)),
    (Years(2, Roll.FORWARD), date(2028, 12, 22)),
]


@pytest.mark.parametrize(("term", "end"), BEYOND)
def test_a_count_that_leaves_the_announced_years_goes_on_beyond_and_is_provisional(term: Term, end: date) -> None:
    counted = count(date(2026, 12, 22), term, CN)
    assert (counted.end, counted.provisional) == (end, True)
    assert CN.beyond is not None
    assert counted.edition == CN.beyond.edition
    assert counted.steps[0].kind is StepKind.START


@pytest.mark.parametrize("term", [Workdays(5), Days(10, Roll.FORWARD)])
def test_a_count_that_begins_beyond_the_announced_years_is_provisional(term: Term) -> None:
    counted = count(date(2031, 6, 2), term, CN)
    assert counted.provisional
    assert counted.end in (date(2031, 6, 9), date(2031, 6, 12))


def test_new_year_is_off_even_in_years_that_nobody_announced() -> None:
    assert count(date(2028, 12, 29), Workdays(1), CN).end == date(2029, 1, 2)


@pytest.mark.parametrize("term", [Workdays(20), Days(20, Roll.FORWARD), Months(1, Roll.FORWARD)])
def test_a_strict_calendar_answers_nothing_beyond_the_announced_days(term: Term) -> None:
    with pytest.raises(OutsideCalendar):
        count(date(2026, 12, 22), term, CN.strict())


@pytest.mark.parametrize("term", [Workdays(2600), Days(3700, Roll.FORWARD), Years(11, Roll.FORWARD)])
def test_a_count_that_leaves_even_the_years_beyond_is_refused_with_their_range(term: Term) -> None:
    with pytest.raises(OutsideCalendar, match="covers 2004-01-01 to 2036-12-31"):
        count(date(2026, 12, 22), term, CN)


@pytest.mark.parametrize("term", [Workdays(0), Workdays(3), Days(3, Roll.FORWARD), Months(1, Roll.FORWARD)])
def test_a_day_before_the_first_year_is_never_counted(term: Term) -> None:
    with pytest.raises(OutsideCalendar, match="covers 2004-01-01 to 2026-12-31"):
        count(date(2003, 6, 1), term, CN)


def test_calendar_days_that_do_not_roll_ask_no_calendar() -> None:
    assert count(date(1999, 6, 1), Days(3), CN).end == date(1999, 6, 4)
    assert count(date(2050, 6, 1), Months(1), CN).end == date(2050, 7, 1)


def test_a_count_keeps_what_was_asked() -> None:
    counted = count(date(2026, 6, 1), Days(10), CN)
    assert (counted.start, counted.term) == (date(2026, 6, 1), Days(10))


def test_no_working_day_from_a_rest_day_is_due_on_the_next_working_day() -> None:
    assert count(date(2026, 10, 3), Workdays(0), CN).end == date(2026, 10, 8)
    assert count(date(2026, 10, 8), Workdays(0), CN).end == date(2026, 10, 8)


def test_a_term_of_no_working_days_names_every_rest_day_it_skipped() -> None:
    steps = count(date(2026, 10, 3), Workdays(0), CN).steps
    assert kinds(steps) == [(day, StepKind.SKIPPED) for day in (3, 4, 5, 6, 7)]


def test_a_term_of_no_days_that_moves_on_says_that_it_moved() -> None:
    steps = count(date(2026, 10, 3), Days(0, Roll.FORWARD), CN).steps
    assert kinds(steps) == [(day, StepKind.ROLLED) for day in (3, 4, 5, 6, 7)]


@pytest.mark.parametrize("term", [Days(10**7), Days(10**10), Months(10**6), Years(10**5)])
def test_a_term_beyond_the_end_of_time_is_refused_by_this_library(term: Term) -> None:
    with pytest.raises(Ambiguous, match="beyond the days that can be counted"):
        count(date(2026, 1, 1), term, CN)


@pytest.mark.parametrize("term", [Hours(10**9), Hours(10**13), Minutes(10**15)])
def test_hours_beyond_the_end_of_time_are_refused_by_this_library(term: Term) -> None:
    with pytest.raises(Ambiguous, match="beyond the days that can be counted"):
        count(NOON, term, CN)


def test_minutes_pass_midnight_and_holidays() -> None:
    counted = count(NOON, Minutes(13 * 60 + 5), CN)
    assert counted.end == datetime(2026, 10, 1, 1, 5, tzinfo=BEIJING)
    assert (counted.steps, counted.provisional) == ((), False)


def test_hours_and_minutes_add_up() -> None:
    assert count(NOON, Hours(1), CN, more=(Minutes(30), Hours(2))).end == NOON + timedelta(hours=3, minutes=30)


@pytest.mark.parametrize("term", [Minutes(1), Hours(1)])
def test_no_moment_without_a_time_zone_is_counted_from(term: Term) -> None:
    with pytest.raises(Ambiguous, match="has no time zone"):
        count(datetime(2026, 9, 30, 12), term, CN)  # noqa: DTZ001  # it is the naive moment that is refused


def test_minutes_do_not_start_from_a_day() -> None:
    with pytest.raises(Ambiguous, match="starts from a moment, not from the day"):
        count(date(2026, 9, 30), Minutes(30), CN)


def test_hours_are_not_prolonged_by_days() -> None:
    with pytest.raises(Ambiguous, match="2 days cannot be added"):
        count(NOON, Hours(1), CN, more=(Days(2),))


def test_days_are_not_prolonged_by_hours() -> None:
    with pytest.raises(Ambiguous):
        count(date(2026, 9, 30), Days(2), CN, more=(Hours(1),))


@pytest.mark.parametrize(
    ("start", "term", "last", "following"),
    [
        (date(2026, 1, 31), Months, date(2026, 2, 28), date(2026, 3, 1)),
        (date(2026, 1, 29), Months, date(2026, 2, 28), date(2026, 3, 1)),
        (date(2024, 1, 30), Months, date(2024, 2, 29), date(2024, 3, 1)),
        (date(2024, 2, 29), Years, date(2025, 2, 28), date(2025, 3, 1)),
        (date(2026, 10, 31), Months, date(2026, 11, 30), date(2026, 12, 1)),
    ],
)
def test_a_term_may_choose_what_a_missing_day_becomes(
    start: date, term: type[Months] | type[Years], last: date, following: date
) -> None:
    assert count(start, term(1, month_end=MonthEnd.LAST_DAY), CN).end == last
    assert count(start, term(1, month_end=MonthEnd.NEXT_DAY), CN).end == following
    with pytest.raises(Ambiguous, match="does not say which day ends it"):
        count(start, term(1, month_end=MonthEnd.REFUSED), CN)


@pytest.mark.parametrize("choice", MonthEnd)
def test_where_the_day_is_there_every_choice_of_month_end_is_the_same(choice: MonthEnd) -> None:
    counted = count(date(2026, 1, 28), Months(1, month_end=choice), CN)
    assert counted.end == date(2026, 2, 28)
    assert kinds(counted.steps) == [(28, StepKind.START)]


def test_a_month_end_says_in_the_ledger_which_day_was_chosen() -> None:
    steps = count(date(2026, 1, 31), Months(1, month_end=MonthEnd.NEXT_DAY), CN).steps
    assert [(step.day, step.kind, step.note) for step in steps[1:]] == [
        (date(2026, 3, 1), StepKind.MONTH_END, MonthEnd.NEXT_DAY.label)
    ]


def test_the_ledger_is_not_part_of_what_makes_two_counts_equal() -> None:
    assert count(date(2026, 6, 1), Days(10), CN) == count(date(2026, 6, 1), Days(10), calendar("cn"))


def test_hours_run_by_the_moment_where_clocks_are_changed() -> None:
    start = datetime(2026, 3, 29, tzinfo=ZoneInfo("Europe/Berlin"))  # clocks go forward that night
    passed = count(start, Hours(24), CN).end
    assert isinstance(passed, datetime)
    assert passed.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=24)
