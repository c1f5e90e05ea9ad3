"""The mainland's official calendar, against what was published for 2026 and earlier."""

from datetime import date, timedelta

import chinese_calendar
import pytest

from safetyduty.dates import DayKind, calendar
from safetyduty.errors import OutsideCalendar, UnknownName

CN = calendar("cn")

# State Council notice of 2025-11-04 on the holidays of 2026: first and last day of each, and the days worked for them.
OFF_2026 = {
    "元旦": (date(2026, 1, 1), date(2026, 1, 3)),
    "春节": (date(2026, 2, 15), date(2026, 2, 23)),
    "清明": (date(2026, 4, 4), date(2026, 4, 6)),
    "劳动节": (date(2026, 5, 1), date(2026, 5, 5)),
    "端午": (date(2026, 6, 19), date(2026, 6, 21)),
    "中秋": (date(2026, 9, 25), date(2026, 9, 27)),
    "国庆节": (date(2026, 10, 1), date(2026, 10, 7)),
}
WORKED_2026 = [
    date(2026, 1, 4),
    date(2026, 2, 14),
    date(2026, 2, 28),
    date(2026, 5, 9),
    date(2026, 9, 20),
    date(2026, 10, 10),
]


def run(first: date, last: date) -> list[date]:
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


@pytest.mark.parametrize("festival", OFF_2026)
def test_every_day_of_a_published_holiday_of_2026_is_a_holiday_of_that_name(festival: str) -> None:
    days = run(*OFF_2026[festival])
    assert {CN.kind(day) for day in days} == {DayKind.HOLIDAY}
    assert all(festival in CN.name(day).zh for day in days)


@pytest.mark.parametrize("day", WORKED_2026)
def test_every_published_make_up_day_of_2026_is_worked(day: date) -> None:
    assert CN.kind(day) is DayKind.MAKE_UP


def test_every_other_day_of_2026_follows_its_weekday() -> None:
    published = {day for span in OFF_2026.values() for day in run(*span)} | set(WORKED_2026)
    for day in run(date(2026, 1, 1), date(2026, 12, 31)):
        if day not in published:
            assert CN.kind(day) is (DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKDAY), day


# State Council notice 国办发明电〔2005〕35号 on the holidays of 2006: Saturday 31 December 2005 is worked.
LAST_OF_2005 = date(2005, 12, 31)


def test_every_day_from_2004_to_2026_but_one_is_worked_or_not_as_the_published_tables_say() -> None:
    days = run(CN.first, CN.until - timedelta(days=1))
    assert [day for day in days if CN.is_workday(day) is not chinese_calendar.is_workday(day)] == [LAST_OF_2005]
    assert len(days) == 8401


def test_the_last_saturday_of_2005_was_worked_though_the_published_tables_have_it_off() -> None:
    assert CN.kind(LAST_OF_2005) is DayKind.MAKE_UP
    assert CN.name(date(2006, 1, 1)).zh == "元旦"
    assert CN.add(date(2005, 12, 30), 1) == LAST_OF_2005


def test_the_calendar_reaches_from_2004_to_the_end_of_2026() -> None:
    assert (CN.first, CN.until) == (date(2004, 1, 1), date(2027, 1, 1))


def test_no_notice_ever_moved_a_december_day_that_was_taken_for_settled() -> None:
    for year in range(CN.first.year, CN.until.year):
        settled_until = CN.settled_until.replace(year=year)
        moved = [day for day in (*CN.rests, *CN.make_ups) if day.year == year and day.month == 12]
        assert all(day >= settled_until for day in moved), moved


def test_the_last_week_of_the_last_year_is_not_settled_yet() -> None:
    assert CN.settled(date(2026, 12, 24))
    assert not CN.settled(date(2026, 12, 31))


def test_reading_the_calendar_twice_gives_the_same_edition() -> None:
    assert calendar("cn").edition == CN.edition


def test_the_tables_of_a_calendar_are_its_own() -> None:
    assert CN.rests is not chinese_calendar.constants.holidays
    assert CN.make_ups is not chinese_calendar.constants.workdays


@pytest.mark.parametrize("name", ["", "CN", "hk", "cn "])
def test_a_calendar_that_does_not_exist_is_refused_with_the_one_that_does(name: str) -> None:
    with pytest.raises(UnknownName, match=r"there is no calendar .*: cn$"):
        calendar(name)


AHEAD = CN.beyond


def test_beyond_the_last_notice_lie_ten_years_that_nobody_announced() -> None:
    assert AHEAD is not None
    assert AHEAD.until == date(CN.until.year + 10, 1, 1)
    assert AHEAD.settled_until == CN.settled_until
    assert AHEAD.beyond is None


def test_beyond_the_last_notice_only_the_days_that_were_always_off_are_off() -> None:
    assert AHEAD is not None
    off = {(day.month, day.day) for day in AHEAD.rests if day.year == 2030}
    assert off == {(1, 1), (5, 1), *((10, day) for day in range(1, 6))}
    assert not [day for day in AHEAD.make_ups if day >= CN.until]


def test_until_the_last_notice_both_calendars_have_the_same_days() -> None:
    assert AHEAD is not None
    days = run(CN.first, CN.until - timedelta(days=1))
    assert [day for day in days if CN.kind(day) is not AHEAD.kind(day)] == []


def test_an_estimate_is_another_edition_and_says_what_it_is() -> None:
    assert AHEAD is not None
    assert AHEAD.edition.startswith("chinesecalendar+estimate:2004-2036:")


def test_a_strict_calendar_ends_where_the_next_notice_may_begin_and_has_nothing_beyond() -> None:
    strict = CN.strict()
    assert (strict.first, strict.until, strict.settled_until, strict.beyond) == (
        CN.first,
        CN.settled_until,
        CN.settled_until,
        None,
    )
    assert strict.add(date(2026, 12, 23), 1) == date(2026, 12, 24)
    with pytest.raises(OutsideCalendar):
        strict.is_workday(date(2026, 12, 25))


def test_a_strict_calendar_says_of_every_day_it_has_what_the_calendar_says() -> None:
    strict = CN.strict()
    days = run(strict.first, strict.until - timedelta(days=1))
    assert [day for day in days if strict.name(day) != CN.name(day)] == []


def test_a_strict_calendar_made_strict_is_the_same_edition() -> None:
    assert CN.strict().strict().edition == CN.strict().edition != CN.edition
