"""通知 · notices — the holiday notice of a year, laid over a calendar the day it is published.

A `Notice` has the shape of the files that others keep of the State Council's notices: the year, the papers, and every day
that the notice names, off or worked.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import evolve, frozen

from safetyduty.dates.editions import DECEMBER_SETTLED_BEFORE
from safetyduty.dates.overlays import Fault, NamedDay, refuse, repeated, sourced
from safetyduty.dates.span import Span
from safetyduty.dates.workdays import Calendar, DayKind
from safetyduty.words import Phrase, join

__all__ = ["Notice", "announce", "misfits"]

_SATURDAY = 5
_DAY = timedelta(days=1)


@frozen
class Notice:
    """The holiday notice of a ``year`` (年度放假通知), with the days of the December before it that it moves.

    ``papers`` are the addresses of the notice and of what amended it.
    """

    year: int
    papers: tuple[str, ...]
    days: tuple[NamedDay, ...]


def announce(calendar: Calendar, notice: Notice) -> Calendar:
    """*calendar* with the year of *notice* as it says (补入新年度通知): a year more, or a year it had, named anew.

    Of the December before, only the days that the notice names change; likewise from 25 December of the year itself on, which
    the notice after it may have moved already.

    Raises:
        BadFacts: The notice contradicts itself or does not follow on this calendar; every fault at once.

    Examples:
        >>> from safetyduty.dates import NamedDay, calendar
        >>> cn = calendar("cn")
        >>> new_year = NamedDay("元旦", date(2027, 1, 1))
        >>> announce(cn, Notice(2027, ("https://www.gov.cn/",), (new_year,)))
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: $.days: the notice names no Mid-autumn Festival, Labour Day, National Day, Spring Festival, Tomb-sweeping Day, Dragon Boat Festival, which 2026 had; is it whole?
        1 fault; correct each and try again
    """
    refuse(misfits(notice, calendar))
    return _announced(calendar, notice)


def misfits(notice: Notice, calendar: Calendar) -> Iterator[Fault]:
    """What is wrong with *notice*, each with its path: in itself, and as the next edition of *calendar* (查通知).

    Examples:
        >>> from safetyduty.dates import calendar
        >>> [what.en for _, what in misfits(Notice(2031, ("x",), ()), calendar("cn"))]
        ['the calendar ends in 2026; give the notice of 2027 first']
    """
    if not calendar.first.year < notice.year <= calendar.until.year:
        last, after = calendar.until.year - 1, calendar.until.year
        what = Phrase(
            "日历止于{last}年；请先给出{after}年的通知", "the calendar ends in {last}; give the notice of {after} first"
        )
        if notice.year <= calendar.first.year:
            what = Phrase(
                "日历始于{first}年，没有更早的通知可补", "the calendar begins in {first}; no notice before it fits"
            )
        yield ("year",), what.fill(last=last, after=after, first=calendar.first.year)
        return
    if not notice.papers:
        yield ("papers",), Phrase("写明通知的出处", "say where the notice is published")
    yield from _misnamed(notice)
    yield from repeated(notice.days)
    yield from _missing(notice, calendar)
    yield from _closed(notice, calendar)


def _closed(notice: Notice, calendar: Calendar) -> Iterator[Fault]:
    """Local closures of the year, which naming it anew would open again; they are told by their one name."""
    for day, name in sorted(calendar.rests.items(), key=lambda named: named[0]):
        if day.year == notice.year and name.zh == name.en:
            what = Phrase(
                "{day}已按当地停工叠加（{name}）；请先叠加通知，再叠加停工",
                "{day} is closed in one place already ({name}); lay the notice first, and the closure over it",
            )
            yield ("year",), what.fill(day=day, name=name)


def _misnamed(notice: Notice) -> Iterator[Fault]:
    off = {day.date for day in notice.days if day.kind is DayKind.HOLIDAY}
    for row, day in enumerate(notice.days):
        at = ("days", row, "date")
        if not date(notice.year - 1, 12, 1) <= day.date <= date(notice.year, 12, 31):
            what = Phrase(
                "{day}不在{year}年，也不在其前一年12月", "{day} lies neither in {year} nor in the December before it"
            )
            yield at, what.fill(day=day.date, year=notice.year)
        if day.kind not in (DayKind.HOLIDAY, DayKind.MAKE_UP):
            what = Phrase("通知只列放假日和调休上班日", "a notice names days off and make-up days only")
            yield ("days", row, "kind"), what
        beside = {day.date - _DAY, day.date + _DAY} & off
        if day.kind is DayKind.MAKE_UP and day.date.weekday() < _SATURDAY and not beside:
            what = Phrase(
                "{day}是周{weekday}，本就上班，不是调休上班日",
                "{day} is no weekend; it is worked anyway, and is no make-up day",
            )
            yield ("days", row, "kind"), what.fill(day=day.date, weekday="一二三四五"[day.date.weekday()])


def _missing(notice: Notice, calendar: Calendar) -> Iterator[Fault]:
    """Holidays that both years before had, and the notice does not name: half a notice would silently unmake them."""
    named = [day.name for day in notice.days if day.kind is DayKind.HOLIDAY]
    lately, before = (
        {name.zh for day, name in calendar.rests.items() if day.year == year}
        for year in (notice.year - 1, notice.year - 2)
    )
    absent = [
        festival
        for festival in _festivals(calendar)
        if all(any(festival.zh in name for name in names) for names in (lately, before or lately))
        and not any(festival.zh in said for said in named)
    ]
    if absent:
        what = Phrase(
            "通知未列{absent}，而{year}年有；通知是否完整？",
            "the notice names no {absent}, which {year} had; is it whole?",
        )
        yield ("days",), what.fill(absent=join(absent), year=notice.year - 1)


def _announced(calendar: Calendar, notice: Notice) -> Calendar:
    known = _festivals(calendar)
    named = {day.date for day in notice.days}
    own = Span(date(notice.year, 1, 1), date(notice.year, 12, DECEMBER_SETTLED_BEFORE))
    rests, make_ups = (
        {day: name for day, name in days.items() if day not in own and day not in named}
        for days in (calendar.rests, calendar.make_ups)
    )
    for day in notice.days:
        if day.kind is DayKind.HOLIDAY or day.date.weekday() >= _SATURDAY:
            (rests if day.kind is DayKind.HOLIDAY else make_ups)[day.date] = _name(day.name, known)
    return evolve(
        calendar,
        source=sourced(calendar.source, str(notice.year)),
        until=max(calendar.until, date(notice.year + 1, 1, 1)),
        settled_until=max(calendar.settled_until, date(notice.year, 12, DECEMBER_SETTLED_BEFORE)),
        rests=rests,
        make_ups=make_ups,
        beyond=None if calendar.beyond is None else _announced(calendar.beyond, notice),
    )


def _festivals(calendar: Calendar) -> list[Phrase]:
    """What the calendar calls its holidays, each by its shortest name and alone: 清明, not 清明节 or 清明节、劳动节."""
    found: list[Phrase] = []
    for name in sorted(set(calendar.rests.values()), key=lambda name: (len(name.zh), name.zh)):
        if not any(shorter.zh in name.zh for shorter in found):
            found.append(name)
    return sorted(found, key=lambda name: name.zh)


def _name(said: str, known: Iterable[Phrase]) -> Phrase:
    """The name as the notice writes it, with the English of the holidays it names."""
    return Phrase(said, join([name for name in known if name.zh in said]).en or said)
