"""Days on which one place is closed, laid over the calendar of all."""

from datetime import date

import pytest
from attrs import evolve

from safetyduty.dates import Closure, DayKind, Days, NamedDay, Roll, Workdays, announce, calendar, close, count, unfit
from safetyduty.errors import BadFacts
from tests.dates.notices import OF_2027
from tests.faults import faults_of

CN = calendar("cn")
SNOW = Closure("泽库县", ("县政府通告〔2026〕1号",), (NamedDay("暴雪停工", date(2026, 11, 24)),))
CLOSED = close(CN, SNOW)


def wrong(closure: Closure) -> list[tuple[tuple[str | int, ...], str]]:
    return [(path, what.en) for path, what in unfit(closure, CN)]


def test_a_closed_day_is_a_rest_day_with_its_name() -> None:
    day = date(2026, 11, 24)
    assert (CLOSED.is_workday(day), CLOSED.kind(day), CLOSED.name(day).zh) == (False, DayKind.HOLIDAY, "暴雪停工")


def test_no_other_day_changes() -> None:
    days = [date.fromordinal(n) for n in range(CN.first.toordinal(), CN.until.toordinal())]
    assert [day for day in days if CN.kind(day) is not CLOSED.kind(day)] == [date(2026, 11, 24)]
    assert (CLOSED.first, CLOSED.until, CLOSED.settled_until) == (CN.first, CN.until, CN.settled_until)


def test_a_term_that_passes_a_closed_day_skips_it_and_says_why() -> None:
    counted = count(date(2026, 11, 23), Workdays(1), CLOSED)
    assert counted.end == date(2026, 11, 25)
    assert [step.note.zh for step in counted.steps][1:] == ["暴雪停工"]


def test_a_last_day_moves_off_a_closed_day() -> None:
    assert count(date(2026, 11, 23), Days(1, Roll.FORWARD), CLOSED).end == date(2026, 11, 25)
    assert count(date(2026, 11, 23), Days(1), CLOSED).end == date(2026, 11, 24)


def test_the_edition_says_where_it_was_closed() -> None:
    assert CLOSED.edition.startswith("chinesecalendar+泽库县:2004-2026:")
    assert CLOSED.edition != CN.edition


def test_the_same_closure_makes_the_same_edition() -> None:
    assert close(calendar("cn"), SNOW).edition == CLOSED.edition


def test_the_years_beyond_are_closed_on_those_days_as_well() -> None:
    assert CLOSED.beyond is not None
    assert not CLOSED.beyond.is_workday(date(2026, 11, 24))


def test_a_make_up_day_can_be_closed() -> None:
    closed = close(CN, evolve(SNOW, days=(NamedDay("暴雪停工", date(2026, 10, 10)),)))
    assert closed.kind(date(2026, 10, 10)) is DayKind.HOLIDAY
    assert date(2026, 10, 10) not in closed.make_ups


def test_two_places_can_be_closed_one_over_the_other() -> None:
    quake = Closure("同仁市", ("x",), (NamedDay("地震", date(2026, 11, 25)),))
    both = close(CLOSED, quake)
    assert both.add(date(2026, 11, 23), 1) == date(2026, 11, 26)
    assert both.edition.startswith("chinesecalendar+同仁市+泽库县:")
    assert both.edition == close(close(CN, quake), SNOW).edition


def test_a_notice_published_after_a_closure_leaves_it_closed() -> None:
    assert not announce(CLOSED, OF_2027).is_workday(date(2026, 11, 24))


def test_a_closure_says_what_closed_the_place() -> None:
    assert wrong(evolve(SNOW, papers=())) == [(("papers",), "say what closed the place")]


def test_a_closure_names_at_least_one_day() -> None:
    assert wrong(evolve(SNOW, days=())) == [(("days",), "it names no day")]


@pytest.mark.parametrize("kind", [DayKind.MAKE_UP, DayKind.WORKDAY, DayKind.WEEKEND])
def test_a_closure_opens_no_day(kind: DayKind) -> None:
    day = NamedDay("补班", date(2026, 11, 28), kind)
    assert wrong(evolve(SNOW, days=(day,))) == [
        (("days", 0, "kind"), "2026-11-28: a closure only takes working days away")
    ]


@pytest.mark.parametrize("day", [date(2003, 12, 31), date(2027, 1, 1)])
def test_a_closure_lies_within_the_calendar(day: date) -> None:
    said = f"{day} lies outside the calendar, 2004-01-01 to 2026-12-31"
    assert wrong(evolve(SNOW, days=(NamedDay("暴雪", day),))) == [(("days", 0, "date"), said)]


def test_a_closed_day_stands_once() -> None:
    assert wrong(evolve(SNOW, days=(*SNOW.days, *SNOW.days))) == [
        (("days", 1, "date"), "2026-11-24 stands twice, first at days[0]")
    ]


def test_every_fault_of_a_closure_is_told_at_once() -> None:
    bad = Closure("x", (), (NamedDay("a", date(2030, 1, 1)), NamedDay("b", date(2026, 11, 28), DayKind.MAKE_UP)))
    found = faults_of(lambda: close(CN, bad))
    assert [fault.path for fault in found] == ["$.papers", "$.days[0].date", "$.days[1].kind"]


def test_a_refused_closure_is_an_error_of_the_facts() -> None:
    with pytest.raises(BadFacts):
        close(CN, evolve(SNOW, papers=()))
