"""How late it is, counted from the end of the due day."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from safetyduty.dates import Hours, calendar
from safetyduty.deadlines import Deadline, Lateness, after, agreed, late
from safetyduty.errors import Ambiguous, OutsideCalendar

CN = calendar("cn")
NATIONAL_DAY_EVE = agreed(date(2026, 9, 30))


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


@pytest.mark.parametrize("due", [date(2026, 12, 31), date(2030, 1, 1)])
def test_a_day_beyond_the_calendar_is_not_answered(due: date) -> None:
    with pytest.raises(OutsideCalendar):
        late(agreed(due), CN, on=date(2027, 1, 1))


def test_what_was_due_before_the_calendar_is_late_by_days_and_by_no_number_of_working_days() -> None:
    assert late(agreed(date(2003, 12, 31)), CN, on=date(2004, 1, 2)) == Lateness(2, None)


def test_a_due_day_beyond_the_calendar_is_not_late_yet() -> None:
    assert late(agreed(date(2030, 1, 1)), CN, on=date(2026, 1, 1)) is None


BEIJING = timezone(timedelta(hours=8))
IN_A_DAY = after(Hours(24), datetime(2026, 3, 2, 8, tzinfo=BEIJING), CN)


@pytest.mark.parametrize(
    ("on", "lateness"),
    [
        (datetime(2026, 3, 3, 8, tzinfo=BEIJING), None),
        (datetime(2026, 3, 3, 8, 0, 1, tzinfo=BEIJING), Lateness(0, None)),
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), Lateness(0, None)),
        (datetime(2026, 3, 5, 7, 59, tzinfo=BEIJING), Lateness(1, None)),
        (datetime(2026, 3, 5, 8, tzinfo=BEIJING), Lateness(2, None)),
    ],
)
def test_a_deadline_in_hours_is_late_from_the_moment_after_it(on: datetime, lateness: Lateness | None) -> None:
    assert late(IN_A_DAY, CN, on=on) == lateness


@pytest.mark.parametrize(
    ("deadline", "on"),
    [(IN_A_DAY, date(2026, 3, 5)), (NATIONAL_DAY_EVE, datetime(2026, 10, 5, 8, tzinfo=BEIJING))],
)
def test_a_day_and_a_moment_are_not_held_against_each_other(deadline: Deadline, on: date) -> None:
    with pytest.raises(Ambiguous, match="against a moment"):
        late(deadline, CN, on=on)


def test_a_moment_without_a_time_zone_is_not_held_against_one_that_has_it() -> None:
    with pytest.raises(Ambiguous):
        late(IN_A_DAY, CN, on=datetime(2026, 3, 5, 8))  # noqa: DTZ001  # it is the naive moment that is refused


def test_lateness_is_what_passed_where_clocks_are_changed() -> None:
    berlin = ZoneInfo("Europe/Berlin")  # clocks go back at three that night, and 02:30 comes twice
    deadline = Deadline(datetime(2026, 10, 25, 2, 30, tzinfo=berlin))
    assert late(deadline, CN, on=datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=berlin)) == Lateness(0, None)
