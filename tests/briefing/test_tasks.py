"""The agenda: every deadline of a register on a day, from its hazards, its clocks and its routines."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from safetyduty import briefing
from safetyduty.briefing import Agenda, Task, Urgency
from safetyduty.dates import Days, Hours
from safetyduty.errors import Ambiguous, BadFacts, OutsideCalendar
from safetyduty.facts import Register
from safetyduty.statutes import CaveatKind, Trust
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.shapes import Period
from tests.briefing.matters import DAYS, matters
from tests.faults import faults_of
from tests.samples import BOOK, CHINA, county, words, zeku

DAY = date(2022, 7, 20)
YEARS = Days(3650)


def agenda(register: Register, on: date = DAY, ahead: Days = YEARS) -> Agenda:
    return briefing.agenda(register, BOOK, CHINA, on=on, ahead=ahead)


def task(register: Register, id: str, on: date = DAY) -> Task | None:
    return next((task for task in agenda(register, on).tasks if task.id == id), None)


def clocked(row: str) -> Register:
    return county(("hazards:", f"clocks: [{{id: file, by: head, {row}}}]\nhazards:"))


def owed(row: str) -> Register:
    return county(("hazards:", f"routines: [{{id: again, by: head, {row}}}]\nhazards:"))


def test_zeku_shows_every_urgency() -> None:
    counts = Counter(task.urgency for task in briefing.agenda(zeku(), BOOK, CHINA, on=DAY).tasks)
    assert set(counts) == set(Urgency) - {Urgency.POSSIBLE, Urgency.UNCOUNTED}


@given(matters(), DAYS)
@settings(max_examples=50)
def test_tasks_come_in_the_order_in_which_they_press_each_once(register: Register, on: date) -> None:
    tasks = agenda(register, on).tasks
    keys = [(list(Urgency).index(task.urgency), task.day or date.max, task.id) for task in tasks]
    assert keys == sorted(keys)
    assert len({task.id for task in tasks}) == len(tasks)


@given(matters(), DAYS)
@settings(max_examples=50)
def test_what_is_due_later_is_counted_and_not_listed(register: Register, on: date) -> None:
    near, far = agenda(register, on, Days(10)), agenda(register, on)
    assert len(near.tasks) + near.later == len(far.tasks) + far.later
    assert set(near.tasks) <= set(far.tasks)
    assert all(task.day is None or task.day <= on + timedelta(days=10) for task in near.tasks)


@given(matters(), DAYS)
@settings(max_examples=50)
def test_each_way_of_grouping_holds_every_task(register: Register, on: date) -> None:
    found = agenda(register, on)
    assert Counter(task.id for tasks in found.by_post().values() for task in tasks) == Counter(
        task.id for task in found.tasks
    )
    cited = {task.id for tasks in found.by_basis().values() for task in tasks}
    assert cited == {
        task.id for task in found.tasks if task.deadline and any(why.basis for why in task.deadline.because)
    }


@given(matters(), DAYS)
@settings(max_examples=50)
def test_late_and_left_say_the_same_as_the_urgency(register: Register, on: date) -> None:
    for found in agenda(register, on).tasks:
        if found.urgency in (Urgency.OVERDUE, Urgency.MISSED):
            assert found.lateness is not None
        if found.urgency in (Urgency.DUE, Urgency.UPCOMING):
            assert found.left is not None
            assert (found.left.days == 0) == (found.urgency is Urgency.DUE)


def test_a_clock_is_upcoming_then_due_then_overdue_until_it_is_met() -> None:
    register = clocked("term: {days: 5}, since: 2022-07-10, done: 2022-07-20")
    told = [task(register, "file", date(2022, 7, day)) for day in (9, 10, 14, 15, 16, 19, 20)]
    assert [None if one is None else one.urgency.value for one in told] == [
        None,
        "upcoming",
        "upcoming",
        "due",
        "overdue",
        "overdue",
        None,
    ]


def test_a_clock_that_counts_back_is_there_before_its_event() -> None:
    found = task(clocked("limit: administrative-penalty-law/hearing-notice, since: 2022-08-01"), "file")
    assert found is not None
    assert (found.day, found.urgency) == (date(2022, 7, 21), Urgency.UPCOMING)


def test_while_a_clock_stands_still_its_day_moves_with_every_day() -> None:
    register = clocked("term: {days: 30}, since: 2022-07-01, stopped: [{since: 2022-07-11, why: testing}]")
    days = [task(register, "file", date(2022, 7, day)) for day in (10, 11, 20)]
    assert [(one.urgency.value, str(one.day)) for one in days if one is not None] == [
        ("upcoming", "2022-07-31"),
        ("stopped", "2022-08-01"),
        ("stopped", "2022-08-10"),
    ]


def test_what_was_not_known_yet_does_not_count_yet() -> None:
    register = clocked("term: {days: 10}, since: 2022-07-01, prolonged: [{term: {days: 5}, on: 2022-07-10}]")
    days = [task(register, "file", date(2022, 7, day)) for day in (9, 10)]
    assert [str(one.day) for one in days if one is not None] == ["2022-07-11", "2022-07-16"]


def test_a_moment_is_told_by_its_day_in_beijing() -> None:
    found = task(clocked("term: {hours: 2}, since: '2022-07-20T15:30+00:00'"), "file", date(2022, 7, 21))
    assert found is not None
    assert (found.day, found.urgency) == (date(2022, 7, 21), Urgency.DUE)


def test_a_round_that_was_missed_stays_so_and_one_that_was_done_is_gone() -> None:
    held = "limit: order-302-2001/quarterly-meeting, since: 2022-01-01, done: [{on: 2022-05-05, what: minutes}]"
    found = [(one.id, one.urgency.value) for one in agenda(owed(held)).tasks if one.source == "again"]
    assert found == [("again:2022-01-01", "missed"), ("again:2022-07-01", "upcoming")]


def test_a_rolling_duty_is_overdue_until_it_is_done() -> None:
    row = "limit: order-708-2019/drill-frequency/government, since: 2020-01-01, cycle: rolling"
    assert [one.urgency.value for one in agenda(owed(row)).tasks if one.source == "again"] == ["overdue"]


def test_a_hazard_of_no_day_is_told_as_prompt_and_has_none() -> None:
    bare = next(one for one in agenda(zeku()).tasks if one.urgency is Urgency.PROMPT)
    assert (bare.deadline, bare.day, bare.lateness, bare.left) == (None, None, None, None)


FAULTY = {
    "no such limit": ("limit: order-493-2007/reply-perod/general, since: 2022-07-01", "did you mean"),
    "several entries": ("limit: order-493-2007/reply-period, since: 2022-07-01", "name one"),
    "no such entry": ("limit: order-493-2007/reply-period/small, since: 2022-07-01", "there is no time limit"),
    "no time limit at all": ("limit: order-493-2007/accident-grades, since: 2022-07-01", "sets no time limit"),
    "hours from a day": ("limit: order-493-2007/unit-report, since: 2022-07-01", "starts from a moment"),
    "days from a moment": ("limit: order-493-2007/investigation-period, since: '2022-07-01T09:00+08:00'", "moment"),
    "an extension nobody may grant": (
        "limit: administrative-penalty-law/payment-period, since: 2022-07-01, prolonged: [{term: {days: 1}}]",
        "knows no extension",
    ),
    "an extension beyond its ceiling": (
        "limit: order-493-2007/investigation-period, since: 2022-07-01, prolonged: [{term: {days: 61}}]",
        "beyond the ceiling",
    ),
    "an extension in another unit": (
        "limit: order-493-2007/investigation-period, since: 2022-07-01, prolonged: [{term: {workdays: 6}}]",
        "in the unit of its ceiling",
    ),
    "what comes again": ("limit: order-708-2019/drill-frequency/government, since: 2022-01-01", "under routines"),
    "hours that are paused": (
        "term: {hours: 5}, since: '2022-07-01T09:00+08:00', stopped: [{since: 2022-07-01, why: x, until: 2022-07-02}]",
        "",
    ),
}


@pytest.mark.parametrize("name", FAULTY)
def test_a_clock_that_cannot_be_counted_is_refused_with_its_path(name: str) -> None:
    row, said = FAULTY[name]
    [fault] = faults_of(lambda: agenda(clocked(row)))
    assert fault.path == ("$.clocks[0].limit" if name.startswith("no such") or "no time" in name else "$.clocks[0]")
    assert said in fault.phrase.en


def test_a_routine_that_does_not_recur_is_refused_with_its_path() -> None:
    [fault] = faults_of(lambda: agenda(owed("limit: order-493-2007/investigation-period, since: 2022-07-01")))
    assert fault.path == "$.routines[0]"


def test_all_that_cannot_be_counted_is_refused_together() -> None:
    rows = ["limit: x/y", "limit: order-493-2007/reply-period", "limit: administrative-penalty-law/payment-period"]
    clocks = ", ".join(f"{{id: c{n}, by: head, since: 2022-07-01, {row}}}" for n, row in enumerate(rows))
    register = county(
        ("hazards:", f"clocks: [{clocks}]\nroutines: [{{id: r, by: head, limit: x/z, since: 2022-07-01}}]\nhazards:")
    )
    assert [fault.path for fault in faults_of(lambda: agenda(register))] == [
        "$.clocks[0].limit",
        "$.clocks[1]",
        "$.routines[0].limit",
    ]


def test_a_rule_that_was_not_there_or_not_seen_leaves_its_task_uncounted_and_says_why() -> None:
    for row in (
        "limit: administrative-penalty-law/hearing-request, since: 2010-01-04",
        "limit: order-15-2007/rectification-review, since: 2026-03-02",
    ):
        found = agenda(clocked(row), date(2026, 3, 10))
        [one] = [each for each in found.tasks if each.source == "file"]
        assert (one.urgency, one.deadline) == (Urgency.UNCOUNTED, None)
        assert CaveatKind.UNAVAILABLE in {caveat.kind for caveat in found.caveats}


@pytest.mark.parametrize(
    ("row", "urgency"),
    [
        ("limit: administrative-enforcement-law/demand-before-application, since: 2022-06-01", Urgency.POSSIBLE),
        ("limit: government-sanctions-law/sanctions/warning, since: 2021-06-01", None),
        ("limit: work-safety-law/closure-counts/half-year, since: 2021-10-01", None),
    ],
)
def test_what_has_run_out_is_never_late(row: str, urgency: Urgency | None) -> None:
    found = task(clocked(row), "file")
    assert (None if found is None else found.urgency) is urgency


def test_a_stop_after_the_due_day_stops_nothing() -> None:
    found = task(clocked("term: {days: 5}, since: 2022-07-01, stopped: [{since: 2022-07-15, why: x}]"), "file")
    assert found is not None
    assert found.urgency is Urgency.OVERDUE


def test_what_counts_back_runs_before_its_event_and_past_the_announced_years() -> None:
    found = task(
        clocked("limit: administrative-penalty-law/hearing-notice, since: 2027-01-14"), "file", date(2026, 12, 22)
    )
    assert found is not None
    assert found.day == date(2027, 1, 5)


def test_an_extension_of_a_hazard_is_the_same_task() -> None:
    late = next(one for one in agenda(zeku()).tasks if one.source == "hazard-scaffold-ties")
    assert late.id.startswith("hazard-scaffold-ties:rectifying:")
    assert not late.id.endswith(str(late.day))


def test_days_outside_the_calendar_and_a_look_ahead_in_hours_are_refused() -> None:
    for day in (date(2003, 12, 31), date(2037, 1, 1)):
        with pytest.raises(OutsideCalendar):
            agenda(county(), day)
    assert CaveatKind.PROVISIONAL in {caveat.kind for caveat in agenda(county(), date(2027, 1, 1)).caveats}
    with pytest.raises(Ambiguous):
        briefing.agenda(county(), BOOK, CHINA, on=DAY, ahead=Hours(5))


def test_a_clock_that_runs_into_the_unannounced_years_says_so() -> None:
    found = task(clocked("term: {workdays: 20}, since: 2026-12-20"), "file", date(2026, 12, 22))
    assert found is not None
    assert found.deadline is not None
    assert CaveatKind.PROVISIONAL in {caveat.kind for caveat in found.deadline.caveats}


def test_working_days_left_that_a_notice_may_still_move_say_so() -> None:
    quiet, told = (agenda(clocked(f"term: {{days: {n}}}, since: 2026-12-01"), date(2026, 12, 20)) for n in (23, 30))
    assert CaveatKind.PROVISIONAL not in {caveat.kind for caveat in quiet.caveats}
    assert "2026-12-25至2026-12-31前后的放假安排尚待公布，是否工作日可能变动" in {
        each.about.zh for each in told.caveats
    }


def strict(register: Register, on: date = DAY) -> Agenda:
    return briefing.agenda(register, BOOK, CHINA, on=on, ahead=YEARS, trust=Trust.STRICT)


def test_a_strict_agenda_refuses_every_rule_that_nobody_verified_with_its_path() -> None:
    doubted = "{id: a, by: head, limit: order-16-2007/resumption-review, since: 2022-07-01}"
    routine = "{id: b, by: head, limit: order-16-2007/department-statistics/to-province, since: 2022-01-01}"
    register = county(("hazards:", f"clocks: [{doubted}]\nroutines: [{routine}]\nhazards:"))
    faults = faults_of(lambda: strict(register))
    assert [fault.path for fault in faults] == ["$.clocks[0].limit", "$.routines[0].limit"]
    assert all(fault.phrase.zh.startswith("严格模式拒绝“order-16-2007/") for fault in faults)
    assert len(agenda(register).tasks) > 2


def test_a_strict_agenda_refuses_a_review_by_a_rule_that_is_supposed() -> None:
    submitted = (
        "measures: {zh: 清空, en: clear it}}",
        "measures: {zh: 清空, en: clear it}}\n      - {do: submit, on: 2022-06-10, by: boss}",
    )
    rule, why = Period(Days(5), words("request")), words("pilot")
    pilot = BOOK.amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=rule, because=why)
    assert strict(county(submitted)).tasks == agenda(county(submitted)).tasks
    with pytest.raises(BadFacts) as refused:
        briefing.agenda(county(submitted), pilot, CHINA, on=DAY, trust=Trust.STRICT)
    assert [fault.path for fault in refused.value.faults] == ["$.hazards[0]"]


def test_a_strict_agenda_of_certain_rules_tells_what_the_usual_one_does() -> None:
    register = owed("limit: order-302-2001/quarterly-meeting, since: 2022-04-01")
    assert strict(register).tasks == agenda(register).tasks


def test_a_strict_agenda_refuses_a_day_that_no_notice_settles() -> None:
    assert strict(county(), date(2026, 12, 24)).edition == CHINA.strict().edition
    with pytest.raises(OutsideCalendar):
        strict(county(), date(2026, 12, 25))


def test_trouble_is_something_overdue_or_missed() -> None:
    assert agenda(zeku()).troubled
    assert not agenda(county(), date(2022, 6, 10)).troubled
