"""A calendar small enough to check by eye."""

from collections.abc import Iterable
from datetime import date

from safetyduty.dates import Calendar
from safetyduty.words import Phrase

FESTIVAL = Phrase("节", "festival")


def june(rests: Iterable[int] = (), make_ups: Iterable[int] = (), settled_until: int = 30) -> Calendar:
    """The working days of June 2026, which begins on a Monday, to the 29th; given are days of the month."""
    return Calendar(
        source="june",
        first=date(2026, 6, 1),
        until=date(2026, 6, 30),
        settled_until=date(2026, 6, settled_until),
        rests={date(2026, 6, day): FESTIVAL for day in rests},
        make_ups={date(2026, 6, day): FESTIVAL for day in make_ups},
    )
