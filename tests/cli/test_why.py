"""为何 · ``safetyduty why``: by which ways a post answers, or where each breaks."""

import json
from typing import Any

import pytest

from tests.cli.running import run
from tests.samples import ZEKU

ON = ("--on", "2022-07-20")


def told(post: str, subject: str) -> dict[str, Any]:
    result = run("why", ZEKU, post, subject, *ON, "--format", "json")
    assert result.exit_code == 0, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on() -> None:
    values = told("county-head", "petrol-station")
    assert list(values) == [
        *("format", "on", "place", "title", "post", "subject", "answers", "steps", "breaks", "caveats", "receipt"),
    ]
    assert values["format"] == "safetyduty-why/1"
    assert list(values["steps"][0]) == ["kind", "post", "at", "holders", "via", "duty", "delegation", "basis"]
    assert list(told("vice-head-rural", "petrol-station")["breaks"][0]) == [
        *("kind", "zh", "en", "days", "closes", "basis"),
    ]


def test_a_post_that_answers_is_told_with_its_way() -> None:
    result = run("why", ZEKU, "county-head", "petrol-station", *ON)
    assert "“泽库县县长*”对“泽曲镇高原加油站*”负责（1）" in result.stdout
    assert "泽曲镇 ← 泽库县 ← 泽库县人民政府" in result.stdout


def test_a_post_that_does_not_answer_is_told_where_the_way_breaks() -> None:
    result = run("why", ZEKU, "vice-head-rural", "petrol-station", *ON, "--lang", "en")
    assert "does not answer for" in result.stdout
    assert "where it breaks" in result.stdout
    assert told("vice-head-rural", "petrol-station")["steps"] == []


@pytest.mark.parametrize(("post", "code"), [("county-head", 0), ("vice-head-rural", 1)])
def test_the_check_fails_where_the_post_does_not_answer(post: str, code: int) -> None:
    assert run("why", ZEKU, post, "petrol-station", *ON, "--check").exit_code == code
    assert run("why", ZEKU, post, "petrol-station", *ON).exit_code == 0


def test_who_answers_and_why_tell_the_same_posts() -> None:
    brief = json.loads(run("who", ZEKU, "petrol-station", *ON, "--format", "json").stdout)
    steps = brief["answers"][0]["steps"]
    for post in {step["post"]["id"] for step in steps}:
        assert [step for step in told(post, "petrol-station")["steps"] if step in steps]


@pytest.mark.parametrize(
    ("post", "subject", "hint"), [("county-hed", "hotel", "county-head"), ("county-head", "hotl", "hotel")]
)
def test_an_id_that_is_not_there_is_refused_with_the_one_that_is(post: str, subject: str, hint: str) -> None:
    for lang in ("zh", "en"):
        result = run("why", ZEKU, post, subject, *ON, "--lang", lang)
        assert (result.exit_code, result.stdout) == (2, "")
        assert hint in result.stderr
