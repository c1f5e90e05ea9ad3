"""Tables: the same answer in two languages, row by row, with notes for the law."""

import re
from datetime import date

import pytest

from safetyduty import briefing
from safetyduty.reports import Sheet, sheets
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, MEETING, county, zeku

DAYS = [date(2021, 9, 1), MEETING, date(2022, 7, 20), date(2022, 8, 31), date(2026, 12, 31)]


def told(on: date, lang: Lang) -> tuple[Sheet, ...]:
    return sheets(briefing.brief(zeku(), BOOK, CHINA, on=on), lang)


def cell(sheet: Sheet, what: str) -> str:
    return next(row[1] for row in sheet.rows if row[0] == what)


@pytest.mark.parametrize("on", DAYS)
def test_both_languages_tell_as_much(on: date) -> None:
    zh, en = told(on, Lang.ZH), told(on, Lang.EN)
    assert [(len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in zh] == [
        (len(sheet.rows), len(sheet.columns), len(sheet.notes)) for sheet in en
    ]


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize("lang", Lang)
def test_every_row_fills_every_column(on: date, lang: Lang) -> None:
    for sheet in told(on, lang):
        assert sheet.title
        assert {len(row) for row in sheet.rows} <= {len(sheet.columns)}


@pytest.mark.parametrize("on", DAYS)
def test_the_english_tables_hold_no_chinese_and_no_blank_to_fill(on: date) -> None:
    text = "\n".join(str(sheet) for sheet in told(on, Lang.EN))
    assert re.findall("[一-鿿（），：；]", text) == []
    assert not re.search(r"\{\w*\}", text)


@pytest.mark.parametrize("lang", Lang)
def test_every_number_in_a_table_has_its_note_and_every_note_its_number(lang: Lang) -> None:
    for sheet in told(MEETING, lang)[1:3]:
        cited = {row[-1] for row in sheet.rows} - {"—"}
        assert cited == {note.split(" ")[0] for note in sheet.notes}
        assert [note.split(" ")[0] for note in sheet.notes] == [f"[{n}]" for n in range(1, len(sheet.notes) + 1)]


def test_the_overview_counts_what_the_tables_list() -> None:
    overview, answers, gaps, conflicts, hazards, caveats = told(date(2022, 7, 20), Lang.EN)
    assert overview.title == "Zeku County work-safety responsibility register (2022), 2022-07-20"
    assert cell(overview, "units and sites") == str(len(zeku().subjects))
    assert cell(overview, "of these late") == "1"
    assert int(cell(overview, "open hazards")) + int(cell(overview, "hazards struck off")) == len(hazards.rows)
    assert gaps.title == f"What is uncovered ({len(gaps.rows)})"
    assert conflicts.title == f"Conflicts ({len(conflicts.rows)})"
    assert caveats.title == f"Keep in mind ({len(caveats.rows)})"
    assert len(answers.rows) > len(zeku().subjects)


def test_a_late_hazard_is_told_with_its_days_and_working_days() -> None:
    hazards = told(date(2022, 7, 20), Lang.ZH)[4]
    first = hazards.rows[0]
    assert first[0] == "外脚手架连墙件缺失*\n县城寄宿制中学宿舍楼工地*"
    assert first[1:] == ("一般", "整改中", "项目专职安全员*", "2022-07-10", "10天（8个工作日）", "—")


def test_what_binds_is_marked_and_what_does_not_is_not() -> None:
    hazards = told(date(2022, 7, 20), Lang.EN)[4]
    house = next(row for row in hazards.rows if row[0].startswith("adobe wall"))
    assert house[-1] == "person !\nfunds\ntime limit !\n2022-07-05 assign: not fixed: person, time limit"


def test_a_made_up_fact_is_starred_and_a_known_one_is_not() -> None:
    gaps = told(MEETING, Lang.EN)[2]
    named = {row[1] for row in gaps.rows}
    assert "herder homestays*" in named
    assert "County Meteorological Bureau" in named


def test_one_subject_alone_is_told_with_the_way_to_each_post() -> None:
    found = briefing.who(county(), BOOK, CHINA, on=MEETING, ids=("mill",))
    told = sheets(found, Lang.EN)[1]
    assert told.title == "Who answers: flour mill (enterprise, River Town)"
    assert told.rows[0] == ("principal", "mill director", "p-004", "—", "derived", "[1]")
    assert told.rows[2][:5] == ("territorial", "county head", "p-001", "River Town", "written: duty-head")


def test_an_empty_post_is_told_as_vacant() -> None:
    register = county(("held: [{by: p-002, since: 2021-09-01}]", "held: []"))
    found = briefing.who(register, BOOK, CHINA, on=MEETING, ids=("mill",))
    for lang, said in ((Lang.ZH, "（空缺）"), (Lang.EN, "(vacant)")):
        assert sheets(found, lang)[1].rows[1][2] == said


def alone(*ids: str) -> Sheet:
    nobody = county(
        ("units:\n", "units:\n  - {id: shed, name: shed, kind: household, place: far, sectors: []}\n"),
        ("places:\n", "places:\n  - {id: far, name: far away, kind: village}\n"),
    )
    return sheets(briefing.who(nobody, BOOK, CHINA, on=MEETING, ids=ids), Lang.EN)[1]


def test_a_subject_nobody_answers_for_keeps_its_row() -> None:
    layers = [row[1:] for row in alone("shed", "mill").rows[:2]]
    assert alone("shed", "mill").rows[0][0] == "shed (household, far away)"
    assert layers == [
        ("principal", "nobody in the register", "—"),
        ("sector supervision", "nobody in the register", "—"),
    ]


def test_a_subject_nobody_answers_for_is_told_so_when_asked_about_alone() -> None:
    assert len(alone("shed").rows) + len(alone("shed").notes) > 0
