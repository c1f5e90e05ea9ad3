"""冲突 · ``safetyduty conflicts`` and ``gaps``: on a day, or on some day of a span."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import run
from tests.samples import OVERSEEN, ROOT, ZEKU, edited

WUJIN = ROOT / "examples" / "registers" / "wujin.yaml"
SPAN = ("--since", "2023-01-01", "--until", "2023-03-01")


def told(*words: str | Path) -> dict[str, Any]:
    result = run(*words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


@pytest.fixture
def leased(tmp_path: Path) -> Path:
    path = tmp_path / "county.yaml"
    shop = "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [fire]}\n"
    lease = "contracts: [{id: lease, kind: lease, by: mill, to: shop, over: mill-yard, since: 2022-03-01, agreement: 2022-06-01}]\n"
    path.write_text(edited(OVERSEEN, ("sites:\n", f"{shop}sites:\n"), ("hazards:\n", f"{lease}hazards:\n")), "utf-8")
    return path


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on() -> None:
    values = told("conflicts", WUJIN, "--on", "2024-02-26")
    assert list(values) == ["format", "on", "place", "title", "edition", "conflicts", "caveats", "receipt"]
    assert list(values["conflicts"][0]) == [
        *("kind", "subject", "parties", "since", "until", "because", "closes", "basis", "caveats"),
    ]


def test_a_span_tells_what_was_settled_within_it_and_a_day_after_does_not() -> None:
    span, day = told("conflicts", WUJIN, *SPAN), told("conflicts", WUJIN, "--on", "2023-02-10")
    assert (span["since"], span["until"], span["on"]) == ("2023-01-01", "2023-03-01", "2023-02-28")
    settled = [row for row in span["conflicts"] if row["subject"]["id"] == "lease-coating"]
    assert [(row["since"], row["until"]) for row in settled] == [("2023-01-01", "2023-02-10")]
    assert "lease-coating" not in {row["subject"]["id"] for row in day["conflicts"]}


def test_the_gaps_of_a_span_are_told_with_those_that_were_closed_within_it() -> None:
    span = told("gaps", ZEKU, "--since", "2022-01-01", "--until", "2022-08-01")
    day = told("gaps", ZEKU, "--on", "2022-07-31")
    assert [gap for gap in day["gaps"] if gap not in span["gaps"]] == []
    closed = [gap for gap in span["gaps"] if gap not in day["gaps"]]
    assert closed
    assert all("2022-01-01" < gap["until"] <= "2022-07-31" for gap in closed)


@pytest.mark.parametrize(("on", "code"), [("2022-05-31", 1), ("2022-06-01", 0)])
def test_a_conflict_fails_the_check_of_who_asks_about_conflicts(leased: Path, on: str, code: int) -> None:
    assert run("conflicts", leased, "--on", on, "--check").exit_code == code
    assert run("conflicts", leased, "--on", on).exit_code == 0
    assert run("brief", leased, "--on", on, "--check").exit_code == code
    assert run("gaps", leased, "--on", on, "--check").exit_code == 0


@pytest.mark.parametrize("command", ["gaps", "conflicts"])
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--since", "2022-01-01"), "give --on, or --since and --until together"),
        (("--until", "2022-01-01"), "give --on, or --since and --until together"),
        (("--on", "2022-01-01", *SPAN), "give --on, or --since and --until together"),
        (("--since", "2022-01-01", "--until", "2022-01-01"), "--until 2022-01-01 is no later than --since 2022-01-01"),
        (("--since", "2022-01-02", "--until", "2022-01-01"), "--until 2022-01-01 is no later than --since 2022-01-02"),
        (("--since", "yesterday", "--until", "2022-01-01"), "yesterday"),
    ],
)
def test_days_that_do_not_go_together_are_refused(command: str, words: tuple[str, ...], said: str) -> None:
    result = run(command, ZEKU, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_span_that_ends_where_no_calendar_reaches_is_refused_in_the_language_asked_for() -> None:
    words = ("conflicts", ZEKU, "--since", "2022-01-01", "--until", "2040-01-01")
    zh, en = (run(*words, "--lang", lang) for lang in ("zh", "en"))
    assert zh.exit_code == en.exit_code == 2
    assert zh.stderr != en.stderr


@pytest.mark.parametrize("command", ["gaps", "conflicts"])
def test_today_is_asked_about_where_no_day_is_given(leased: Path, command: str) -> None:
    assert run(command, leased).exit_code == 0
