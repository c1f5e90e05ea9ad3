"""What moves: the same register counted by two calendars, or under two law books."""

from datetime import date

from attrs import evolve
from hypothesis import given, settings

from safetyduty import briefing, dates, statutes
from safetyduty.dates import Closure, NamedDay, Years
from safetyduty.facts import Register
from tests.briefing.matters import DAYS, matters
from tests.faults import faults_of
from tests.samples import BOOK, CHINA, county, zeku

DAY = date(2022, 7, 20)
STORM = dates.close(
    CHINA, Closure("county", ("notice",), tuple(NamedDay("storm", date(2022, 7, day)) for day in (21, 22)))
)


@given(matters(), DAYS)
@settings(max_examples=40)
def test_nothing_moves_by_the_same_calendar_under_the_same_book(register: Register, on: date) -> None:
    again = evolve(CHINA)
    assert briefing.moved(register, BOOK, CHINA, on=on, to_book=statutes.read("cn"), to_calendar=again) == ()


@given(matters(), DAYS)
@settings(max_examples=40)
def test_what_moves_moves_back_the_other_way_round(register: Register, on: date) -> None:
    there = briefing.moved(register, BOOK, CHINA, on=on, to_calendar=STORM)
    back = briefing.moved(register, BOOK, STORM, on=on, to_calendar=CHINA)
    assert {change.days for change in there} == {(after, before) for before, after in (change.days for change in back)}


@given(matters(), DAYS)
@settings(max_examples=40)
def test_what_moves_are_exactly_the_tasks_whose_day_differs(register: Register, on: date) -> None:
    before, after = (
        {task.id: task.day for task in briefing.agenda(register, BOOK, calendar, on=on, ahead=Years(5)).tasks}
        for calendar in (CHINA, STORM)
    )
    moved = briefing.moved(register, BOOK, CHINA, on=on, to_calendar=STORM)
    assert len(moved) == sum(before.get(id) != after.get(id) for id in {**before, **after})


def test_zeku_s_working_days_move_and_its_calendar_days_stay() -> None:
    moved = briefing.moved(zeku(), BOOK, CHINA, on=DAY, to_calendar=STORM)
    assert [(change.before.id if change.before else "", *map(str, change.days)) for change in moved] == [
        ("case-a-hearing", "2022-07-22", "2022-07-26"),
        ("ledger-reminder", "2022-07-22", "2022-07-26"),
        ("petrol-plan-filing", "2022-07-27", "2022-07-29"),
    ]


def test_a_clock_that_one_side_cannot_count_is_refused() -> None:
    local = next(iter(statutes.read("cn-qinghai").provisions.names - BOOK.provisions.names))
    row = f"clocks: [{{id: file, by: head, limit: {local}, since: 2022-07-01}}]\nhazards:"
    [fault] = faults_of(lambda: briefing.moved(county(("hazards:", row)), BOOK, CHINA, on=DAY, to_calendar=STORM))
    assert fault.path == "$.clocks[0].limit"
