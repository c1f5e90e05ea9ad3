"""版本 · editions — calendars by name, from the tables that others keep.

The only module that reads ``chinese_calendar``: its tables are copied into a `Calendar`, and never changed.
"""

from datetime import date
from typing import Any

from chinese_calendar import constants

from safetyduty.dates.workdays import Calendar
from safetyduty.errors import UnknownName
from safetyduty.words import Phrase

__all__ = ["calendar"]

# The notice for a year also moves days at the end of the year before it: since 2006 the earliest was 29 December.
_DECEMBER_SETTLED_BEFORE = 25


def calendar(name: str) -> Calendar:
    """The working-day calendar called *name*; ``"cn"`` is the mainland's official one, with 调休 (工作日历).

    Raises:
        UnknownName: There is no calendar of that name.

    Examples:
        >>> cn = calendar("cn")
        >>> cn.first, cn.until, cn.settled_until
        (datetime.date(2004, 1, 1), datetime.date(2027, 1, 1), datetime.date(2026, 12, 25))
    """
    if name != "cn":
        raise UnknownName(Phrase("工作日历", "calendar"), name, ("cn",))
    holidays: dict[date, str] = constants.holidays
    workdays: dict[date, str] = constants.workdays
    last = max(holidays).year
    names = {holiday.value: _name(holiday) for holiday in constants.Holiday}
    return Calendar(
        source="chinesecalendar",
        first=date(min(holidays).year, 1, 1),
        until=date(last + 1, 1, 1),
        settled_until=date(last, 12, _DECEMBER_SETTLED_BEFORE),
        rests={day: names[holiday] for day, holiday in holidays.items()},
        make_ups={day: names[holiday] for day, holiday in workdays.items()},
    )


def _name(holiday: Any) -> Phrase:  # chinese_calendar has no type hints
    return Phrase(holiday.chinese, holiday.value)
