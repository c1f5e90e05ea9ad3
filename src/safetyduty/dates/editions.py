"""版本 · editions — calendars by name, from the tables that others keep.

The only module that reads ``chinese_calendar``: its tables are copied into a `Calendar`, and never changed.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import evolve
from chinese_calendar import constants

from safetyduty.dates.workdays import Calendar
from safetyduty.errors import UnknownName
from safetyduty.words import Phrase

__all__ = ["calendar"]

DECEMBER_SETTLED_BEFORE = 25
"""The notice for a year also moves days at the end of the year before it: since 2005 the earliest was 29 December."""

YEARS_BEYOND = 10
"""How many years past the last notice are estimated."""

_WORKED_AFTER_ALL: Mapping[date, str] = MappingProxyType({date(2005, 12, 31): "New Year's Day"})
"""Days on which the table differs from the State Council's notice for the year after: docs, calendars."""


def calendar(name: str) -> Calendar:
    """The working-day calendar called *name*; ``"cn"`` is the mainland's official one, with 调休 (工作日历).

    Years past the last notice are estimated in its ``beyond``: Monday to Friday, without the days of the year that were
    off in every year so far.

    Raises:
        UnknownName: There is no calendar of that name.

    Examples:
        >>> cn = calendar("cn")
        >>> cn.first, cn.until, cn.settled_until
        (datetime.date(2004, 1, 1), datetime.date(2027, 1, 1), datetime.date(2026, 12, 25))
        >>> cn.beyond.until
        datetime.date(2037, 1, 1)
    """
    if name != "cn":
        raise UnknownName(Phrase("工作日历", "calendar"), name, ("cn",))
    names = {holiday.value: _name(holiday) for holiday in constants.Holiday}
    rests = {day: names[holiday] for day, holiday in constants.holidays.items() if day not in _WORKED_AFTER_ALL}
    make_ups = {day: names[holiday] for day, holiday in {**constants.workdays, **_WORKED_AFTER_ALL}.items()}
    first, last = min(rests).year, max(rests).year
    official = Calendar(
        source="chinesecalendar",
        first=date(first, 1, 1),
        until=date(last + 1, 1, 1),
        settled_until=date(last, 12, DECEMBER_SETTLED_BEFORE),
        rests=rests,
        make_ups=make_ups,
    )
    return evolve(official, beyond=_estimated(official, last + YEARS_BEYOND))


def _estimated(official: Calendar, last: int) -> Calendar:
    """*official*, and the years after it to *last* with the days that were off in each of its years."""
    years = official.until.year - official.first.year
    times = Counter((day.month, day.day) for day in official.rests)
    always = {(day.month, day.day): name for day, name in official.rests.items() if times[day.month, day.day] == years}
    ahead = {
        date(year, month, day): name
        for year in range(official.until.year, last + 1)
        for (month, day), name in always.items()
    }
    return evolve(
        official, source=f"{official.source}+estimate", until=date(last + 1, 1, 1), rests={**official.rests, **ahead}
    )


def _name(holiday: Any) -> Phrase:  # chinese_calendar has no type hints
    return Phrase(holiday.chinese, holiday.value)
