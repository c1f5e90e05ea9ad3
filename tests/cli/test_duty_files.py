"""责任预期 · ``safetyduty test``: duty test files, tried; what differs is told at its line, and the exit code says so."""

import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.samples import COUNTY, ROOT

CASES = sorted((ROOT / "tests" / "duties" / "cases").glob("*.duties.yaml"))
REGISTERS = ROOT / "examples" / "registers"

GOOD = """\
format: safetyduty-expectations/1
register: county.yaml
cases:
  - {on: 2022-06-28, who: mill, expect: [{post: boss, kind: principal, holders: [p-004]}]}
"""
BAD = (
    GOOD
    + """\
  - on: 2022-06-28
    why_not: {post: captain, over: mill}
    says: {zh: 消防队不管面粉厂, en: the brigade has no say over the mill}
"""
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "county.yaml").write_text(COUNTY, "utf-8")
    (tmp_path / "good.duties.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "bad.duties.yaml").write_text(BAD, "utf-8")
    return tmp_path


def test_every_duty_test_of_this_repository_passes() -> None:
    result = run("test", *CASES, "--registers", REGISTERS)
    assert result.exit_code == 0, result.stdout
    assert len(result.stdout.splitlines()) == len(CASES)


def test_a_file_that_passes_is_one_line(folder: Path) -> None:
    path = folder / "good.duties.yaml"
    assert run("test", path).stdout == f"{path}：1条，全部相符\n"
    assert run("test", path, "--lang", "en").stdout == f"{path}: 1 cases, all passed\n"


def test_what_differs_is_told_at_its_line_with_what_the_case_says(folder: Path) -> None:
    path = folder / "bad.duties.yaml"
    result = run("test", path, "--lang", "en")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{path}:6:14: $.cases[1].why_not: captain answers for mill that day (sector supervision)",
        "  the brigade has no say over the mill",
        f"{path}: 2 cases, 1 failed",
    ]
    zh = run("test", path)
    assert zh.exit_code == 1
    assert zh.stdout.splitlines()[1:] == ["  消防队不管面粉厂", f"{path}：2条，1条不符"]


def test_one_file_that_fails_fails_them_all_and_hides_none(folder: Path) -> None:
    result = run("test", folder / "bad.duties.yaml", folder / "good.duties.yaml")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1].endswith("全部相符")


def test_the_json_tells_each_case(folder: Path) -> None:
    result = run("test", folder / "bad.duties.yaml", "--format", "json")
    assert result.exit_code == 1
    values = json.loads(result.stdout)
    assert list(values) == ["format", "files"]
    assert values["format"] == "safetyduty-verdicts/1"
    [file] = values["files"]
    assert list(file) == ["file", "register", "failed", "cases"]
    assert [case["passed"] for case in file["cases"]] == [True, False]
    assert list(file["cases"][1]) == ["row", "on", "question", "passed", "says", "differs"]
    assert [(fault["path"], fault["line"]) for fault in file["cases"][1]["differs"]] == [("$.cases[1].why_not", 6)]


def test_the_register_is_looked_for_in_the_folder_that_was_named(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("registers")
    refused = run("test", folder / "good.duties.yaml", "--registers", elsewhere)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"{elsewhere / 'county.yaml'}：没有这个文件" in refused.stderr


def test_all_that_cannot_be_read_is_refused_together(folder: Path) -> None:
    (folder / "bad.duties.yaml").write_text(BAD.replace("why_not:", "why_never:"), "utf-8")
    (folder / "good.duties.yaml").write_text(GOOD.replace("who:", "whom:"), "utf-8")
    result = run("test", folder / "bad.duties.yaml", folder / "good.duties.yaml", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert {"bad.duties.yaml", "good.duties.yaml"} <= {
        Path(line.split(":")[0]).name for line in result.stderr.splitlines()
    }


def test_no_file_at_all_is_refused() -> None:
    assert run("test").exit_code == 2
