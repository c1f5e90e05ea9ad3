"""How late it is, counted from the end of the due day; how long is left; and how much of a term has run."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from safetyduty.dates import Days, Hours, Months, Pause, Roll, Span, Term, Workdays, calendar
from safetyduty.deadlines import BEIJING, Deadline, Lateness, Left, agreed, due, elapsed, late, remaining
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.words import Phrase

CN = calendar("cn")
NATIONAL_DAY_EVE = agreed(date(2026, 9, 30))
EVERYWHERE = timezone(timedelta(hours=8))
IN_A_DAY = due(Hours(24), datetime(2026, 3, 2, 8, tzinfo=EVERYWHERE), CN)
NAIVE = datetime(2026, 3, 5, 8)  # noqa: DTZ001  # it is the naive moment that is refused
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("day", [date(2026, 9, 30), date(2026, 9, 29), date(2004, 1, 1)])
def test_on_the_due_day_and_before_nobody_is_late(day: date) -> None:
    assert late(NATIONAL_DAY_EVE, CN, on=day) is None


@pytest.mark.parametrize(
    ("day", "days", "workdays"),
    [
        (date(2026, 10, 1), 1, 0),
        (date(2026, 10, 7), 7, 0),
        (date(2026, 10, 8), 8, 1),
        (date(2026, 10, 10), 10, 3),
        (date(2026, 10, 11), 11, 3),
    ],
)
def test_lateness_is_counted_in_days_and_in_the_working_days_among_them(day: date, days: int, workdays: int) -> None:
    assert late(NATIONAL_DAY_EVE, CN, on=day) == Lateness(days, workdays)


@pytest.mark.parametrize("set_for", [date(2026, 12, 31), date(2030, 1, 1)])
def test_a_day_beyond_the_calendar_is_not_answered(set_for: date) -> None:
    with pytest.raises(OutsideCalendar):
        late(agreed(set_for), CN, on=date(2027, 1, 1))
    with pytest.raises(OutsideCalendar):
        remaining(agreed(set_for), CN, on=date(2027, 1, 1))


def test_what_was_due_before_the_calendar_is_late_by_days_and_by_no_number_of_working_days() -> None:
    assert late(agreed(date(2003, 12, 31)), CN, on=date(2004, 1, 2)) == Lateness(2, None)


def test_a_due_day_beyond_the_calendar_is_not_late_yet() -> None:
    assert late(agreed(date(2030, 1, 1)), CN, on=date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    ("on", "lateness"),
    [
        (datetime(2026, 3, 3, 8, tzinfo=EVERYWHERE), None),
        (datetime(2026, 3, 3, 8, 0, 1, tzinfo=EVERYWHERE), Lateness(0, None)),
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), Lateness(0, None)),
        (datetime(2026, 3, 5, 7, 59, tzinfo=EVERYWHERE), Lateness(1, None)),
        (datetime(2026, 3, 5, 8, tzinfo=EVERYWHERE), Lateness(2, None)),
    ],
)
def test_a_deadline_in_hours_is_late_from_the_moment_after_it(on: datetime, lateness: Lateness | None) -> None:
    assert late(IN_A_DAY, CN, on=on) == lateness


def test_a_deadline_in_hours_is_not_held_against_a_day() -> None:
    for ask in (late, remaining):
        with pytest.raises(Ambiguous, match="against a moment"):
            ask(IN_A_DAY, CN, on=date(2026, 3, 5))


@pytest.mark.parametrize(
    ("on", "lateness"),
    [
        (datetime(2026, 9, 30, 23, 59, tzinfo=BEIJING), None),
        (datetime(2026, 10, 1, tzinfo=BEIJING), None),
        (datetime(2026, 10, 1, 0, 0, 1, tzinfo=BEIJING), Lateness(0, None)),
        (datetime(2026, 9, 30, 16, 0, 1, tzinfo=UTC), Lateness(0, None)),
        (datetime(2026, 10, 5, 8, tzinfo=BEIJING), Lateness(4, None)),
    ],
)
def test_against_a_moment_a_day_lasts_until_midnight_in_beijing(on: datetime, lateness: Lateness | None) -> None:
    assert late(NATIONAL_DAY_EVE, CN, on=on) == lateness


def test_against_a_moment_a_day_that_is_cut_off_ends_with_business_hours() -> None:
    deadline = due(Workdays(3), date(2026, 9, 29), CN, cut_off=time(17, 30))
    at = datetime(2026, 10, 9, 17, 30, tzinfo=BEIJING)
    assert late(deadline, CN, on=at) is None
    assert late(deadline, CN, on=at + SECOND) == Lateness(0, None)
    assert late(deadline, CN, on=date(2026, 10, 9)) is None
    assert remaining(deadline, CN, on=at) == Left(0, None, timedelta())


@pytest.mark.parametrize("deadline", [IN_A_DAY, NATIONAL_DAY_EVE])
def test_a_moment_without_a_time_zone_is_not_held_against_anything(deadline: Deadline) -> None:
    for ask in (late, remaining):
        with pytest.raises(Ambiguous, match="has no time zone"):
            ask(deadline, CN, on=NAIVE)


def test_lateness_is_what_passed_where_clocks_are_changed() -> None:
    berlin = ZoneInfo("Europe/Berlin")  # clocks go back at three that night, and 02:30 comes twice
    deadline = Deadline(datetime(2026, 10, 25, 2, 30, tzinfo=berlin))
    assert late(deadline, CN, on=datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=berlin)) == Lateness(0, None)


@pytest.mark.parametrize(
    ("on", "left"),
    [
        (date(2026, 9, 30), Left(0, 0)),
        (date(2026, 9, 29), Left(1, 1)),
        (date(2026, 9, 24), Left(6, 3)),
        (date(2026, 10, 1), None),
    ],
)
def test_what_is_left_is_counted_in_days_and_in_the_working_days_among_them(on: date, left: Left | None) -> None:
    assert remaining(NATIONAL_DAY_EVE, CN, on=on) == left


def test_of_a_deadline_beyond_the_calendar_only_the_days_left_are_known() -> None:
    assert remaining(agreed(date(2027, 1, 10)), CN, on=date(2026, 12, 31)) == Left(10, None)


@pytest.mark.parametrize(
    ("on", "left"),
    [
        (datetime(2026, 3, 2, 8, tzinfo=EVERYWHERE), Left(1, None, timedelta(days=1))),
        (datetime(2026, 3, 2, 8, 30, tzinfo=EVERYWHERE), Left(0, None, timedelta(hours=23, minutes=30))),
        (datetime(2026, 3, 3, 8, tzinfo=EVERYWHERE), Left(0, None, timedelta())),
        (datetime(2026, 3, 3, 8, 0, 1, tzinfo=EVERYWHERE), None),
    ],
)
def test_from_a_moment_the_time_left_is_exact(on: datetime, left: Left | None) -> None:
    assert remaining(IN_A_DAY, CN, on=on) == left


def test_from_a_moment_a_day_leaves_the_time_until_its_midnight() -> None:
    at = datetime(2026, 9, 29, 18, tzinfo=BEIJING)
    assert remaining(NATIONAL_DAY_EVE, CN, on=at) == Left(1, None, timedelta(days=1, hours=6))


@pytest.mark.parametrize("on", [date(2026, 9, 20), date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 8)])
def test_on_every_day_a_deadline_is_either_late_or_has_days_left(on: date) -> None:
    assert (late(NATIONAL_DAY_EVE, CN, on=on) is None) is not (remaining(NATIONAL_DAY_EVE, CN, on=on) is None)


BREAK = (Pause(Span(date(2026, 9, 16), date(2026, 9, 19)), Phrase("鉴定", "appraisal")),)


@pytest.mark.parametrize(
    ("term", "on", "run"),
    [
        (Workdays(5), date(2026, 9, 13), 0),
        (Workdays(5), date(2026, 9, 14), 0),
        (Workdays(5), date(2026, 9, 15), 1),
        (Workdays(5), date(2026, 9, 18), 4),
        (Workdays(5), date(2026, 9, 19), 4),
        (Workdays(5), date(2026, 9, 20), 5),  # a Sunday, worked
        (Workdays(5), date(2026, 12, 31), 5),
        (Days(10), date(2026, 9, 14), 0),
        (Days(10), date(2026, 9, 20), 6),
        (Days(10), date(2026, 12, 31), 10),
        (Months(1), date(2026, 10, 1), 17),
        (Days(20, Roll.FORWARD), date(2026, 10, 3), 19),
        (Days(20, Roll.FORWARD), date(2026, 10, 4), 20),  # a rest day: it moves to the 8th, and nothing more runs
        (Days(20, Roll.FORWARD), date(2026, 10, 7), 20),
        (Days(20, Roll.FORWARD), date(2026, 10, 8), 20),
        (Days(20, Roll.FORWARD), date(2026, 12, 8), 20),
    ],
)
def test_what_has_run_of_a_term_is_never_more_than_all_of_it(term: Term, on: date, run: int) -> None:
    assert elapsed(due(term, date(2026, 9, 14), CN), on=on) == run


@pytest.mark.parametrize("term", [Workdays(0), Days(0), Days(0, Roll.FORWARD)])
def test_of_a_term_of_nothing_nothing_runs(term: Term) -> None:
    assert elapsed(due(term, date(2026, 10, 3), CN), on=date(2026, 10, 8)) == 0


@pytest.mark.parametrize(
    ("term", "on", "run"),
    [
        (Days(10), date(2026, 9, 15), 1),
        (Days(10), date(2026, 9, 17), 1),
        (Days(10), date(2026, 9, 18), 1),
        (Days(10), date(2026, 9, 19), 2),
        (Days(10), date(2026, 9, 27), 10),
        (Workdays(5), date(2026, 9, 18), 1),
        (Workdays(5), date(2026, 9, 20), 2),
    ],
)
def test_nothing_runs_in_a_pause(term: Term, on: date, run: int) -> None:
    assert elapsed(due(term, date(2026, 9, 14), CN, pauses=BREAK), on=on) == run


@pytest.mark.parametrize(
    ("on", "run"),
    [
        (datetime(2026, 3, 2, 7, tzinfo=EVERYWHERE), timedelta()),
        (datetime(2026, 3, 2, 9, 30, tzinfo=EVERYWHERE), timedelta(hours=1, minutes=30)),
        (datetime(2026, 3, 2, 9, 30, tzinfo=UTC), timedelta(hours=9, minutes=30)),
        (datetime(2026, 3, 9, tzinfo=EVERYWHERE), timedelta(hours=24)),
    ],
)
def test_of_a_term_in_hours_the_time_that_passed_has_run(on: datetime, run: timedelta) -> None:
    assert elapsed(IN_A_DAY, on=on) == run


def test_of_a_day_that_people_set_nothing_runs() -> None:
    with pytest.raises(Ambiguous, match="was not counted"):
        elapsed(NATIONAL_DAY_EVE, on=date(2026, 9, 1))


@pytest.mark.parametrize(
    ("deadline", "on"),
    [
        (IN_A_DAY, date(2026, 3, 2)),
        (due(Days(5), date(2026, 3, 2), CN), datetime(2026, 3, 4, tzinfo=BEIJING)),
        (IN_A_DAY, NAIVE),
    ],
)
def test_what_has_run_is_asked_in_the_kind_of_time_it_is_counted_in(deadline: Deadline, on: date) -> None:
    with pytest.raises(Ambiguous):
        elapsed(deadline, on=on)
