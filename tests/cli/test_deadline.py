"""时限 · ``safetyduty deadline`` counts one limit of the law, or an agreed term, and shows how."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import alone, run
from tests.exchange.notices import made_up, written

INQUIRY = "order-493-2007/investigation-period"


def counted(*words: str | Path) -> dict[str, Any]:
    result = run("deadline", *words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


@pytest.mark.parametrize(
    ("words", "due"),
    [
        (("--workdays", "3", "--from", "2026-09-29"), "2026-10-09"),
        (("--workdays", "0", "--from", "2026-10-01"), "2026-10-08"),
        (("--days", "15", "--from", "2026-09-18"), "2026-10-03"),
        (("--days", "15", "--from", "2026-09-18", "--roll", "forward"), "2026-10-08"),
        (("--days", "15", "--from", "2026-09-18", "--roll", "none"), "2026-10-03"),
        (("--months", "6", "--from", "2022-08-31"), "2023-02-28"),
        (("--years", "1", "--from", "2024-02-29"), "2025-02-28"),
        (("--hours", "2", "--from", "2022-06-28T23:10+08:00"), "2022-06-29T01:10+08:00"),
        (("--minutes", "30", "--from", "2022-06-28T23:40+08:00"), "2022-06-29T00:10+08:00"),
        ((INQUIRY, "--from", "2022-06-28"), "2022-08-27"),
        ((INQUIRY, "--from", "2022-06-28", "--stop", "2022-07-10:2022-07-20"), "2022-09-06"),
        ((INQUIRY, "--from", "2022-06-28", "--extend", "20", "--extend", "10"), "2022-09-26"),
        (("order-493-2007/reply-period/general", "--from", "2022-06-28"), "2022-07-13"),
        (("administrative-penalty-law/hearing-notice", "--from", "2022-10-12"), "2022-09-28"),
        (("order-493-2007/unit-report", "--from", "2022-06-28T23:10+08:00"), "2022-06-29T00:10+08:00"),
    ],
)
def test_a_count_ends_where_it_ends(words: tuple[str, ...], due: str) -> None:
    assert counted(*words)["due"] == due


def test_it_is_told_day_by_day_in_either_language() -> None:
    zh = run("deadline", "--workdays", "3", "--from", "2026-09-29").stdout
    en = run("deadline", "--workdays", "3", "--from", "2026-09-29", "--lang", "en").stdout
    assert "2026-10-01（周四）至2026-10-07（周三）   休息日不计入：国庆节" in zh
    assert "2026-10-01 (Thu) to 2026-10-07 (Wed)   rest day not counted: National Day" in en


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on() -> None:
    assert list(counted(INQUIRY, "--from", "2022-06-28")) == [
        *("format", "due", "opens", "ends", "start", "term", "extended", "paused", "limit"),
        *("ledger", "edition", "basis", "caveats", "receipt"),
    ]


def test_the_cut_off_ends_the_last_day() -> None:
    assert counted("--days", "3", "--from", "2022-06-28", "--cut-off", "17:30")["ends"] == "2022-07-01T17:30+08:00"


def test_the_law_is_that_of_the_start_unless_another_day_is_asked_for() -> None:
    key = "work-safety-law/penalty-publication"
    assert counted(key, "--from", "2022-06-28")["basis"][0]["article"] == "78"
    early = run("deadline", key, "--from", "2010-06-28")
    assert early.exit_code == 2
    assert "2010-06-28" in early.stderr
    assert counted("administrative-penalty-law/service", "--from", "2022-06-28", "--law-on", "2021-09-01")["due"]


def test_the_receipt_tells_one_question_from_another() -> None:
    first, again = (counted("--days", "3", "--from", "2022-06-28")["receipt"] for _ in range(2))
    other = counted("--days", "4", "--from", "2022-06-28")["receipt"]
    assert first == again
    assert first["inputs"] != other["inputs"]
    assert first["rules"] == other["rules"]


REFUSED = {
    "neither a key nor a term": (("--from", "2022-06-28"), "两者须有且只有一个"),
    "a key and a term": ((INQUIRY, "--days", "3", "--from", "2022-06-28"), "one of them, and only one"),
    "two terms": (("--days", "3", "--hours", "3", "--from", "2022-06-28"), "one of them, and only one"),
    "no start": (("--days", "3"), "--from"),
    "a start that is no day": (("--days", "3", "--from", "2022-6-28"), "a day such as 2022-06-28 is wanted"),
    "a moment without a zone": (("--hours", "3", "--from", "2022-06-28T09:10"), "has no time zone"),
    "a term below nothing": (("--days", "-3", "--from", "2022-06-28"), "-3"),
    "a term of a word": (("--days", "three", "--from", "2022-06-28"), "three"),
    "an extension of nothing": ((INQUIRY, "--from", "2022-06-28", "--extend", "0"), "0"),
    "a roll for working days": (("--workdays", "3", "--from", "2022-06-28", "--roll", "none"), "--roll"),
    "a roll for a key": ((INQUIRY, "--from", "2022-06-28", "--roll", "forward"), "--roll"),
    "a law for a term": (("--days", "3", "--from", "2022-06-28", "--law-on", "2022-06-28"), "--law-on"),
    "a stop of one day": (("--days", "3", "--from", "2022-06-28", "--stop", "2022-06-29"), "2022-06-01:2022-06-21"),
    "a stop of no day": (
        ("--days", "3", "--from", "2022-06-28", "--stop", "2022-06-29:2022-06-29"),
        "it runs again on 2022-06-29",
    ),
    "a stop of days there are not": (
        ("--days", "3", "--from", "2022-06-28", "--stop", "2022-06-31:2022-07-02"),
        "2022-06-31",
    ),
    "a cut-off there is not": (("--days", "3", "--from", "2022-06-28", "--cut-off", "25:00"), "17:30"),
    "a cut-off with seconds": (("--days", "3", "--from", "2022-06-28", "--cut-off", "17:30:00"), "17:30"),
}
QUIET = {
    "hours from a day": (("--hours", "3", "--from", "2022-06-28"), "按小时计算的期限应从时刻起算"),
    "days from a moment": (("--days", "3", "--from", "2022-06-28T09:10+08:00"), "按日计算的期限应从日期起算"),
    "an unknown key": (("order-493-2007/unit-reprot", "--from", "2022-06-28"), "是否指“order-493-2007/unit-report”"),
    "an unknown entry": (("order-493-2007/reply-period/small", "--from", "2022-06-28"), "reply-period/general"),
    "several entries": (("order-493-2007/reply-period", "--from", "2022-06-28"), "请写明其一"),
    "no time limit": (("order-493-2007/accident-grades", "--from", "2022-06-28"), "没有可计算的期限"),
    "no key at all": (("nonsense", "--from", "2022-06-28"), "nonsense"),
    "an extension beyond the ceiling": ((INQUIRY, "--from", "2022-06-28", "--extend", "61"), "超过上限60日"),
    "an extension nobody may grant": (
        ("administrative-penalty-law/payment-period", "--from", "2022-06-28", "--extend", "1"),
        "没有规定可以延长",
    ),
    "paused hours": (
        ("--hours", "3", "--from", "2022-06-28T09:10+08:00", "--stop", "2022-06-28:2022-06-29"),
        "小时",
    ),
    "an unknown book": (("--days", "3", "--from", "2022-06-28", "--book", "cn-atlantis"), "cn-atlantis"),
    "days beyond all days": (("--days", "9" * 30, "--from", "2022-06-28"), "超出了可计算的日期"),
    "months beyond all days": (("--months", "9" * 12, "--from", "2022-06-28"), "超出了可计算的日期"),
    "working days beyond the estimate": (("--workdays", "99999", "--from", "2022-06-28"), "不在工作日历范围内"),
}


@pytest.mark.parametrize("name", [*REFUSED, *QUIET])
def test_what_cannot_be_counted_is_refused(name: str) -> None:
    words, said = {**REFUSED, **QUIET}[name]
    result = run("deadline", *words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("name", QUIET)
def test_a_refusal_is_one_sentence_in_the_language_asked_for(name: str) -> None:
    words, _ = QUIET[name]
    zh, en = (run("deadline", *words, "--lang", lang).stderr for lang in ("zh", "en"))
    assert len(zh.splitlines()) == len(en.splitlines()) == 1
    assert zh != en


def test_a_strict_count_refuses_days_that_nobody_announced() -> None:
    words = ("--workdays", "10", "--from", "2026-12-21")
    assert [caveat["kind"]["code"] for caveat in counted(*words)["caveats"]] == ["provisional"]
    assert run("deadline", *words, "--strict").exit_code == 2


def test_a_strict_count_refuses_a_rule_that_nobody_verified() -> None:
    words = ("order-16-2007/resumption-review", "--from", "2022-06-28")
    assert "unverified" in [caveat["kind"]["code"] for caveat in counted(*words)["caveats"]]
    refused = run("deadline", *words, "--strict")
    assert refused.exit_code == 2
    assert "严格模式拒绝" in refused.stderr


def test_a_notice_makes_the_next_year_certain(tmp_path: Path) -> None:
    path = tmp_path / "2027.json"
    path.write_text(written(made_up()), "utf-8")
    words = ("--workdays", "5", "--from", "2027-09-30")
    assert counted(*words)["caveats"]
    certain = counted(*words, "--calendar", path, "--strict")
    assert (certain["due"], certain["caveats"]) == ("2027-10-13", [])
    assert certain["edition"].startswith("chinesecalendar+2027:")


def test_the_same_question_gives_the_same_bytes_whatever_the_hash_seed_and_the_locale() -> None:
    words = ("deadline", INQUIRY, "--from", "2022-06-28", "--stop", "2022-07-10:2022-07-20", "--format", "json")
    plain, poor = alone(*words, PYTHONHASHSEED="1"), alone(*words, PYTHONHASHSEED="2", LC_ALL="C")
    assert plain.returncode == poor.returncode == 0
    assert plain.stdout == poor.stdout


def test_help_is_given_in_both_languages() -> None:
    told = run("deadline", "--help").stdout
    assert "起算日或时刻" in told
    assert "the day or moment it runs from" in " ".join(told.split())
