"""Duty tests: a file is read strictly, and a register that answers otherwise is told line by line."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from safetyduty.duties import GapKind
from safetyduty.errors import BadFacts
from safetyduty.exchange import Expectation, Expectations, ExpectedGap, Reach, read_expectations, tried
from tests.house.source import ROOT
from tests.samples import BOOK, COUNTY, MEETING, county

HEAD = "format: safetyduty-expectations/1\nregister: county.yaml\ncases:\n  - "


def _faults(case: str) -> list[str]:
    with pytest.raises(BadFacts) as refused:
        read_expectations(HEAD + case + "\n", "c")
    return [str(fault) for fault in refused.value.faults]


def _differs(case: str) -> list[str]:
    (verdict,) = tried(read_expectations(HEAD + case + "\n", "c"), county(), BOOK)
    assert verdict.passed is (not verdict.differs)
    return [str(fault) for fault in verdict.differs]


@pytest.mark.parametrize(
    "case",
    [
        "{on: 2022-06-28, who: mill, expect: [{post: boss, kind: principal, holders: [p-004]}]}",
        "{on: 2022-06-28, who: mill, expect: [{post: boss, basis: 《安全生产法》第五条}]}",
        "{on: 2022-06-28, who: mill, expect: [{post: boss, basis: 'Work Safety Law, Art. 5'}]}",
        "{on: 2022-06-28, chain: town, without: [boss, captain]}",
        "{on: 2022-06-28, chain: mill-yard, expect: [{post: head, kind: leadership}]}",
        "{on: 2022-06-28, chain: town, exactly: [{post: head, kind: territorial}, {post: head, kind: leadership}]}",
        "{on: 2022-06-28, what: boss, covers: [mill, mill-yard], without: [town]}",
        "{on: 2022-04-30, what: p-003, covers: [mill]}",
        "{on: 2022-06-28, why: {post: boss, over: mill-yard}}",
        "{on: 2022-06-28, why: {post: boss, over: mill-yard}, expect: {contains: 面粉厂}}",
        "{on: 2022-06-28, why_not: {post: boss, over: town}}",
        "{on: 2022-06-28, check: county, gaps: [{subject: county, kind: no-overseer}]}",
        "{on: 2022-06-28, check: town, gaps: []}",
        "{on: 2022-06-28, check: mill, gaps: []}",
    ],
)
def test_what_is_so_passes(case: str) -> None:
    assert _differs(case) == []


@pytest.mark.parametrize(
    ("case", "differs"),
    [
        (
            "{on: 2022-06-28, who: mill, expect: [{post: boss, kind: principal, holders: [p-003]}]}",
            ["c:4:81: $.cases[0].expect[0].holders: the holders of boss that day are p-004, not p-003"],
        ),
        (
            "{on: 2022-06-28, who: mill, expect: [{post: boss, holders: []}]}",
            ["c:4:64: $.cases[0].expect[0].holders: the holders of boss that day are p-004, not nobody"],
        ),
        (
            "{on: 2022-06-28, who: mill, expect: [{post: boss, kind: sector}]}",
            ["c:4:61: $.cases[0].expect[0].kind: boss answers that day as principal"],
        ),
        (
            "{on: 2022-06-28, who: mill, expect: [{post: boss, basis: 第五条}]}",
            ["c:4:62: $.cases[0].expect[0].basis: boss answers by Work Safety Law, Art. 5, Art. 21"],
        ),
        (
            "{on: 2022-06-28, who: mill, expect: [{post: head, kind: post}, {post: boss}]}",
            ["c:4:61: $.cases[0].expect[0].kind: head answers that day as territorial, leadership"],
        ),
        (
            "{on: 2022-06-28, chain: town, expect: [{post: boss}]}",
            ["c:4:51: $.cases[0].expect[0].post: boss is not in the answer that day"],
        ),
        (
            "{on: 2022-06-28, chain: mill, without: [boss]}",
            ["c:4:45: $.cases[0].without[0]: boss is in the answer that day (principal)"],
        ),
        (
            "{on: 2022-06-28, what: boss, covers: [town], without: [mill]}",
            [
                "c:4:43: $.cases[0].covers[0]: boss does not answer for town that day",
                "c:4:60: $.cases[0].without[0]: boss answers for mill that day",
            ],
        ),
        (
            "{on: 2022-06-28, why: {post: boss, over: town}}",
            ["c:4:27: $.cases[0].why: boss does not answer for town that day"],
        ),
        (
            "{on: 2022-06-28, why_not: {post: boss, over: mill}}",
            ["c:4:31: $.cases[0].why_not: boss answers for mill that day (principal)"],
        ),
        (
            "{on: 2022-06-28, check: town, gaps: [{subject: boss, kind: vacant}]}",
            ["c:4:42: $.cases[0].gaps[0]: there is no vacant post about boss that day"],
        ),
        (
            "{on: 2022-06-28, check: county, gaps: []}",
            ["c:4:43: $.cases[0].gaps: there is also no comprehensive supervision: county, always"],
        ),
        (
            "{on: 2022-06-28, check: county, gaps: [{subject: county, kind: no-overseer, since: 2022-01-01}]}",
            ["c:4:88: $.cases[0].gaps[0].since: the gap lasts always"],
        ),
        (
            "{on: 2022-06-28, chain: mil, expect: [{post: bos}]}",
            [
                "c:4:29: $.cases[0].chain: the register has no 'mil'; did you mean 'mill'?",
                "c:4:50: $.cases[0].expect[0].post: the register has no 'bos'; did you mean 'boss'?",
            ],
        ),
        (
            "{on: 2022-06-28, what: p-99, covers: [mill]}",
            ["c:4:28: $.cases[0].what: the register has no 'p-99'"],
        ),
        (
            "{on: 2022-06-28, why: {post: gov, over: mill}}",
            ["c:4:27: $.cases[0].why: the register has no 'gov'"],
        ),
    ],
)
def test_what_is_not_so_is_told_at_its_place(case: str, differs: list[str]) -> None:
    assert _differs(case) == differs


def test_the_whole_chain_is_compared_step_by_step_and_counted() -> None:
    assert _differs("{on: 2022-06-28, chain: mill, exactly: [{post: captain}]}") == [
        "c:4:52: $.cases[0].exactly[0].post: here stands boss (principal)",
        "c:4:44: $.cases[0].exactly: the answer has 4 steps that day: boss, captain, head, head",
    ]


def test_what_an_explanation_does_not_say_is_told_with_what_it_says() -> None:
    (told,) = _differs("{on: 2022-06-28, why_not: {post: boss, over: town}, expect: {contains: [河镇, 无此文字]}}")
    assert told.startswith("c:4:76: $.cases[0].expect.contains: the explanation does not say '无此文字'; it says: ")


def test_a_day_that_the_law_does_not_reach_is_a_difference() -> None:
    (told,) = _differs("{on: 2001-01-01, chain: mill, expect: [{post: boss}]}")
    assert told.startswith("c:4:10: $.cases[0].on: nothing in force on 2001-01-01")


def test_expectations_made_in_code_are_tried_too_and_told_by_their_path() -> None:
    cases = (
        Expectation(MEETING, check="county", gaps=(ExpectedGap("county", GapKind.NO_HEAD),)),
        Expectation(date(2022, 6, 28), why=Reach("boss", "mill")),
        Expectation(MEETING),
    )
    told = tried(Expectations("safetyduty-expectations/1", "county.yaml", cases), county(), BOOK)
    assert [[str(fault).partition(": ")[0] for fault in verdict.differs] for verdict in told] == [
        ["$.cases[0].gaps[0]", "$.cases[0].gaps"],
        [],
        ["$.cases[2]"],
    ]


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ("{who: mill, expect: [{post: boss}]}", "c:4:5: $.cases[0]: the field 'on' is missing; add it"),
        ("{on: 2022-06-28}", "c:4:5: $.cases[0]: each case asks exactly one of who, chain, what, why, why_not, check"),
        ("{on: 2022-06-28, who: a, check: b}", "c:4:5: $.cases[0]: each case asks exactly one of"),
        ("{on: 2022-06-28, who: mill}", "c:4:5: $.cases[0]: there is no answer; give one of expect, exactly, without"),
        ("{on: 2022-06-28, check: mill}", "c:4:5: $.cases[0]: there is no answer; give one of gaps"),
        ("{on: 2022-06-28, who: mill, gaps: []}", "c:4:39: $.cases[0].gaps: 'gaps' is no answer to 'who'"),
        ("{on: 2022-06-28, who: mill, covers: [a]}", "c:4:41: $.cases[0].covers: 'covers' is no answer to 'who'"),
        (
            "{on: 2022-06-28, who: mill, expect: {contains: a}}",
            "c:4:41: $.cases[0].expect: the answer to 'who' is a list",
        ),
        (
            "{on: 2022-06-28, why: {post: a, over: b}, expect: []}",
            "c:4:55: $.cases[0].expect: the answer to 'why' is texts",
        ),
        ("{on: 2022-06-28, who: mill, expect: [{posts: a}]}", "$.cases[0].expect[0].posts: there is no field 'posts'"),
        ("{on: 2022-06-28, who: mill, expect: [{kind: post}]}", "$.cases[0].expect[0]: the field 'post' is missing"),
        (
            "{on: 2022-06-28, who: mill, expect: [{post: a, kind: boss}]}",
            "$.cases[0].expect[0].kind: 'boss' is not one of",
        ),
        ("{on: 2022-06-28, who: mill, expect: boss}", "$.cases[0].expect: a list is wanted here, not boss"),
        (
            "{on: 2022-06-28, why: {post: a, over: b}, expect: {contains: []}}",
            "$.cases[0].expect: say which text it must hold",
        ),
        (
            "{on: 2022-06-28, why: {post: a, over: b}, expect: {contains: 7}}",
            "$.cases[0].expect.contains: a list is wanted",
        ),
        ("{on: 2022-6-28, who: mill, expect: []}", "$.cases[0].on: a day such as 2022-06-28 is wanted here"),
        ("{on: 2022-06-28, whom: mill}", "$.cases[0].whom: there is no field 'whom'; did you mean 'who'?"),
    ],
)
def test_a_case_that_is_none_is_refused_at_its_place(case: str, fault: str) -> None:
    assert any(fault in told for told in _faults(case)), _faults(case)


def test_all_faults_of_a_file_are_told_together() -> None:
    text = (
        "format: other/1\nregister: c.yaml\ncases:\n  - {on: 2022-06-28}\n  - {on: x, who: mill, expect: []}\nmore: 1\n"
    )
    with pytest.raises(BadFacts) as refused:
        read_expectations(text, "c")
    assert [str(fault).partition(": ")[0] for fault in refused.value.faults] == ["c:1:9", "c:4:5", "c:5:10", "c:6:1"]


def test_pytest_runs_each_case_of_a_file_and_fails_at_its_line(tmp_path: Path) -> None:
    cases = "{on: 2022-06-28, check: county, gaps: []}\n  - {on: 2022-06-28, who: mill, expect: [{post: boss}]}\n"
    (tmp_path / "conftest.py").write_text("from tests.duties.conftest import pytest_collect_file\n", "utf-8")
    (tmp_path / "county.yaml").write_text(COUNTY, "utf-8")
    (tmp_path / "county.duties.yaml").write_text(HEAD + cases, "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed, 1 passed" in ran.stdout, ran.stdout + ran.stderr
    assert "county.duties.yaml:4:43: $.cases[0].gaps: there is also" in ran.stdout
