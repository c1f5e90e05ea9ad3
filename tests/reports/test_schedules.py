"""Schedules: an agenda as sheets and as plain values, grouped as asked for; and what moves."""

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from safetyduty import briefing, dates, duties, reports
from safetyduty.briefing import Agenda, Escalation
from safetyduty.facts import Register
from safetyduty.reports import By, Sheet
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, county, zeku
from tests.strategies import days, registers

DAY = date(2022, 7, 20)
STORM = dates.close(
    CHINA, dates.Closure("zeku", ("notice",), tuple(dates.NamedDay("storm", date(2022, 7, day)) for day in (21, 22)))
)


def asked(on: date = DAY, register: Register | None = None) -> tuple[Agenda, tuple[Escalation, ...]]:
    register = register or zeku()
    found = briefing.agenda(register, BOOK, CHINA, on=on)
    return found, briefing.escalations(found, duties.draw(register, BOOK.on(on)), CHINA)


def told(lang: Lang, by: By = By.URGENCY, on: date = DAY) -> tuple[Sheet, ...]:
    found, reached = asked(on)
    return reports.agenda_sheets(found, lang, by=by, escalations=reached)


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("on", [date(2022, 6, 28), DAY, date(2022, 9, 1)])
def test_both_languages_tell_as_much_and_english_holds_no_chinese(by: By, on: date) -> None:
    zh, en = told(Lang.ZH, by, on), told(Lang.EN, by, on)
    shape = [(len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in zh]
    assert shape == [(len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in en]
    assert re.findall("[一-鿿（），：；]", str(en)) == []
    assert not re.search(r"\{\w*\}", str((zh, en)))
    assert all(len(row) == len(sheet.columns) for sheet in zh for row in sheet.rows)


def test_the_overview_counts_what_the_tasks_list() -> None:
    overview, tasks, escalated, _ = told(Lang.EN)
    counts = {what: int(number) for what, number in overview.rows}
    for urgency in briefing.Urgency:
        listed = sum(row[2] == urgency.label.en for row in tasks.rows)
        assert counts.get(urgency.label.en, 0) == listed
    assert counts["due after 2022-08-19"] == asked()[0].later
    assert counts["escalated"] == len(escalated.rows)


def test_every_number_has_its_note_and_every_note_its_number() -> None:
    for by in By:
        for sheet in told(Lang.ZH, by):
            cited = {number for row in sheet.rows for number in re.findall(r"\[\d+\]", row[-1])}
            assert cited == {note.split(" ")[0] for note in sheet.notes if note.startswith("[")}


def test_late_and_left_are_told_with_their_working_days() -> None:
    rows = {row[0].partition("\n")[0]: row for row in told(Lang.EN)[1].rows}
    assert rows["time to pay*"][3:5] == ("2022-07-16", "late 4 days (3 working)")
    assert rows["time to ask for a hearing*"][3:5] == ("2022-07-22", "2 days left (2 working)")
    assert rows["service of the decision*"][3:5] == ("2022-07-20", "today")
    assert rows["report the major hazard: sand heaps in the flood channel*"][3:] == ("—", "—", "—")
    assert rows["the next word from the duty desk on the flood*"][3:5] == (
        "2022-07-21 16:00+08:00",
        "1 day left (1 working)",
    )


@pytest.mark.parametrize(("by", "one"), [(By.POST, "县水利局局长（2）"), (By.BASIS, "《行政强制法》第二十五条（2）")])
def test_each_group_is_a_sheet(by: By, one: str) -> None:
    _, *groups, _, _ = told(Lang.ZH, by)
    assert one in [group.title for group in groups]
    found, _ = asked()
    if by is By.POST:
        assert sum(len(group.rows) for group in groups) == len(found.tasks)
    else:
        titles = {row[0] for group in groups for row in group.rows}
        assert len(titles) == len({row[0] for row in told(Lang.ZH)[1].rows}), "none is lost for want of an article"


def test_an_agenda_without_escalations_has_no_sheet_of_them() -> None:
    found, _ = asked()
    assert len(reports.agenda_sheets(found, Lang.EN)) == 3


def test_nobody_above_is_told_so() -> None:
    lonely = county(("hazards:", "clocks: [{id: file, by: head, term: {days: 1}, since: 2022-06-01}]\nhazards:"))
    found, reached = asked(date(2022, 6, 20), lonely)
    sheet = reports.agenda_sheets(found, Lang.EN, escalations=reached)[2]
    assert {row[-1] for row in sheet.rows} == {"nobody above in the register"}


@given(registers(), days())
@settings(max_examples=25)
def test_any_agenda_survives_json(register: Register, on: date) -> None:
    found = briefing.agenda(register, BOOK, CHINA, on=on)
    values = reports.plain_agenda(found)
    assert json.loads(json.dumps(values)) == values


def plain() -> dict[str, Any]:
    found, reached = asked()
    return reports.plain_agenda(found, escalations=reached)


def test_a_task_carries_its_day_its_lateness_its_ledger_and_its_post() -> None:
    tasks = {task["id"]: task for task in plain()["tasks"]}
    paid = tasks["case-b-payment"]
    assert (paid["due"], paid["late"], paid["left"]) == ("2022-07-16", {"days": 4, "workdays": 3}, None)
    assert (paid["post"]["id"], paid["about"]["id"]) == ("dairy-plant-manager", "dairy-plant")
    assert [step["kind"] for step in paid["ledger"]] == ["start"]
    assert [caveat["kind"]["code"] for caveat in paid["caveats"]] == ["discretion"]
    assert tasks["seizure-valves"]["urgency"]["code"] == "stopped"
    assert tasks["duty-desk-update"]["due"] == "2022-07-21T16:00+08:00"


def test_an_escalation_names_its_task_and_to_whom_it_went() -> None:
    found = plain()
    [paid] = [fact for fact in found["escalations"] if fact["task"] == "case-b-payment"]
    assert (paid["id"], paid["level"], paid["since"]) == ("case-b-payment>1:2022-07-17", 1, "2022-07-17")
    assert [post["id"] for post in paid["to"]] == ["emergency-deputy", "emergency-director", "market-director"]
    assert {fact["task"] for fact in found["escalations"]} <= {task["id"] for task in found["tasks"]}


def test_what_moves_is_told_before_and_after() -> None:
    changes = briefing.moved(zeku(), BOOK, CHINA, on=DAY, to_calendar=STORM)
    sheet = reports.moved_sheet(changes, zeku(), Lang.EN)
    assert sheet.rows[0][2:] == ("2022-07-22", "2022-07-26", "+4")
    values = reports.plain_moved(changes, zeku(), on=DAY)
    assert json.loads(json.dumps(values)) == values
    first = values["moves"][0]
    assert (first["id"], first["before"]["due"], first["after"]["due"]) == (
        "case-a-hearing",
        "2022-07-22",
        "2022-07-26",
    )
    assert first["before"]["edition"] != first["after"]["edition"]


def test_what_is_on_one_side_only_is_told_so() -> None:
    [task, *_] = asked()[0].tasks
    sheet = reports.moved_sheet([briefing.Moved(task, None), briefing.Moved(None, task)], zeku(), Lang.EN)
    assert [row[2:] for row in sheet.rows] == [
        ("2022-07-10", "—", "on one side only"),
        ("—", "2022-07-10", "on one side only"),
    ]
    values = reports.plain_moved([briefing.Moved(task, None)], zeku(), on=DAY)
    assert values["moves"][0]["after"] is None
