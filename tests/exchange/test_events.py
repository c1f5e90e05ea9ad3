"""The agenda as an iCalendar file: read back by the library, bytes that stay the same, lines that fold between characters."""

import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from icalendar import Calendar

from safetyduty import briefing
from safetyduty.briefing import Agenda, Urgency
from safetyduty.exchange import to_ics
from safetyduty.facts import Register
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, zeku
from tests.strategies import days, registers

DAY = date(2022, 7, 20)


def agenda(register: Register | None = None, on: date = DAY) -> Agenda:
    return briefing.agenda(register or zeku(), BOOK, CHINA, on=on)


def entries(found: Agenda, lang: Lang = Lang.ZH) -> dict[str, Any]:
    """The events and to-dos of the file, by UID."""
    calendar: Any = Calendar.from_ical(to_ics(found, lang))
    return {str(entry["uid"]): entry for entry in calendar.subcomponents}


@pytest.fixture(scope="module")
def of_zeku() -> dict[str, Any]:
    return entries(agenda())


def test_every_task_is_an_entry_with_a_uid_of_its_own(of_zeku: dict[str, Any]) -> None:
    assert set(of_zeku) == {f"{task.id}.zeku@safetyduty" for task in agenda().tasks}
    assert len(of_zeku) == len(agenda().tasks)


def test_a_day_is_an_event_of_a_whole_day_that_blocks_no_time(of_zeku: dict[str, Any]) -> None:
    event = of_zeku["case-a-hearing.zeku@safetyduty"]
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2022, 7, 22), date(2022, 7, 23))
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event["transp"] == "TRANSPARENT"
    assert event["summary"] == "申请听证期限（加油站站长）"


def test_a_moment_is_told_in_utc(of_zeku: dict[str, Any]) -> None:
    event = of_zeku["duty-desk-update.zeku@safetyduty"]
    assert event["dtstart"].dt == datetime(2022, 7, 21, 8, 0, tzinfo=UTC)
    assert b"DTSTART:20220721T080000Z\r\n" in to_ics(agenda(), Lang.ZH)


def test_what_has_no_day_is_a_to_do_without_one(of_zeku: dict[str, Any]) -> None:
    bare = [entry for entry in of_zeku.values() if entry.name == "VTODO"]
    assert len(bare) == sum(task.urgency is Urgency.PROMPT for task in agenda().tasks) == 1
    assert "due" not in bare[0]
    assert bare[0].subcomponents == []


def test_every_day_has_its_reminder_the_day_before(of_zeku: dict[str, Any]) -> None:
    for event in of_zeku.values():
        if event.name == "VEVENT" and isinstance(event["dtstart"].dt, datetime):
            assert event.subcomponents == []
        elif event.name == "VEVENT":
            [alarm] = event.subcomponents
            assert alarm["trigger"].dt == -timedelta(days=1)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (Lang.ZH, ("依据：《行政强制法》第二十五条", "中止或扣除，不计入：13天", "2022-07-20：中止", "虚构数据")),
        (Lang.EN, ("Administrative Enforcement Law, Art. 25", "standing still", "paused or excluded", "Made up")),
    ],
)
def test_an_event_says_on_what_it_rests_and_how_it_was_counted(lang: Lang, said: tuple[str, ...]) -> None:
    event = entries(agenda(), lang)["seizure-valves.zeku@safetyduty"]
    for part in said:
        assert part in event["description"]
    assert str(event["categories"].cats[0]) == Urgency.STOPPED.label.say(lang)


def test_time_stamps_come_from_the_day_of_the_agenda_and_from_no_clock(of_zeku: dict[str, Any]) -> None:
    assert {entry["dtstamp"].dt for entry in of_zeku.values()} == {datetime(2022, 7, 20, tzinfo=UTC)}
    assert to_ics(agenda(), Lang.ZH) == to_ics(agenda(), Lang.ZH)


def test_a_later_agenda_supersedes_the_events_of_an_earlier_one() -> None:
    before, after = entries(agenda()), entries(agenda(on=date(2022, 7, 21)))
    shared = before.keys() & after.keys()
    assert "case-a-hearing.zeku@safetyduty" in shared
    assert all(before[uid]["sequence"] < after[uid]["sequence"] for uid in shared)


def test_the_calendar_carries_the_title_of_the_register() -> None:
    calendar: Any = Calendar.from_ical(to_ics(agenda(), Lang.EN))
    assert calendar["x-wr-calname"].startswith("Zeku County work-safety responsibility register (2022), agenda of")
    assert calendar["version"] == "2.0"


@given(registers(), days())
@settings(max_examples=25)
def test_lines_end_in_crlf_and_fold_between_characters(register: Register, on: date) -> None:
    written = to_ics(agenda(register, on), Lang.ZH)
    lines = written.split(b"\r\n")
    assert lines.pop() == b""
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut


def test_zeku_folds_between_characters() -> None:
    lines = to_ics(agenda(), Lang.ZH).split(b"\r\n")
    assert max(map(len, lines)) in range(70, 76)
    assert sum(line.startswith(b" ") for line in lines) > 50
    assert all(line.decode() is not None for line in lines)


def test_text_that_means_something_to_the_format_is_escaped() -> None:
    written = to_ics(agenda(), Lang.EN).replace(b"\r\n ", b"")
    assert rb"SUMMARY:publication of a penalty (director\, water resources)" in written


def test_without_the_extra_it_says_which_one_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(ModuleNotFoundError, match=r"safetyduty\[ics\]"):
        to_ics(agenda(), Lang.ZH)
