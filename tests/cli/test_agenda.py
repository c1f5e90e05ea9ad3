"""议程 · ``safetyduty agenda`` and ``moves``: every deadline of a register, as tables, JSON and a calendar file."""

import json
import os
import re
import stat
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.cli.running import alone, run
from tests.exchange.notices import row, written
from tests.samples import ZEKU, edited

ASKED = ("agenda", ZEKU, "--on", "2022-07-20")
CLOCKS = "clocks:\n  - {id: good, by: head, term: {days: 5}, since: 2022-07-01}\n"


def agenda(*words: str | Path) -> dict[str, Any]:
    result = run(*ASKED, *words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def county(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "county.yaml"
    path.write_text(edited(("hazards:", CLOCKS + "".join(f"  - {row}\n" for row in rows) + "hazards:")), "utf-8")
    return path


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on() -> None:
    told = agenda()
    assert list(told) == [
        *("format", "on", "until", "place", "title", "edition", "tasks", "later", "escalations", "caveats", "receipt"),
    ]
    assert told["format"] == "safetyduty-agenda/1"


def test_how_far_ahead_is_asked_for() -> None:
    today, year = agenda("--ahead", "0"), agenda("--ahead", "365")
    assert today["until"] == "2022-07-21"
    assert len(today["tasks"]) + today["later"] == len(year["tasks"]) + year["later"]
    assert len(today["tasks"]) < len(agenda()["tasks"]) < len(year["tasks"])


@pytest.mark.parametrize("by", ["urgency", "post", "basis"])
def test_grouping_changes_the_tables_and_not_the_json(by: str) -> None:
    assert agenda("--by", by) == agenda()
    assert "保留事项" in run(*ASKED, "--by", by).stdout


def test_an_agenda_is_told_in_either_language() -> None:
    assert "逾期升级（5）" in run(*ASKED).stdout
    assert "Escalated (5)" in run(*ASKED, "--lang", "en").stdout


@pytest.mark.parametrize(("on", "code"), [("2022-07-06", 0), ("2022-07-07", 1)])
def test_the_check_fails_when_something_is_late(tmp_path: Path, on: str, code: int) -> None:
    path = tmp_path / "county.yaml"
    rows = "clocks:\n  - {id: file, by: head, term: {days: 5}, since: 2022-07-01}\n"
    path.write_text(edited(("hazards:\n", rows), *_NO_HAZARD), "utf-8")
    assert run("agenda", path, "--on", on, "--check").exit_code == code
    assert run("agenda", path, "--on", on).exit_code == 0


_HAZARD = """\
  - id: hazard-exit
    name: {zh: 出口堵塞, en: blocked exit}
    at: mill-yard
    history:
      - {do: find, on: 2022-06-01, by: captain, how: inspection}
      - {do: grade, on: 2022-06-02, by: captain, grade: general}
      - {do: assign, on: 2022-06-03, by: captain, to: boss, due: 2022-06-20, measures: {zh: 清空, en: clear it}}
"""
_NO_HAZARD = ((_HAZARD, ""),)


def test_a_clock_that_cannot_be_counted_is_refused_at_its_line_with_all_others(tmp_path: Path) -> None:
    path = county(
        tmp_path,
        "{id: a, by: head, limit: order-493-2007/reply-perod, since: 2022-07-01}",
        "{id: b, by: head, limit: order-493-2007/unit-report, since: 2022-07-01}",
    )
    line = path.read_text("utf-8").splitlines().index(CLOCKS.splitlines()[1]) + 1
    for lang, total in (("zh", "共2处错误"), ("en", "2 faults")):
        result = run("agenda", path, "--on", "2022-07-20", "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        first, second, last = result.stderr.splitlines()
        assert re.match(rf"{re.escape(str(path))}:{line + 1}:\d+: \$\.clocks\[1\]\.limit: ", first)
        assert second.startswith(f"{path}:{line + 2}:5: $.clocks[2]: ")
        assert last.startswith(total)


BAD_ROWS = {
    "neither a limit nor a term": "▸{id: x, by: head, since: 2022-07-01}",
    "both a limit and a term": "▸{id: x, by: head, since: 2022-07-01, limit: a/b, term: {days: 1}}",
    "a name that is none": "{id: x, by: head, since: 2022-07-01, limit: ▸reply}",
    "a term that is none": "{id: x, by: head, since: 2022-07-01, term: ▸{weeks: 1}}",
    "a term of two units": "{id: x, by: head, since: 2022-07-01, term: ▸{days: 1, hours: 2}}",
    "a term of a fraction": "{id: x, by: head, since: 2022-07-01, term: ▸{days: 1.5}}",
    "hours from a day": "{id: x, by: head, since: ▸2022-07-01, term: {hours: 1}}",
    "days from a moment": "{id: x, by: head, since: ▸'2022-07-01T09:00+08:00', term: {days: 1}}",
    "a moment without a zone": "{id: x, by: head, since: ▸'2022-07-01T09:00', term: {hours: 1}}",
    "done before it began": "{id: x, by: head, since: 2022-07-01, term: {days: 1}, done: ▸2022-06-30}",
    "a stop of no day": "{id: x, by: head, since: 2022-07-01, term: {days: 9}, stopped: [{since: 2022-07-02, why: w, until: ▸2022-07-02}]}",
    "a stop before it began": "{id: x, by: head, since: 2022-07-05, term: {days: 9}, stopped: [{since: 2022-07-02, why: w, until: ▸2022-07-04}]}",
    "a stop without a reason": "{id: x, by: head, since: 2022-07-01, term: {days: 9}, stopped: [▸{since: 2022-07-02}]}",
    "an extension before it began": "{id: x, by: head, since: 2022-07-05, term: {days: 9}, prolonged: [{term: {days: 1}, on: ▸2022-07-04}]}",
    "nobody's": "{id: x, by: ▸nobody, since: 2022-07-05, term: {days: 9}}",
    "about nothing": "{id: x, by: head, about: ▸nothing, since: 2022-07-05, term: {days: 9}}",
    "an id that is taken": "{id: ▸good, by: head, since: 2022-07-05, term: {days: 9}}",
}


@pytest.mark.parametrize("name", BAD_ROWS)
def test_a_clock_that_makes_no_sense_is_refused_at_its_place(tmp_path: Path, name: str) -> None:
    marked = BAD_ROWS[name]
    path = county(tmp_path, marked.replace("▸", ""))
    rows = path.read_text("utf-8").splitlines()
    line = rows.index(f"  - {marked.replace('▸', '')}") + 1
    column = len("  - ") + marked.index("▸") + 1
    for lang in ("zh", "en"):
        result = run("agenda", path, "--on", "2022-07-20", "--lang", lang)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"{path}:{line}:{column}: $.clocks[1]")
        assert len(result.stderr.splitlines()) == 2


@pytest.mark.parametrize("words", [("--ahead", "-1"), ("--by", "age"), ("--ahead", "soon"), ("--format", "ics")])
def test_a_command_line_that_makes_no_sense_is_refused(words: tuple[str, str]) -> None:
    assert run(*ASKED, *words).exit_code == 2


def test_a_strict_agenda_refuses_what_rests_on_a_rule_that_nobody_verified() -> None:
    refused = run(*ASKED, "--strict", "--lang", "en")
    assert refused.exit_code == 2
    assert refused.stdout == ""
    clock, routine, total = refused.stderr.splitlines()
    rows = ZEKU.read_text("utf-8").splitlines()
    for told, rule in ((clock, "order-16-2007/resumption-review"), (routine, "order-16-2007/department-statistics")):
        line, column = re.fullmatch(r".*zeku\.yaml:(\d+):(\d+): .*", told.split(": $.")[0] + ": ").groups()  # type: ignore[union-attr]
        assert rows[int(line) - 1][int(column) - 1 :].startswith(rule)
        assert f"strict mode refuses '{rule}'" in told
    assert total.startswith("2 faults")


def test_a_strict_agenda_of_certain_law_is_answered_and_days_not_announced_are_refused(tmp_path: Path) -> None:
    path = county(tmp_path)
    assert run("agenda", path, "--on", "2022-07-20", "--strict").exit_code == 0
    assert run("agenda", path, "--on", "2026-12-28", "--strict").exit_code == 2
    assert run("agenda", path, "--on", "2026-12-28").exit_code == 0


def test_the_calendar_file_is_written_beside_the_answer(tmp_path: Path) -> None:
    path = tmp_path / "zeku.ics"
    told = run(*ASKED, "--ics", path)
    assert told.exit_code == 0
    assert told.stdout == run(*ASKED).stdout
    calendar: Any = Calendar.from_ical(path.read_bytes())
    assert len(calendar.subcomponents) == len(agenda()["tasks"])
    assert files(tmp_path) == ["zeku.ics"]


def test_a_new_file_may_be_read_by_whom_the_umask_lets(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        run(*ASKED, "--ics", tmp_path / "zeku.ics")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "zeku.ics").stat().st_mode) == 0o640


@pytest.mark.parametrize(("lang", "said"), [("zh", "已经存在，不予覆盖"), ("en", "is there already, and is not over")])
def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path, lang: str, said: str) -> None:
    taken, dangling = tmp_path / "taken.ics", tmp_path / "dangling.ics"
    taken.write_text("mine", "utf-8")
    dangling.symlink_to(tmp_path / "elsewhere.ics")
    for path in (taken, dangling, tmp_path):
        result = run(*ASKED, "--ics", path, "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert said in result.stderr
        assert len(result.stderr.splitlines()) == 1
    assert taken.read_text("utf-8") == "mine"
    assert files(tmp_path) == ["dangling.ics", "taken.ics"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = run(*ASKED, "--ics", tmp_path / "nowhere" / "zeku.ics", "--lang", "en")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("broken", ["fsync", "fdopen"])
def test_a_failed_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, broken, fail)
    result = run(*ASKED, "--ics", tmp_path / "zeku.ics", "--lang", "en")
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert files(tmp_path) == []


def test_where_there_are_no_hard_links_a_rename_does_and_overwrites_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "zeku.ics"
    assert run(*ASKED, "--ics", path).exit_code == 0
    assert run(*ASKED, "--ics", path).exit_code == 2
    assert files(tmp_path) == ["zeku.ics"]


def test_nothing_is_written_where_the_question_is_refused(tmp_path: Path) -> None:
    assert run("agenda", ZEKU, "--on", "2037-01-01", "--ics", tmp_path / "zeku.ics").exit_code == 2
    assert files(tmp_path) == []


@pytest.mark.parametrize("form", ["table", "json"])
def test_two_runs_give_the_same_bytes_whatever_the_hash_seed_and_the_locale(tmp_path: Path, form: str) -> None:
    first, second = tmp_path / "1.ics", tmp_path / "2.ics"
    plain = alone(*ASKED, "--format", form, "--ics", first, PYTHONHASHSEED="1")
    poor = alone(*ASKED, "--format", form, "--ics", second, PYTHONHASHSEED="2", LC_ALL="C", TZ="America/New_York")
    assert plain.returncode == poor.returncode == 0, poor.stderr
    assert plain.stdout == poor.stdout
    assert first.read_bytes() == second.read_bytes()


MOVES = ("moves", ZEKU, "--on", "2022-07-20")


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    days = [row("暴雨停工", date(2022, 7, day), off=True) for day in (21, 22)]
    path = tmp_path / "storm.json"
    path.write_text(written({"place": "泽库县", "papers": ["通告"], "days": days}), "utf-8")
    return path


def test_what_a_closure_moves_is_told_before_and_after(storm: Path) -> None:
    assert "2022-07-22   2022-07-26   +4" in run(*MOVES, "--calendar", storm).stdout
    told = json.loads(run(*MOVES, "--calendar", storm, "--format", "json").stdout)
    assert list(told) == ["format", "on", "place", "title", "moves", "receipt"]
    assert [move["id"] for move in told["moves"]] == ["case-a-hearing", "ledger-reminder", "petrol-plan-filing"]
    assert told["receipt"]["before"]["calendar"] != told["receipt"]["after"]["calendar"]


def test_another_book_may_move_nothing() -> None:
    assert "What moves (0)" in run(*MOVES, "--to-book", "cn-qinghai", "--lang", "en").stdout


@pytest.mark.parametrize(
    "words",
    [
        MOVES,
        (*MOVES, "--to-book", "cn-atlantis"),
        ("moves", ZEKU, "--to-book", "cn"),
        ("moves", "nowhere.yaml", "--on", "2022-07-20", "--to-book", "cn"),
        ("moves", ZEKU, "--on", "2003-07-20", "--to-book", "cn"),
    ],
)
def test_moves_without_two_sides_to_compare_are_refused(words: tuple[str | Path, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


def test_without_the_extra_the_calendar_file_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    result = run(*ASKED, "--ics", tmp_path / "zeku.ics")
    assert result.exit_code == 2
    assert "safetyduty[ics]" in result.stderr
    assert files(tmp_path) == []
