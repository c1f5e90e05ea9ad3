"""Output: JSON that stays what it is, and bytes that depend on the register and the day alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import alone, run
from tests.samples import ZEKU, edited

WORDS = ("brief", ZEKU, "--on", "2022-07-20")


def parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping inside *value*."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


@pytest.fixture(scope="module")
def brief() -> dict[str, Any]:
    result = run(*WORDS, "--format", "json")
    assert result.exit_code == 0
    parsed: dict[str, Any] = json.loads(result.stdout)
    return parsed


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on(brief: dict[str, Any]) -> None:
    assert list(brief) == [
        "format",
        "on",
        "place",
        "title",
        "edition",
        "answers",
        "gaps",
        "conflicts",
        "hazards",
        "caveats",
        "receipt",
    ]
    assert list(brief["answers"][0]) == ["subject", "kind", "place", "sectors", "steps"]
    assert list(brief["answers"][0]["steps"][0]) == [
        *("kind", "post", "at", "holders", "via", "duty", "delegation", "basis")
    ]
    assert list(brief["gaps"][0]) == ["kind", "subject", "since", "until", "closes", "basis"]
    assert list(brief["hazards"][0]) == [
        "hazard",
        "at",
        "state",
        "grade",
        "found",
        "turn",
        "allowed",
        "due",
        "late",
        "submitted_late",
        "missing",
        "unreported",
        "irregularities",
        "caveats",
    ]
    assert brief["format"] == "safetyduty-brief/1"


def test_every_word_of_the_json_is_there_in_both_languages(brief: dict[str, Any]) -> None:
    worded = [part for part in parts(brief) if "zh" in part or "en" in part]
    assert len(worded) > 1000
    assert [part for part in worded if not (part.get("zh") and part.get("en"))] == []


def test_every_coded_word_keeps_its_code_beside_the_words(brief: dict[str, Any]) -> None:
    coded = [part["code"] for part in parts(brief) if "code" in part]
    assert {"leadership", "vacant", "rectifying", "funds", "extend", "unverified"} <= set(coded)


def test_the_json_is_the_same_in_whichever_language_it_was_asked_for() -> None:
    asked = [run(*WORDS, "--format", "json", "--lang", lang).stdout for lang in ("zh", "en")]
    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    ("command", "key"), [("who", "answers"), ("gaps", "gaps"), ("conflicts", "conflicts"), ("hazards", "hazards")]
)
def test_one_question_gives_its_own_part_of_the_brief(brief: dict[str, Any], command: str, key: str) -> None:
    asked = json.loads(run(command, ZEKU, "--on", "2022-07-20", "--format", "json").stdout)
    assert asked[key] == brief[key]
    assert {"answers", "gaps", "conflicts", "hazards"} & set(asked) == {key}


def test_who_answers_for_named_subjects_in_the_order_they_were_named() -> None:
    asked = json.loads(run("who", ZEKU, "unloading-bay", "hotel", "--on", "2022-07-20", "--format", "json").stdout)
    assert [answer["subject"]["id"] for answer in asked["answers"]] == ["unloading-bay", "hotel"]


@pytest.mark.parametrize("form", ["table", "json"])
def test_two_runs_give_the_same_bytes_whatever_the_hash_seed_and_the_locale(form: str) -> None:
    words = (*WORDS, "--format", form)
    plain = alone(*words, PYTHONHASHSEED="1")
    poor = alone(*words, PYTHONHASHSEED="2", LC_ALL="C", PYTHONIOENCODING="ascii", COLUMNS="40")
    assert plain.returncode == poor.returncode == 0, poor.stderr
    assert plain.stdout == poor.stdout
    assert "泽库县" in plain.stdout.decode("utf-8")


def test_a_refusal_is_written_where_only_ascii_is_spoken() -> None:
    refused = alone("gaps", ZEKU, "--on", "2010-06-28", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert refused.returncode == 2
    assert "本库所载期间为" in refused.stderr.decode("utf-8")


def test_names_are_shown_as_written_and_never_taken_for_markup(tmp_path: Path) -> None:
    path = tmp_path / "county.yaml"
    path.write_text(edited(("runs: [fire]", "runs: []"), ("en: fire safety", "en: '[bold]x[/bold] {0} %s'")), "utf-8")
    assert "[bold]x[/bold] {0} %s" in run("gaps", path, "--on", "2022-06-20", "--lang", "en").stdout


def test_no_name_can_send_commands_to_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "county.yaml"
    path.write_text(edited(("zh: 面粉厂,", 'zh: "\\e[2J",')), "utf-8")
    assert "\x1b" not in run("who", path, "mill", "--on", "2022-06-20").stdout
