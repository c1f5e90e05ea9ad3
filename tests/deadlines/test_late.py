"""How late it is, counted from the end of the due day."""

from datetime import date, datetime, timedelta, timezone

import pytest

from safetyduty.dates import Hours, calendar
from safetyduty.deadlines import Lateness, after, agreed, late
from safetyduty.errors import OutsideCalendar

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


def test_a_due_day_before_the_calendar_is_not_counted_from() -> None:
    with pytest.raises(OutsideCalendar):
        late(agreed(date(2003, 12, 31)), CN, on=date(2026, 1, 1))


def test_a_due_day_beyond_the_calendar_is_not_late_yet() -> None:
    assert late(agreed(date(2030, 1, 1)), CN, on=date(2026, 1, 1)) is None


@pytest.mark.xfail(strict=True, reason="date - datetime: a deadline in hours cannot be asked whether it is late")
def test_a_deadline_in_hours_can_be_late_too() -> None:
    start = datetime(2026, 3, 2, 8, tzinfo=timezone(timedelta(hours=8)))
    deadline = after(Hours(24), start, CN)
    assert late(deadline, CN, on=date(2026, 3, 3)) is None
    assert late(deadline, CN, on=date(2026, 3, 5)) == Lateness(2, 2)
