"""停工 · closures — days on which one place is closed, laid over the calendar of all.

A `Closure` names rest days that only hold locally: a typhoon, heavy snow, a local festival. Whether such a day counts as a
rest day for a statutory time limit is for whoever lays it over to answer; the edition says that it was.
"""

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from safetyduty.dates.overlays import Fault, NamedDay, refuse, repeated, sourced
from safetyduty.dates.workdays import Calendar, DayKind
from safetyduty.words import Phrase

__all__ = ["Closure", "close", "unfit"]


@frozen
class Closure:
    """Days on which a ``place`` is closed (当地停工日), and the ``papers`` that closed it."""

    place: str
    papers: tuple[str, ...]
    days: tuple[NamedDay, ...]


def close(calendar: Calendar, closure: Closure) -> Calendar:
    """*calendar* without the days of *closure* (叠加当地停工).

    Raises:
        BadFacts: The closure contradicts itself or this calendar; every fault at once.

    Examples:
        >>> from safetyduty.dates import NamedDay, calendar
        >>> snow = Closure("泽库县", ("县政府通告",), (NamedDay("暴雪停工", date(2026, 11, 24)),))
        >>> closed = close(calendar("cn"), snow)
        >>> closed.add(date(2026, 11, 23), 1), closed.name(date(2026, 11, 24)).zh
        (datetime.date(2026, 11, 25), '暴雪停工')
    """
    refuse(unfit(closure, calendar))
    return _closed(calendar, closure)


def unfit(closure: Closure, calendar: Calendar) -> Iterator[Fault]:
    """What is wrong with *closure*, each with its path: in itself, and over *calendar* (查停工).

    Examples:
        >>> from safetyduty.dates import DayKind, NamedDay, calendar
        >>> open_day = NamedDay("补班", date(2026, 11, 28), DayKind.MAKE_UP)
        >>> [what.en for _, what in unfit(Closure("泽库县", ("x",), (open_day,)), calendar("cn"))]
        ['2026-11-28: a closure only takes working days away']
    """
    if not closure.papers:
        yield ("papers",), Phrase("写明停工的出处", "say what closed the place")
    if not closure.days:
        yield ("days",), Phrase("没有列出任何一天", "it names no day")
    for row, day in enumerate(closure.days):
        if day.kind is not DayKind.HOLIDAY:
            what = Phrase("{day}：停工只能减少工作日", "{day}: a closure only takes working days away")
            yield ("days", row, "kind"), what.fill(day=day.date)
        if not calendar.first <= day.date < calendar.until:
            what = Phrase("{day}不在日历{first}至{last}之内", "{day} lies outside the calendar, {first} to {last}")
            last = date.fromordinal(calendar.until.toordinal() - 1)
            yield ("days", row, "date"), what.fill(day=day.date, first=calendar.first, last=last)
    yield from repeated(closure.days)


def _closed(calendar: Calendar, closure: Closure) -> Calendar:
    named = {day.date: Phrase(day.name, day.name) for day in closure.days}
    return evolve(
        calendar,
        source=sourced(calendar.source, closure.place),
        rests={**calendar.rests, **named},
        make_ups={day: name for day, name in calendar.make_ups.items() if day not in named},
        beyond=None if calendar.beyond is None else _closed(calendar.beyond, closure),
    )
