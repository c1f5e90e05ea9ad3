"""Exit codes: 0 answered, 1 late or uncovered where --check asks for it, 2 refused."""

from pathlib import Path

import pytest

from tests.cli.running import run
from tests.samples import OVERSEEN, edited


@pytest.fixture
def county(tmp_path: Path) -> Path:
    path = tmp_path / "county.yaml"
    path.write_text(edited(OVERSEEN), encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["brief", "gaps", "hazards"])
def test_a_county_without_trouble_passes_the_check(county: Path, command: str) -> None:
    assert run(command, county, "--on", "2022-06-20", "--check").exit_code == 0


@pytest.mark.parametrize(("command", "code"), [("brief", 1), ("hazards", 1), ("gaps", 0)])
def test_a_late_hazard_fails_the_check_of_who_asks_about_hazards(county: Path, command: str, code: int) -> None:
    assert run(command, county, "--on", "2022-06-21", "--check").exit_code == code


@pytest.mark.parametrize(("command", "code"), [("brief", 1), ("gaps", 1), ("hazards", 0)])
def test_a_gap_fails_the_check_of_who_asks_about_gaps(tmp_path: Path, command: str, code: int) -> None:
    path = tmp_path / "county.yaml"
    path.write_text(edited(("runs: [fire]", "runs: []")), encoding="utf-8")
    assert run(command, path, "--on", "2022-06-20", "--check").exit_code == code


@pytest.mark.parametrize(("id", "code"), [("mill", 1), ("shed", 0)])
def test_a_vacant_post_on_the_chain_fails_the_check_of_who_answers(tmp_path: Path, id: str, code: int) -> None:
    shed = "  - {id: shed, name: shed, kind: household, place: town, sectors: []}\n"
    path = tmp_path / "county.yaml"
    path.write_text(
        edited(("units:\n", f"units:\n{shed}"), ("held: [{by: p-002, since: 2021-09-01}]", "held: []")), "utf-8"
    )
    assert run("who", path, id, "--on", "2022-06-20", "--check").exit_code == code


@pytest.mark.parametrize("command", ["brief", "who", "gaps", "hazards"])
def test_trouble_is_an_answer_where_no_check_was_asked_for(county: Path, command: str) -> None:
    assert run(command, county, "--on", "2022-06-21").exit_code == 0


@pytest.mark.parametrize("form", ["table", "json"])
def test_the_check_changes_the_exit_code_and_not_the_answer(county: Path, form: str) -> None:
    words = ("brief", county, "--on", "2022-06-21", "--format", form)
    assert run(*words, "--check").stdout == run(*words).stdout


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("brief",),
        ("brief", "x", "--lang", "fr"),
        ("brief", "x", "--format", "xml"),
        ("brief", "x", "y"),
        ("answer",),
    ],
)
def test_a_command_line_that_makes_no_sense_is_refused(words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_who_answers_for_a_unit_that_is_not_there_is_refused_with_the_one_that_is(county: Path) -> None:
    for lang, hint in (("zh", "是否指“mill”？"), ("en", "did you mean 'mill'?")):
        result = run("who", county, "mil", "--on", "2022-06-20", "--lang", lang)
        assert result.exit_code == 2
        assert hint in result.stderr


def test_help_is_given_in_both_languages() -> None:
    result = run("brief", "--help")
    assert result.exit_code == 0
    assert "默认今天" in result.stdout
    assert "today if not given" in result.stdout
