"""The day asked about: where the calendar or the law does not reach it, the answer is a refusal that names what is covered."""

from datetime import date

import pytest

from safetyduty.cli.commands import hazards
from tests.cli.running import run
from tests.samples import ZEKU

COMMANDS = ["brief", "who", "gaps", "hazards"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("on", ["2003-12-31", "2037-01-01"])
def test_a_day_outside_the_calendar_is_refused_with_the_days_it_covers(command: str, on: str) -> None:
    for lang, sentence in (("zh", f"{on}不在工作日历范围内"), ("en", f"{on} is outside the working-day calendar")):
        result = run(command, ZEKU, "--on", on, "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert sentence in result.stderr
        assert "2004-01-01" in result.stderr
        assert "2026-12-31" in result.stderr


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("on", ["2021-09-01", "2026-12-31"])
def test_the_first_day_of_the_law_and_the_last_of_the_calendar_are_answered(command: str, on: str) -> None:
    assert run(command, ZEKU, "--on", on).exit_code == 0


@pytest.mark.parametrize("command", ["brief", "who", "gaps"])
@pytest.mark.parametrize("on", ["2010-06-28", "2021-08-31"])
def test_a_day_before_the_law_is_covered_is_refused_with_the_days_it_covers(command: str, on: str) -> None:
    for lang, sentence in (("zh", "本库所载期间为：2021-09-01起"), ("en", "this book covers from 2021-09-01")):
        result = run(command, ZEKU, "--on", on, "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert on in result.stderr
        assert sentence in result.stderr


@pytest.mark.parametrize("on", ["2022-02-30", "2022-13-01", "0000-01-01"])
def test_a_day_that_does_not_exist_is_refused(on: str) -> None:
    result = run("brief", ZEKU, "--on", on)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"没有{on}这一天" in result.stderr
    assert f"there is no day {on}" in result.stderr


@pytest.mark.parametrize(
    "on",
    [
        *("2022-6-28", "20220628", "2022-W26-2", "2022-06-28T00:00", "28.6.2022", "yesterday", ""),
        "２０２２-06-28",
    ],
)
def test_a_day_is_written_in_one_way_only(on: str) -> None:
    result = run("brief", ZEKU, "--on", on)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f"此处应为日期（如2022-06-28），而不是{on}" in result.stderr
    assert f"a day such as 2022-06-28 is wanted here, not {on}" in result.stderr


def test_today_is_asked_about_where_no_day_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = next(parameter for parameter in hazards.params if parameter.name == "on")
    monkeypatch.setattr(asked, "default", lambda: date(2022, 7, 20))
    assert run("hazards", ZEKU).stdout == run("hazards", ZEKU, "--on", "2022-07-20").stdout
