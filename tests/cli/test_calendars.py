"""日历文件 · ``--calendar`` lays holiday files over the calendar, for every command that has one."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import run
from tests.exchange.notices import made_up, row, written
from tests.samples import ZEKU

STORM = {"place": "泽库县", "papers": ["通告"], "days": [row("暴雨", date(2022, 7, 19), off=True)]}
COMMANDS = [("brief", ZEKU), ("who", ZEKU), ("gaps", ZEKU), ("conflicts", ZEKU), ("hazards", ZEKU), ("agenda", ZEKU)]


def file(tmp_path: Path, name: str, document: Any) -> Path:
    path = tmp_path / name
    path.write_text(written(document), "utf-8")
    return path


@pytest.mark.parametrize("words", COMMANDS)
def test_every_question_about_a_register_takes_one(tmp_path: Path, words: tuple[str, Path]) -> None:
    storm = file(tmp_path, "storm.json", STORM)
    asked = (*words, "--on", "2022-07-20", "--format", "json")
    told = json.loads(run(*asked, "--calendar", storm).stdout)
    assert told["edition"].startswith("chinesecalendar+泽库县:")
    assert told["receipt"]["calendar"] == told["edition"]
    assert json.loads(run(*asked).stdout)["edition"].startswith("chinesecalendar:")


def test_a_closure_makes_the_same_hazard_late_by_fewer_working_days(tmp_path: Path) -> None:
    storm = file(tmp_path, "storm.json", STORM)
    told = json.loads(run("hazards", ZEKU, "--on", "2022-07-20", "--format", "json", "--calendar", storm).stdout)
    assert told["hazards"][0]["late"] == {"days": 10, "workdays": 7}


@pytest.mark.parametrize("words", COMMANDS)
def test_a_year_that_was_announced_can_be_asked_about(tmp_path: Path, words: tuple[str, Path]) -> None:
    asked = (*words, "--on", "2027-03-01")
    assert re.search(r"2026-12-25至2027-03-\d\d前后的放假安排尚待公布", run(*asked).stdout.replace("\n", ""))
    announced = run(*asked, "--calendar", file(tmp_path, "2027.json", made_up()))
    assert announced.exit_code == 0
    assert "放假安排尚待公布" not in announced.stdout


def test_two_notices_of_one_year_are_refused(tmp_path: Path) -> None:
    one, other = (file(tmp_path, name, made_up()) for name in ("a.json", "b.json"))
    refused = run("deadline", "--days", "5", "--from", "2027-01-04", "--calendar", one, "--calendar", other)
    assert refused.exit_code == 2
    assert "2027年的通知已见于" in refused.stderr


def test_the_order_of_the_files_means_nothing(tmp_path: Path) -> None:
    late = {**STORM, "days": [row("停工", date(2027, 6, 1), off=True)]}
    paths = file(tmp_path, "storm.json", late), file(tmp_path, "2027.json", made_up())
    words = ("deadline", "--workdays", "3", "--from", "2027-05-31", "--format", "json")
    one = run(*words, "--calendar", paths[0], "--calendar", paths[1])
    other = run(*words, "--calendar", paths[1], "--calendar", paths[0])
    assert one.exit_code == 0
    assert one.stdout == other.stdout
    assert json.loads(one.stdout)["due"] == "2027-06-04"


@pytest.mark.parametrize("words", [*COMMANDS, ("deadline", "--days"), ("moves", ZEKU)])
def test_a_faulty_file_is_refused_at_its_place(tmp_path: Path, words: tuple[str, Path | str]) -> None:
    path = file(tmp_path, "bad.json", {**STORM, "papers": []})
    rest = ("3", "--from", "2022-07-20") if words[0] == "deadline" else ("--on", "2022-07-20")
    for lang, said in (("zh", "写明停工的出处"), ("en", "say what closed the place")):
        result = run(*words, *rest, "--calendar", path, "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert result.stderr.splitlines()[0] == f"{path}:3:15: $.papers: {said}"


def test_faults_of_the_register_and_of_every_calendar_are_told_together(tmp_path: Path) -> None:
    register = tmp_path / "county.yaml"
    register.write_text("format: x\nplace: y\n", "utf-8")
    bad, worse = file(tmp_path, "a.json", {**STORM, "days": []}), file(tmp_path, "b.json", {})
    result = run("agenda", register, "--on", "2022-07-20", "--calendar", bad, "--calendar", worse, "--lang", "en")
    *faults, total = result.stderr.splitlines()
    assert {fault.split(":")[0] for fault in faults} == {str(register), str(bad), str(worse)}
    assert total.startswith(f"{len(faults)} faults")


def test_a_missing_register_and_a_missing_calendar_and_an_unknown_book_are_told_together(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    words = ("brief", nowhere, "--on", "2022-07-20", "--calendar", nowhere, "--calendar", tmp_path, "--book", "cn-x")
    result = run(*words, "--lang", "en")
    assert result.exit_code == 2
    first, second, third, fourth = result.stderr.splitlines()
    assert first == third == f"{nowhere}: there is no such file; check the path"
    assert "cn-x" in second
    assert fourth.startswith(f"{tmp_path}: this is a folder")
