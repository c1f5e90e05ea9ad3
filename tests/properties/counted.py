"""Days and terms to count with, and a working day asked of the published table itself."""

from datetime import date, timedelta

import chinese_calendar
from hypothesis import strategies as st

from safetyduty.dates import Days, Months, Roll, Workdays, Years, calendar

CN = calendar("cn")

starts = st.dates(date(2004, 1, 2), date(2024, 12, 31))
counts = st.integers(0, 400)
rolls = st.sampled_from(Roll)
rolling = (
    st.builds(Days, counts, st.just(Roll.FORWARD))
    | st.builds(Months, st.integers(0, 20), st.just(Roll.FORWARD))
    | st.builds(Years, st.integers(0, 1), st.just(Roll.FORWARD))
)
day_terms = (
    st.builds(Days, counts, rolls)
    | st.builds(Workdays, counts)
    | st.builds(Months, st.integers(0, 20), rolls)
    | st.builds(Years, st.integers(0, 1), rolls)
)


def works(day: date) -> bool:
    """Whether *day* is worked, by the table the calendar was copied from, put right on one Saturday."""
    return day == date(2005, 12, 31) or bool(chinese_calendar.is_workday(day))


def run(after: date, through: date) -> list[date]:
    """The days after *after*, to *through*."""
    return [after + timedelta(days=offset) for offset in range(1, (through - after).days + 1)]
