"""事故 · ``safetyduty accident`` answers a quick question or a file, with a register the page of an inquiry; bad input is told."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import run
from tests.samples import ROOT

FILE = ROOT / "examples" / "accidents" / "dust-explosion.yaml"
REGISTER = ROOT / "examples" / "registers" / "wujin.yaml"
AT = ("--at", "2024-05-28T19:40+08:00")

BARE = """\
format: safetyduty-accident/1
id: fall
name: {zh: 坠落, en: fall}
at: 2024-05-28T19:40+08:00
unit: mill
tolls: [{at: 2024-05-28T20:00+08:00, deaths: 1}]
"""


def answered(*words: str | Path) -> dict[str, Any]:
    result = run("accident", *words, "--format", "json")
    assert result.exit_code == 0, result.stderr
    values: dict[str, Any] = json.loads(result.stdout)
    return values


def refused(*words: str | Path) -> str:
    """What is told of a question that is not answered."""
    result = run("accident", *words)
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result.stderr


def written(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = BARE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "fall.yaml"
    path.write_text(text, "utf-8")
    return path


def fine(values: dict[str, Any], party: str) -> dict[str, Any]:
    return next(line for line in values["penalties"] if line["party"] == party)


def test_a_quick_question_about_a_coal_mine() -> None:
    found = answered(*AT, "--deaths", "1", "--loss-yuan", "1431500", "--sector", "coal-mine", "--decided", "2024-12-01")
    assert found["grade"]["code"] == "general"
    assert found["grade"]["zh"] == "一般事故"
    assert found["investigated_by"]["code"] == "national"
    assert found["investigated_by"]["en"] == "the national mine safety authority and its local offices"
    unit, principal = fine(found, "unit"), fine(found, "principal")
    assert (unit["min_yuan"], unit["max_yuan"], unit["min_income_share"]) == (500_000, 1_000_000, None)
    assert (principal["min_income_share"], principal["max_income_share"], principal["min_yuan"]) == (0.4, 0.4, None)
    assert unit["basis"][0]["article"] == "67"
    assert all(line["decide"] for line in found["penalties"])
    assert [row["code"] for row in found["deadlines"] if row["kind"] == "inquiry"] == [
        "report",
        "reply",
        "publication",
        "evaluation",
    ]


@pytest.mark.parametrize(
    ("deaths", "code", "level"),
    [
        (1, "general", "county"),
        (3, "serious", "prefecture"),
        (10, "major", "provincial"),
        (30, "extraordinary", "national"),
    ],
)
def test_who_investigates_is_a_code(deaths: int, code: str, level: str) -> None:
    found = answered(*AT, "--deaths", str(deaths))
    assert (found["grade"]["code"], found["investigated_by"]["code"]) == (code, level)


def test_a_higher_level_and_whoever_was_entrusted_are_told(tmp_path: Path) -> None:
    raised = "inquiry: {level: provincial, raised: {zh: 省政府, en: the province}, entrusted: {zh: 应急厅, en: the department}}\n"
    told = answered(written(tmp_path, ("unit: mill\n", "unit: mill\n" + raised)))["investigated_by"]
    assert (told["code"], told["held"], told["raised"]["en"], told["entrusted"]["zh"]) == (
        "county",
        "provincial",
        "the province",
        "应急厅",
    )
    assert len(told["caveats"]) == 2


def test_both_languages_tell_as_much() -> None:
    zh, en = (run("accident", FILE, "--lang", lang) for lang in ("zh", "en"))
    assert zh.exit_code == en.exit_code == 0
    numbers = [re.findall(r"^\[(\d+)\]", told.stdout, re.MULTILINE) for told in (zh, en)]
    assert numbers[0] == numbers[1]
    assert "640万元" in zh.stdout
    assert "6,400,000 yuan" in en.stdout


def test_a_clock_says_from_when_it_runs_while_no_day_is_known() -> None:
    told = run("accident", *AT, "--deaths", "1", "--lang", "en").stdout
    assert "15 days from the day the report is received" in " ".join(told.split())
    assert "once a day" in told


def test_the_page_is_written_as_markdown_and_for_word(tmp_path: Path) -> None:
    for name in ("page.md", "page.docx"):
        result = run("accident", FILE, "--register", REGISTER, "--page", tmp_path / name, "--lang", "en", "--aids")
        assert result.exit_code == 0, result.stderr
        assert result.stdout == f"written: {tmp_path / name}\n"
    page = (tmp_path / "page.md").read_text("utf-8")
    assert page.startswith("# dust explosion at the polishing shop (made up)")
    assert {*re.findall(r"\(#(a\d+)\)", page)} == {*re.findall(r'<a id="(a\d+)">', page)}
    assert "Annex: shares of delay (an aid to analysis)" in page
    assert (tmp_path / "page.docx").read_bytes().startswith(b"PK")
    assert "it is there already" in refused(
        FILE, "--register", REGISTER, "--page", tmp_path / "page.md", "--lang", "en"
    )


def test_no_aids_unless_they_are_asked_for(tmp_path: Path) -> None:
    run("accident", FILE, "--register", REGISTER, "--page", tmp_path / "page.md", "--lang", "en")
    assert "Annex" not in (tmp_path / "page.md").read_text("utf-8")


def test_with_a_register_the_values_tell_of_the_chain() -> None:
    told = answered(FILE, "--register", REGISTER, "--since", "2024-01-01")["investigation"]
    assert told["since"] == "2024-01-01"
    former = [row["holder"] for row in told["duties"] if row["former"]]
    assert former == ["p-005"]
    assert [hazard["late"]["days"] for hazard in told["hazards"]] == [3]
    assert all(row["candidates"] for row in told["liabilities"])


BAD_WORDS = {
    "negative deaths": (
        ("--deaths", "-1"),
        "人数为不小于0的整数，不是-1 / people are a whole number from 0 up, not -1",
    ),
    "fractional deaths": (
        ("--deaths", "1.5"),
        "人数为不小于0的整数，不是1.5 / people are a whole number from 0 up, not 1.5",
    ),
    "a loss in 万元": (
        ("--loss-yuan", "143.15"),
        (
            "损失以元计，为不小于0的整数，不是143.15；如原以万元计，请乘以10000 / loss is a whole number of yuan from 0 up, not 143.15; "
            "multiply by 10,000 what was counted in 万元"
        ),
    ),
    "an unknown sector": (("--sector", "coalmine"), "没有“coalmine”；是否指“coal-mine”？"),
    "an unknown type": (("--type", "fires"), "there is no 'fires'; did you mean 'fire'?"),
    "a page without a register": (("--page", "page.md"), "--since, --page and --aids go with --register"),
    "a register without a file": (("--register", "county.yaml"), "--register goes with an accident file"),
}


@pytest.mark.parametrize("bad", BAD_WORDS)
def test_bad_words_are_told_in_both_languages(bad: str) -> None:
    words, said = BAD_WORDS[bad]
    assert said in refused(*AT, *words)


def test_a_page_of_another_format_is_refused() -> None:
    assert "责任页为.md或.docx，不是page.pdf / a page is .md or .docx, not page.pdf" in refused(
        FILE, "--register", REGISTER, "--page", "page.pdf"
    )


BAD_FILES = {
    "negative deaths": (
        ("deaths: 1", "deaths: -1"),
        ("人数为不小于0的整数，不是-1", "people are a whole number from 0 up, not -1"),
    ),
    "fractional deaths": (
        ("deaths: 1", "deaths: 1.5"),
        ("此处应为整数，而不是1.5", "a whole number is wanted here, not 1.5"),
    ),
    "a loss in 万元": (
        ("deaths: 1", "deaths: 1, loss_yuan: 143.15"),
        ("损失以元计，如原以万元计请乘以10000", "loss is in yuan, multiply 万元 by 10,000"),
    ),
    "a report before the accident": (
        ("tolls:", "reports: [{by: mill, to: bureau, at: 2024-05-28T18:00+08:00}]\ntolls:"),
        ("早于事故发生", "is before the accident"),
    ),
    "an unknown sector": (
        ("unit: mill", "sector: coalmine"),
        ("没有“coalmine”这个行业；是否指“coal-mine”？", "there is no sector 'coalmine'; did you mean 'coal-mine'?"),
    ),
    "a decision before the accident": (
        ("unit: mill", "decided: 2024-05-01"),
        ("2024-05-01早于事故发生的2024-05-28", "2024-05-01 is before the accident (2024-05-28)"),
    ),
    "no harm at all": (
        ("tolls: [{at: 2024-05-28T20:00+08:00, deaths: 1}]\n", ""),
        ("没有", "no harm is stated; give at least one toll"),
    ),
    "before the regulation": (
        ("at: 2024-05-28T19:40", "at: 2007-05-31T19:40"),
        ("2007-05-31没有有效的", "nothing in force on 2007-05-31"),
    ),
}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("bad", BAD_FILES)
def test_a_bad_file_is_told_in_the_language_asked_for(tmp_path: Path, bad: str, lang: str) -> None:
    change, (zh, en) = BAD_FILES[bad]
    assert (zh if lang == "zh" else en) in refused(written(tmp_path, change), "--lang", lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "shop-training：2023-11-10岗位“nanqu-safety”无人任职；请改正日期或者岗位"),
        ("en", "shop-training: nobody held the post 'nanqu-safety' on 2023-11-10; correct the day or the post"),
    ],
)
def test_a_record_of_a_post_that_nobody_held_is_refused(tmp_path: Path, lang: str, said: str) -> None:
    text = FILE.read_text("utf-8").replace(
        "post: polishing-owner, on: 2023-11-10", "post: nanqu-safety, on: 2023-11-10"
    )
    path = tmp_path / "dust.yaml"
    path.write_text(text, "utf-8")
    assert said in refused(path, "--register", REGISTER, "--lang", lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [("zh", "请写明事故单位或者场所"), ("en", "name the unit or the site of the accident")],
)
def test_a_chain_needs_a_unit_or_a_site(tmp_path: Path, lang: str, said: str) -> None:
    assert said in refused(written(tmp_path, ("unit: mill\n", "")), "--register", REGISTER, "--lang", lang)


def test_a_loss_too_small_to_be_yuan_is_asked_about() -> None:
    told = answered(*AT, "--deaths", "1", "--loss-yuan", "143")
    assert "a direct loss of 143 yuan is very small" in " ".join(each["about"]["en"] for each in told["caveats"])


def test_an_income_that_is_not_known_is_told_and_not_guessed() -> None:
    line = fine(answered(*AT, "--deaths", "1"), "principal")
    assert (line["min_yuan"], line["max_yuan"]) == (None, None)
    assert "last year's income is not known: the share is given, and no sum" in [
        each["about"]["en"] for each in line["caveats"]
    ]


def test_an_income_that_is_known_gives_the_sum_to_the_fen(tmp_path: Path) -> None:
    head = "unit: mill\nparties: [{id: head, role: principal, income_yuan: 453356}]\n"
    line = fine(answered(written(tmp_path, ("unit: mill\n", head))), "principal")
    assert (line["min_yuan"], line["min_income_share"], line["who"]) == (181342.4, 0.4, "head")


def test_the_keys_of_the_json_are_the_ones_that_others_rely_on() -> None:
    found = answered(FILE)
    assert list(found) == [
        *("format", "id", "zh", "en", "at", "type", "sector", "decided", "synthetic", "harm", "grade", "regraded"),
        *(
            "investigated_by",
            "serious_peril",
            "deadlines",
            "reports",
            "penalties",
            "triggers",
            "basis",
            "caveats",
            "receipt",
        ),
    ]
    assert {tuple(row) for row in found["deadlines"]} == {tuple(found["deadlines"][0])} | {
        tuple(found["deadlines"][-1])
    }
    assert {*found["deadlines"][0]} == {*found["deadlines"][-1]}
