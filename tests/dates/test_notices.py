"""The notice of a year laid over the calendar on the day it is published."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from attrs import evolve

from safetyduty.dates import (
    Calendar,
    Closure,
    DayKind,
    Days,
    NamedDay,
    Notice,
    Roll,
    Workdays,
    announce,
    calendar,
    close,
    count,
    misfits,
)
from safetyduty.errors import BadFacts, OutsideCalendar
from tests.dates.notices import NEW_YEAR, OF_2027, PAPERS, REST, SPRING, later, off, plus, without, worked
from tests.faults import faults_of

CN = calendar("cn")
ANNOUNCED = announce(CN, OF_2027)


def wrong(notice: Notice, over: Calendar = CN) -> list[tuple[tuple[str | int, ...], str]]:
    """Each fault of *notice*: where, and what."""
    return [(path, what.en) for path, what in misfits(notice, over)]


def year(of: int) -> Iterable[date]:
    return (date(of, 1, 1) + timedelta(days=n) for n in range((date(of + 1, 1, 1) - date(of, 1, 1)).days))


def test_a_whole_notice_has_no_fault() -> None:
    assert wrong(OF_2027) == []


def test_an_announced_year_is_answered_and_settled_until_its_december() -> None:
    assert (ANNOUNCED.first, ANNOUNCED.until) == (CN.first, date(2028, 1, 1))
    assert ANNOUNCED.settled_until == date(2027, 12, 25)


def test_every_day_the_notice_names_is_as_it_says() -> None:
    for day in OF_2027.days:
        assert ANNOUNCED.kind(day.date) is day.kind, day
    assert ANNOUNCED.name(date(2027, 2, 6)).zh == "春节"


def test_every_other_day_of_the_year_follows_its_weekday() -> None:
    named = {day.date for day in OF_2027.days}
    for day in year(2027):
        if day not in named:
            assert ANNOUNCED.kind(day) is (DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKDAY), day


def test_a_notice_moves_days_of_the_december_before_it_and_no_other_of_that_year() -> None:
    changed = [day for day in year(2026) if CN.kind(day) is not ANNOUNCED.kind(day)]
    assert changed == [date(2026, 12, 26), date(2026, 12, 31)]


def test_a_holiday_keeps_the_english_name_it_had_and_a_joint_one_has_both() -> None:
    assert ANNOUNCED.name(date(2027, 10, 1)).en == "National Day"
    together = evolve(
        without("中秋节", without("国庆节")),
        days=(*without("中秋节", without("国庆节")).days, *off("国庆节、中秋节", date(2027, 10, 1), date(2027, 10, 7))),
    )
    name = announce(CN, together).name(date(2027, 10, 2))
    assert (name.zh, set(name.en.split(", "))) == ("国庆节、中秋节", {"National Day", "Mid-autumn Festival"})


def test_a_holiday_nobody_has_heard_of_keeps_its_chinese_name() -> None:
    extra = plus(*off("抗战胜利纪念日", date(2027, 9, 3), date(2027, 9, 3)))
    assert announce(CN, extra).name(date(2027, 9, 3)).en == "抗战胜利纪念日"


def test_what_was_provisional_is_settled_once_the_notice_is_out() -> None:
    before, after = (count(date(2026, 12, 29), Workdays(3), cn) for cn in (CN, ANNOUNCED))
    assert (before.end, before.provisional) == (date(2027, 1, 4), True)
    assert (after.end, after.provisional) == (date(2027, 1, 4), False)
    assert [step.day.day for step in before.steps] == [29, 1, 2, 3]
    assert [step.day.day for step in after.steps] == [29, 31, 1, 2]


def test_beyond_the_announced_year_the_estimate_goes_on_without_what_the_notice_moved() -> None:
    assert ANNOUNCED.beyond is not None
    assert ANNOUNCED.beyond.kind(date(2027, 2, 8)) is DayKind.HOLIDAY
    assert count(date(2027, 12, 30), Workdays(2), ANNOUNCED).provisional
    assert count(date(2028, 5, 1), Days(0, Roll.FORWARD), ANNOUNCED).end == date(2028, 5, 2)


def test_a_strict_calendar_takes_in_what_was_announced() -> None:
    strict = ANNOUNCED.strict()
    assert strict.until == date(2027, 12, 25)
    assert strict.kind(date(2026, 12, 31)) is DayKind.HOLIDAY
    with pytest.raises(OutsideCalendar):
        strict.is_workday(date(2027, 12, 25))


def test_a_calendar_with_nothing_beyond_is_announced_to_without_an_estimate() -> None:
    again = announce(evolve(CN, beyond=None), OF_2027)
    assert again.beyond is None
    assert again.edition == ANNOUNCED.edition


def test_an_announced_calendar_is_another_edition_and_the_first_is_untouched() -> None:
    edition = calendar("cn").edition
    assert CN.edition == edition != ANNOUNCED.edition
    assert ANNOUNCED.edition.startswith("chinesecalendar+2027:2004-2027:")


def test_the_same_notice_makes_the_same_edition_whatever_the_order_of_its_days() -> None:
    turned = evolve(OF_2027, days=OF_2027.days[::-1])
    assert announce(CN, turned).edition == ANNOUNCED.edition == announce(calendar("cn"), OF_2027).edition


def test_one_day_more_makes_another_edition() -> None:
    assert announce(CN, plus(*off("春节", date(2027, 2, 15), date(2027, 2, 15)))).edition != ANNOUNCED.edition


def test_a_notice_that_amends_a_year_replaces_the_whole_of_it() -> None:
    shorter = evolve(OF_2027, days=(*NEW_YEAR, *off("春节", date(2027, 2, 6), date(2027, 2, 8)), *REST))
    amended = announce(ANNOUNCED, shorter)
    assert amended.until == ANNOUNCED.until
    assert amended.kind(date(2027, 2, 5)) is DayKind.WORKDAY
    assert amended.kind(date(2027, 2, 14)) is DayKind.WEEKEND
    assert amended.kind(date(2027, 10, 9)) is DayKind.MAKE_UP


def test_a_year_of_the_published_table_can_be_amended_too() -> None:
    days = tuple(
        NamedDay(CN.name(day).zh if CN.kind(day) is DayKind.HOLIDAY else "调休", day, CN.kind(day))
        for day in year(2026)
        if CN.kind(day) in (DayKind.HOLIDAY, DayKind.MAKE_UP)
    )
    longer = Notice(2026, PAPERS, (*days, *off("国庆节", date(2026, 10, 8), date(2026, 10, 8))))
    amended = announce(CN, longer)
    assert [day for day in year(2026) if CN.kind(day) is not amended.kind(day)] == [date(2026, 10, 8)]
    assert amended.settled_until == CN.settled_until


def test_amending_a_year_leaves_the_end_of_its_december_to_the_notice_after_it() -> None:
    both = announce(ANNOUNCED, later())
    assert both.kind(date(2027, 12, 31)) is DayKind.HOLIDAY
    assert announce(both, OF_2027).kind(date(2027, 12, 31)) is DayKind.HOLIDAY


def test_years_are_announced_one_after_the_other() -> None:
    both = announce(ANNOUNCED, later())
    assert both.until == date(2029, 1, 1)
    assert both.kind(date(2028, 10, 1)) is DayKind.HOLIDAY


def test_after_a_notice_the_holidays_of_the_next_are_still_asked_for_by_their_own_names() -> None:
    joint = evolve(
        without("中秋节", without("国庆节")),
        days=(*without("中秋节", without("国庆节")).days, *off("国庆节、中秋节", date(2027, 10, 1), date(2027, 10, 8))),
    )
    after = announce(CN, joint)
    assert wrong(later(), after) == []
    [(_, what)] = wrong(without("清明节", without("国庆节", later())), after)
    assert what == "the notice names no National Day, Tomb-sweeping Day, which 2027 had; is it whole?"


def test_a_holiday_is_called_the_same_however_many_notices_name_it() -> None:
    both = announce(ANNOUNCED, later())
    assert both.name(date(2028, 4, 4)) == ANNOUNCED.name(date(2027, 4, 4))
    assert both.name(date(2028, 4, 4)).en == "Tomb-sweeping Day"


def test_a_year_is_not_announced_before_the_one_before_it() -> None:
    assert wrong(later()) == [(("year",), "the calendar ends in 2026; give the notice of 2027 first")]


@pytest.mark.parametrize("of", [1999, 2003, 2004])
def test_no_notice_comes_before_the_second_year_of_the_calendar(of: int) -> None:
    assert wrong(Notice(of, PAPERS, ())) == [(("year",), "the calendar begins in 2004; no notice before it fits")]


def test_a_notice_says_where_it_was_published() -> None:
    assert wrong(evolve(OF_2027, papers=())) == [(("papers",), "say where the notice is published")]


@pytest.mark.parametrize("day", [date(2026, 11, 30), date(2028, 1, 1), date(2025, 12, 31)])
def test_a_notice_names_days_of_its_year_and_of_the_december_before(day: date) -> None:
    at = ("days", len(OF_2027.days), "date")
    assert wrong(plus(NamedDay("元旦", day))) == [(at, f"{day} lies neither in 2027 nor in the December before it")]


@pytest.mark.parametrize("kind", [DayKind.WORKDAY, DayKind.WEEKEND])
def test_a_notice_does_not_name_a_plain_day(kind: DayKind) -> None:
    at = ("days", len(OF_2027.days), "kind")
    day = NamedDay("?", date(2027, 3, 6), kind)
    assert wrong(plus(day)) == [(at, "a notice names days off and make-up days only")]


def test_a_weekday_is_no_make_up_day() -> None:
    at = ("days", len(OF_2027.days), "kind")
    assert wrong(plus(*worked("国庆节", date(2027, 11, 5)))) == [
        (at, "2027-11-05 is no weekend; it is worked anyway, and is no make-up day")
    ]
    [(_, what)] = misfits(plus(*worked("国庆节", date(2027, 11, 5))), CN)
    assert "2027-11-05是周五" in what.zh


def test_a_weekday_that_ends_a_holiday_may_be_named_and_is_a_working_day_as_any() -> None:
    ends = max(day.date for day in OF_2027.days if day.kind is DayKind.HOLIDAY) + timedelta(days=1)
    assert ends.weekday() < 5
    told = announce(CN, plus(*worked("国庆节", ends)))
    assert told.kind(ends) is DayKind.WORKDAY


def test_a_day_that_stands_twice_is_told_with_the_first() -> None:
    first = next(row for row, day in enumerate(OF_2027.days) if day.date == date(2027, 10, 1))
    at = ("days", len(OF_2027.days), "date")
    twice = plus(NamedDay("国庆节", date(2027, 10, 1)))
    assert wrong(twice) == [(at, f"2027-10-01 stands twice, first at days[{first}]")]


def test_a_day_cannot_be_off_and_worked() -> None:
    first = next(row for row, day in enumerate(OF_2027.days) if day.date == date(2027, 10, 2))
    at = ("days", len(OF_2027.days), "date")
    both = plus(*worked("国庆节", date(2027, 10, 2)))
    assert wrong(both) == [(at, f"2027-10-02 is both off and worked: days[{first}] says otherwise")]


def test_half_a_notice_is_not_taken_for_a_whole_one() -> None:
    [(path, what)] = wrong(without("国庆节", without("清明节")))
    assert path == ("days",)
    assert what == "the notice names no National Day, Tomb-sweeping Day, which 2026 had; is it whole?"


def test_every_fault_of_a_notice_is_told_at_once_with_its_place() -> None:
    bad = Notice(
        2027,
        (),
        (
            *NEW_YEAR,
            *SPRING,
            NamedDay("元旦", date(2027, 1, 1)),
            NamedDay("?", date(2030, 1, 1)),
            *worked("?", date(2027, 3, 1)),
        ),
    )
    found = faults_of(lambda: announce(CN, bad))
    row = len(NEW_YEAR) + len(SPRING)
    assert [fault.path for fault in found] == [
        "$.papers",
        f"$.days[{row + 1}].date",
        f"$.days[{row + 2}].kind",
        f"$.days[{row}].date",
        "$.days",
    ]


def test_a_refused_notice_changes_nothing() -> None:
    edition = CN.edition
    with pytest.raises(BadFacts):
        announce(CN, without("春节"))
    assert (CN.edition, CN.until) == (edition, date(2027, 1, 1))


def test_an_amended_notice_may_turn_a_make_up_day_into_a_day_off_and_back() -> None:
    days = {day.date: day for day in OF_2027.days}
    turned = {
        date(2026, 12, 26): DayKind.HOLIDAY,
        date(2027, 1, 3): DayKind.HOLIDAY,
        date(2027, 1, 2): DayKind.MAKE_UP,
    }
    amended = evolve(OF_2027, days=tuple(evolve(day, kind=turned.get(at, day.kind)) for at, day in days.items()))
    there = announce(ANNOUNCED, amended)
    assert {at: there.kind(at) for at in turned} == turned
    assert not set(there.rests) & set(there.make_ups)
    assert announce(there, OF_2027).make_ups.keys() == ANNOUNCED.make_ups.keys()


def test_a_year_that_is_closed_somewhere_is_not_named_anew() -> None:
    closed = close(announce(CN, OF_2027), Closure("泽库县", ("通告",), (NamedDay("暴雪停工", date(2027, 11, 24)),)))
    assert [path for path, what in misfits(OF_2027, closed)] == [("year",)]
    assert announce(announce(CN, OF_2027), OF_2027).edition == announce(CN, OF_2027).edition
