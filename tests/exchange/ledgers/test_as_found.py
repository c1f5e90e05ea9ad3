"""Ledgers as they are found: headers of two rows and two languages, days as text, words among days, totals, merged cells."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty.exchange import Imported, Keeping, NoteKind, read_aliases, read_ledger
from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing
from safetyduty.facts.records import faults
from safetyduty.words import Phrase
from tests.exchange.ledgers.hazards import ON, read_rows, workbook

HEADER = ["编号", "隐患描述", "隐患等级", "排查时间", "整改期限", "完成时间", "验收时间", "验收人", "验收结果"]


def row(**cells: Any) -> list[Any]:
    """A row under `HEADER` that is clean but for *cells*."""
    clean = dict(zip(HEADER, ["W-1", "裂缝", "一般", date(2025, 8, 4), date(2025, 8, 20), "", "", "", ""], strict=True))
    return list((clean | cells).values())


def only(read: Imported) -> Hazard:
    assert read.refused == ()
    (hazard,) = read.hazards
    return hazard


def told(read: Imported) -> list[tuple[str, str, str]]:
    return [(note.cell, note.was, note.read_as.en) for note in read.notes]


def refusals(read: Imported) -> list[tuple[str, str, str]]:
    return [(each.cell, each.was, each.why.en) for each in read.refused]


def acts(hazard: Hazard) -> list[tuple[Act, date]]:
    return [(entry.do, entry.on) for entry in hazard.history]


def test_a_clean_row_is_a_record() -> None:
    full = row(完成时间=date(2025, 8, 18), 验收时间=date(2025, 8, 19), 验收人="安监站", 验收结果="合格")
    read = read_rows(HEADER, full, keeping=Keeping(by="clerk", ids={"安监站": "station"}))
    assert only(read) == Hazard(
        "W-1",
        Phrase("裂缝", "裂缝"),
        "mill",
        (
            Entry(Act.FIND, date(2025, 8, 4), "clerk"),
            Entry(Act.GRADE, date(2025, 8, 4), "clerk", grade=Grade.GENERAL),
            Entry(Act.ASSIGN, date(2025, 8, 4), "clerk", due=date(2025, 8, 20)),
            Entry(Act.SUBMIT, date(2025, 8, 18), "clerk"),
            Entry(Act.ACCEPT, date(2025, 8, 19), "station"),
        ),
    )
    assert (read.notes, read.summary.words().en) == (
        (),
        "1 rows: 1 imported (0 of them repaired), 0 refused, 0 passed over",
    )


def test_the_general_list_of_ningbo() -> None:
    read = read_rows(
        ["企业一般事故隐患情况列表"],
        ["序号", "隐患描述", "隐患类别", "", "", "录入时间", "录入方式", "", "治理状态", ""],
        ["", "", "人", "物", "管理", "", "自报", "代报", "未治理", "已治理"],
        ["1", "未戴安全帽", "√", "", "√", "2022-03-01", "√", "", "", "√"],
        ["2", "插座破损", "", "√", "", "2022-03-02", "", "√", "√", ""],
        ["合计", "2", "", "", "", "", "", "", "", ""],
        name="2022Q1",
    )
    first, second = read.hazards
    assert (first.id, first.kind, second.id, second.kind) == ("2022Q1-4", "人、管理", "2022Q1-5", "物")
    assert acts(first) == [(Act.FIND, date(2022, 3, 1)), (Act.SUBMIT, ON)]
    assert acts(second) == [(Act.FIND, date(2022, 3, 2))]
    assert second.history[0].note == Phrase("录入方式：代报", "录入方式：代报")
    assert told(read) == [
        ("2022Q1!A2", "", "no column of numbers: sheet and row are the number"),
        ("2022Q1!A4", "", f"without a day: read as {ON} at the latest"),
        ("2022Q1!A6", "合计", "a row of totals, no hazard"),
    ]


def test_the_same_list_with_its_header_in_one_row() -> None:
    read = read_rows(
        ["序号", "隐患描述", "隐患类别-人", "隐患类别-物", "录入时间", "治理状态-未治理", "治理状态-已治理"],
        [1, "插座破损", "", "√", "2022-03-02", "√", ""],
        [2, "无隐患", "", "", "", "", ""],
    )
    assert (only(read).kind, acts(only(read))) == ("物", [(Act.FIND, date(2022, 3, 2))])
    assert read.summary.passed == 1


def test_the_major_list_of_ningbo() -> None:
    read = read_rows(
        ["序号", "隐患编号", "计划治理期限", "实际治理日期", "治理状态", "是否超期", "是否挂牌督办"],
        [1, "NB-7", date(2022, 6, 30), date(2022, 6, 20), "已", "否", "是"],
        [2, "NB-8", date(2022, 6, 30), "", "未", "是", "市级"],
    )
    first, second = read.hazards
    assert acts(first) == [
        (Act.FIND, date(2022, 6, 20)),
        (Act.ASSIGN, date(2022, 6, 20)),
        (Act.SUBMIT, date(2022, 6, 20)),
    ]
    assert (first.name.zh, first.history[0].note) == ("NB-7", Phrase("是否挂牌督办：是", "是否挂牌督办：是"))
    assert [entry.level for entry in second.history if entry.do is Act.LIST] == [Listing.PREFECTURE]


def test_the_railway_ledger_keeps_what_it_has_no_place_for_and_drops_telephone_numbers() -> None:
    read = read_rows(
        [
            "项目名称",
            "工点名称",
            "责任单位",
            "问题描述",
            "检查人1",
            "检查人2",
            "检查日期",
            "限期整改日期",
            "手机号码",
            "整改日期",
        ],
        [
            "某线",
            "1号隧道",
            "某局",
            "衬砌开裂",
            "甲岗",
            "乙岗",
            "2021/5/6",
            "2021/5/20",
            "13800000000",
            "2021年5月18日",
        ],
    )
    hazard = only(read)
    found, assigned, submitted = hazard.history
    assert (found.by, found.note) == ("甲岗", Phrase("检查人2：乙岗；项目名称：某线", "检查人2：乙岗; 项目名称：某线"))
    assert (assigned.to, assigned.due, submitted.on) == ("某局", date(2021, 5, 20), date(2021, 5, 18))
    assert hazard.spot == Phrase("1号隧道", "1号隧道")
    assert [(note.kind, note.was) for note in read.notes][:2] == [
        (NoteKind.KEPT, "项目名称"),
        (NoteKind.DROPPED, "手机号码"),
    ]
    assert "13800000000" not in repr(read)


@pytest.mark.parametrize(
    "header",
    [
        [["隐患编号 No.", "隐患描述 Hazard", "隐患等级\nGrade", "排查时间 Found on"]],
        [["隐患编号", "隐患描述", "隐患等级", "排查时间"], ["Number", "Hazard", "Grade", "Found on"]],
        [["Number", "Hazard", "Grade", "Found on"], ["隐患编号", "隐患描述", "隐患等级", "排查时间"]],
        [["Hazard ID", "Description", "Hazard level", "Date found"]],
    ],
)
def test_headers_in_two_languages(header: list[list[str]]) -> None:
    hazard = only(read_rows(*header, ["W-1", "crack", "major", date(2025, 8, 4)]))
    assert (hazard.id, hazard.name.en, hazard.history[1].grade) == ("W-1", "crack", Grade.MAJOR)


@pytest.mark.parametrize(
    ("cell", "repaired"),
    [
        (date(2025, 8, 4), False),
        ("2025-08-04", False),
        ("2025.8.4", True),
        ("2025/8/4", True),
        ("2025年8月4日", True),
        ("２０２５．８．４", True),
        (" 2025 年 8 月 4 日 ", True),
        ("2025-8-4 10:30", True),
        ("20250804", True),
        (20250804, True),
        (45873, True),
        ("45873", True),
    ],
)
def test_days_however_they_are_written(cell: Any, repaired: bool) -> None:
    read = read_rows(HEADER, row(排查时间=cell))
    assert only(read).history[0].on == date(2025, 8, 4)
    assert [note.cell for note in read.notes] == (["台账!D2"] if repaired else [])


@pytest.mark.parametrize("cell", ["25.8.4", "8月4日", "2025年8月", "2025-02-30", "去年", 12, "2205-08-04"])
def test_what_is_no_day_for_certain_is_refused_at_its_cell(cell: Any) -> None:
    read = read_rows(HEADER, row(), row(编号="W-2", 整改期限=cell))
    assert [(each.cell, each.was, each.do.en) for each in read.refused] == [
        ("台账!E3", str(cell), "write a day such as 2025-08-04")
    ]
    assert (read.summary.imported, read.summary.refused) == (1, 1)


def test_done_without_a_day_is_done_by_the_day_of_the_ledger() -> None:
    read = read_rows(HEADER, row(完成时间="已整改"))
    assert acts(only(read))[-1] == (Act.SUBMIT, ON)
    assert told(read) == [
        ("台账!F2", "已整改", "a state: done"),
        ("台账!F2", "", f"without a day: read as {ON} at the latest"),
    ]


def test_done_without_a_day_is_done_by_its_review() -> None:
    hazard = only(read_rows(HEADER, row(完成时间="已整改", 验收时间=date(2025, 8, 19), 验收结果="合格")))
    assert acts(hazard)[-2:] == [(Act.SUBMIT, date(2025, 8, 19)), (Act.ACCEPT, date(2025, 8, 19))]


def test_not_done_among_days_is_not_done() -> None:
    assert acts(only(read_rows(HEADER, row(完成时间="整改中"))))[-1][0] is Act.ASSIGN


def test_at_once_is_the_day_it_was_found() -> None:
    read = read_rows(HEADER, row(整改期限="立即整改"))
    assert only(read).history[-1].due == date(2025, 8, 4)
    assert told(read) == [("台账!E2", "立即整改", "the day it was found")]


@pytest.mark.parametrize(
    ("cell", "grade", "read_as"),
    [
        ("一般", Grade.GENERAL, None),
        ("重大 事故隐患", Grade.MAJOR, None),
        ("一般3级", Grade.GENERAL, "general"),
        ("3级", None, "not graded; the words are kept"),
        (3, None, "not graded; the words are kept"),
        ("Ａ", None, "not graded; the words are kept"),
    ],
)
def test_grades_however_they_are_written(cell: Any, grade: Grade | None, read_as: str | None) -> None:
    read = read_rows(HEADER, row(隐患等级=cell))
    hazard = only(read)
    assert [entry.grade for entry in hazard.history if entry.do is Act.GRADE] == ([grade] if grade else [])
    assert [each for *_, each in told(read)] == ([read_as] if read_as else [])
    note = hazard.history[0].note
    assert (note is not None) == (read_as is not None), "what was not simply read is kept as it stood"


def test_a_table_of_ones_own_goes_first() -> None:
    own = read_aliases("{columns: {due: [整改时间]}, words: {grade: {general: [3级]}}}", "own.yaml")
    read = read_rows(
        ["编号", "描述", "级别", "整改时间"], ["W-1", "裂缝", "3级", "2025-08-20"], keeping=Keeping(own=own)
    )
    graded, assigned = only(read).history[1:]
    assert (graded.grade, assigned.due) == (Grade.GENERAL, date(2025, 8, 20))


@pytest.mark.parametrize(
    ("header", "cell", "yuan", "notes"),
    [
        ("治理资金(万元)", 0.35, 3500, 0),
        ("整改资金", "5000元", 5000, 1),
        ("整改资金", "0.5万", 5000, 1),
        ("资金（元）", "1,200", 1200, 1),
        ("资金", "约五千", None, 1),
        ("资金", 0.5, None, 1),
        ("资金", "/", None, 0),
    ],
)
def test_sums(header: str, cell: Any, yuan: int | None, notes: int) -> None:
    read = read_rows(["编号", "描述", "排查时间", header], ["W-1", "裂缝", date(2025, 8, 4), cell])
    assert [entry.funds_yuan for entry in only(read).history[1:]] == ([] if yuan is None else [yuan])
    assert len(read.notes) == notes


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"完成时间": date(2025, 8, 1)}, ("台账!F2", "2025-08-01", "2025-08-01 is before Found on (2025-08-04)")),
        ({"整改期限": date(2025, 8, 1)}, ("台账!E2", "2025-08-01", "2025-08-01 is before Found on (2025-08-04)")),
        (
            {"完成时间": date(2025, 8, 9), "验收时间": date(2025, 8, 8), "验收结果": "合格"},
            ("台账!G2", "2025-08-08", "2025-08-08 is before Done on (2025-08-09)"),
        ),
        ({"完成时间": date(2026, 1, 1)}, ("台账!F2", "2026-01-01", f"2026-01-01 is after the day of the ledger, {ON}")),
        ({"编号": "", "隐患描述": ""}, ("台账!B2", "", "neither a description nor a number")),
    ],
)
def test_what_cannot_be_is_refused_at_its_cell(cells: dict[str, Any], expected: tuple[str, str, str]) -> None:
    read = read_rows(HEADER, row(**cells))
    assert refusals(read) == [expected]
    assert (read.hazards, read.summary.refused) == ((), 1)


def test_what_failed_a_review_may_be_done_after_it() -> None:
    failed = row(完成时间=date(2025, 8, 9), 验收时间=date(2025, 8, 8), 验收结果="不合格")
    assert acts(only(read_rows(HEADER, failed)))[-2:] == [
        (Act.REJECT, date(2025, 8, 8)),
        (Act.SUBMIT, date(2025, 8, 9)),
    ]


def test_a_review_without_a_result_decides_nothing() -> None:
    read = read_rows(HEADER, row(完成时间=date(2025, 8, 9), 验收时间=date(2025, 8, 10)))
    assert acts(only(read))[-1][0] is Act.SUBMIT
    assert told(read) == [("台账!G2", "2025-08-10", "no result is stated: neither accepted nor rejected")]
    assert only(read).history[0].note == Phrase("复查时间：2025-08-10", "复查时间：2025-08-10")


def test_numbers_that_stand_twice() -> None:
    read = read_rows(HEADER, row(), row(), row(隐患描述="锈蚀"))
    assert told(read) == [("台账!A3", "W-1", "the very same as 台账!A2")]
    assert refusals(read) == [("台账!A4", "W-1", "台账!A2 has this number too, and says something else")]
    assert read.summary.words().en == "3 rows: 1 imported (0 of them repaired), 1 refused, 1 passed over"


def test_cells_merged_down_are_read_for_every_row() -> None:
    rows: list[list[Any]] = [
        ["编号", "单位名称", "描述", "排查时间"],
        [1, "一厂", "裂缝", date(2025, 8, 4)],
        [2, "", "锈蚀", date(2025, 8, 4)],
    ]
    raw = workbook({"台账": [["隐患台账"], *rows]}, {"台账": ["A1:D1", "B3:B4"]})
    assert [hazard.at for hazard in read_ledger(raw, "a.xlsx", at="mill", on=ON).hazards] == ["一厂", "一厂"]


def test_units_and_posts_by_name_and_by_credit_code() -> None:
    ids = {"一厂": "mill-1", "91630000X": "mill-2"}
    header = ["编号", "单位名称", "统一社会信用代码", "描述", "排查时间", "检查人"]
    rows: list[list[Any]] = [
        ["a", "一厂", "", "x裂缝", "2025-08-04", "王岗"],
        ["b", "改了名的厂", "91630000X", "锈蚀", "2025-08-04", "王岗"],
    ]
    read = read_rows(header, *rows, keeping=Keeping(ids=ids))
    assert [hazard.at for hazard in read.hazards] == ["mill-1", "mill-2"]
    assert read.summary.unknown == ("王岗",)


def test_every_sheet_with_a_header_is_read_and_the_others_are_named() -> None:
    rows = [HEADER, row()]
    raw = workbook({"一季度": rows, "说明": [["填表说明"]], "空": [], "二季度": [HEADER, row(编号="W-2")]})
    read = read_ledger(raw, "a.xlsx", at="mill", on=ON)
    assert [hazard.id for hazard in read.hazards] == ["W-1", "W-2"]
    assert told(read) == [("说明!A1", "说明", "no header: the sheet was not read")]


def test_a_header_that_comes_again_on_every_page_is_passed_over() -> None:
    read = read_rows(HEADER, row(), HEADER, row(编号="W-2"))
    assert told(read) == [("台账!A3", "编号", "the header again")]


def test_addresses_are_those_of_the_file_wherever_the_table_stands() -> None:
    blank: list[Any] = [None] * 12
    read = read_rows([], [], ["", "", *HEADER], blank, ["", "", *row(整改期限="去年")])
    assert [each.cell for each in read.refused] == ["台账!G5"]


def test_ways_of_finding() -> None:
    header = ["编号", "描述", "排查时间", "排查类型"]
    ways = ["日常", "上级检查", "专项", "举报", "无人机"]
    read = read_rows(header, *([f"W-{n}", "裂缝", "2025-08-04", way] for n, way in enumerate(ways)))
    assert [hazard.history[0].how for hazard in read.hazards] == [
        Found.SELF_CHECK,
        Found.INSPECTION,
        Found.CAMPAIGN,
        Found.PUBLIC_REPORT,
        None,
    ]
    assert told(read) == [("台账!D6", "无人机", "no word of the table: kept as text")]


CELLS = st.sampled_from(
    [
        *[
            "",
            "",
            date(2025, 8, 4),
            date(2025, 9, 4),
            "2025.8.4",
            "已整改",
            "未整改",
            "立即",
            "去年",
            "/",
            45873,
            3,
            0,
            False,
        ],
        *["一般", "重大", "3级", "合格", "不合格", "是", "否", "√", "市级", "0.5万", "裂缝", "合计", "无", "=1+1"],
    ]
)
COLUMNS = [
    *[
        "序号",
        "隐患编号",
        "单位名称",
        "隐患描述",
        "隐患等级",
        "隐患类别",
        "排查时间",
        "排查类型",
        "治理措施",
        "治理资金",
        "责任部门",
    ],
    *[
        "责任人",
        "整改期限",
        "完成时间",
        "整改情况",
        "验收时间",
        "验收人",
        "验收结果",
        "销号时间",
        "是否挂牌督办",
        "备注",
        "天气",
    ],
]


@settings(max_examples=150)
@given(st.lists(st.lists(CELLS, min_size=len(COLUMNS), max_size=len(COLUMNS)), max_size=12))
def test_no_row_is_lost_and_what_is_imported_is_a_record(rows: list[list[Any]]) -> None:
    read = read_rows(COLUMNS, *rows)
    filled = [each for each in rows if any(cell != "" for cell in each)]
    summary = read.summary
    assert summary.rows == len(filled) == summary.imported + summary.refused + summary.passed
    assert len(read.hazards) == summary.imported
    assert (
        len({each.cell[len("台账!A") - 1 :].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for each in read.refused})
        == summary.refused
    )
    assert list(faults({"hazards": read.hazards})) == []
    assert evolve(read, notes=()) == evolve(read_rows(COLUMNS, *rows), notes=())
