"""A holiday notice of 2027, made up, in the shape of the files that others keep of the State Council's notices."""

from datetime import date, timedelta

from attrs import evolve

from safetyduty.dates import DayKind, NamedDay, Notice

PAPERS = ("https://www.gov.cn/zhengce/zhengceku/202611/content_0000000.htm",)


def off(name: str, first: date, last: date) -> tuple[NamedDay, ...]:
    """The days from *first* to *last*, off."""
    return tuple(NamedDay(name, first + timedelta(days=n)) for n in range((last - first).days + 1))


def worked(name: str, *days: date) -> tuple[NamedDay, ...]:
    """Weekend *days* that are worked."""
    return tuple(NamedDay(name, day, DayKind.MAKE_UP) for day in days)


NEW_YEAR = (*off("元旦", date(2026, 12, 31), date(2027, 1, 2)), *worked("元旦", date(2026, 12, 26), date(2027, 1, 3)))
SPRING = (
    *off("春节", date(2027, 2, 5), date(2027, 2, 13)),
    *worked("春节", date(2027, 1, 31), date(2027, 2, 14)),
)
REST = (
    *off("清明节", date(2027, 4, 3), date(2027, 4, 5)),
    *off("劳动节", date(2027, 5, 1), date(2027, 5, 5)),
    *worked("劳动节", date(2027, 4, 25), date(2027, 5, 8)),
    *off("端午节", date(2027, 6, 9), date(2027, 6, 9)),
    *off("中秋节", date(2027, 9, 15), date(2027, 9, 15)),
    *off("国庆节", date(2027, 10, 1), date(2027, 10, 7)),
    *worked("国庆节", date(2027, 9, 26), date(2027, 10, 9)),
)
OF_2027 = Notice(2027, PAPERS, (*NEW_YEAR, *SPRING, *REST))


def without(name: str, notice: Notice = OF_2027) -> Notice:
    """*notice* without the days called *name*."""
    return evolve(notice, days=tuple(day for day in notice.days if day.name != name))


def plus(*days: NamedDay, notice: Notice = OF_2027) -> Notice:
    """*notice* with more *days* at its end."""
    return evolve(notice, days=(*notice.days, *days))


def later(notice: Notice = OF_2027) -> Notice:
    """A notice of the year after: the same days off, a year later, and no make-up days."""
    return Notice(
        notice.year + 1,
        notice.papers,
        tuple(
            evolve(day, date=day.date.replace(year=day.date.year + 1))
            for day in notice.days
            if day.kind is DayKind.HOLIDAY
        ),
    )
