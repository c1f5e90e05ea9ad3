"""隐患台账 · ledger_xlsx — a ledger of 50,000 rows imported, beside what calamine needs to read its cells."""

from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO

import xlsxwriter
from python_calamine import CalamineWorkbook

from benchmarks.timing import side_by_side
from safetyduty.exchange import read_ledger, to_xlsx
from safetyduty.words import Lang

ROWS = 50_000
ON = date(2025, 12, 31)
_HEADERS = [
    *["序号", "隐患编号", "单位名称", "统一社会信用代码", "排查时间", "排查类型"],
    *["排查人", "隐患部位", "隐患描述", "隐患等级", "隐患类别"],
    *["依据条款", "治理措施", "治理资金（万元）", "应急预案", "责任部门"],
    *["责任人", "完成时限", "完成时间", "复查时间", "复查人"],
    *["复查结果", "是否挂牌督办", "备注"],
]


def ledger(rows: int = ROWS) -> bytes:
    """A ledger with the union of the columns found in the wild under a merged title; one row in seven is dirty."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("隐患台账")
    sheet.merge_range(0, 0, 0, len(_HEADERS) - 1, "企业事故隐患排查治理台账")
    sheet.write_row(1, 0, _HEADERS)
    for number in range(rows):
        for index, cell in enumerate(_cells(number)):
            if isinstance(cell, date):
                sheet.write_datetime(number + 2, index, cell, day)
            else:
                sheet.write(number + 2, index, cell)
    book.close()
    return made.getvalue()


def _cells(number: int) -> list[object]:
    found = date(2024, 1, 1) + timedelta(days=number % 600)
    due, done = found + timedelta(days=15), found + timedelta(days=3 + number % 20)
    dirty = number % 7 == 0
    return [
        number + 1,
        f"YH-{number:06}",
        f"第{number % 900}号企业",
        f"91{number % 900:015}X",
        f"{found.year}.{found.month}.{found.day}" if dirty else found,
        ("日常", "专项", "上级检查")[number % 3],
        f"检查岗位{number % 50}",
        f"{number % 40}号车间",
        f"第{number}处：配电箱未上锁，电缆接头裸露",
        ("一般3级" if dirty else "一般") if number % 50 else "重大",
        ("用电", "消防", "机械")[number % 3],
        "GB 50054",
        f"更换配电箱并加锁，第{number % 300}号方案",
        number % 5 / 10,
        "断电并设警戒",
        f"第{number % 30}车间",
        f"车间主任{number % 200}",
        due,
        "已整改" if dirty else done,
        done + timedelta(days=2),
        f"安全员{number % 60}",
        "合格",
        "否",
        "",
    ]


def run(rounds: int = 5) -> Iterator[str]:
    """One line for a ledger as people keep it, and one for the same as this library writes it."""
    kept = ledger()
    read = read_ledger(kept, "kept.xlsx", at="county", on=ON)
    yield f"{read.summary.words().en}, {len(read.notes):,} notes"
    yield f"read_ledger, as kept      {_beside_calamine(kept, rounds)}"
    written = to_xlsx(read.hazards, Lang.ZH)
    yield f"read_ledger, as exported  {_beside_calamine(written, rounds)}"


def _beside_calamine(raw: bytes, rounds: int) -> str:
    def ours() -> object:
        return read_ledger(raw, "ledger.xlsx", at="county", on=ON)

    def peer() -> object:
        return CalamineWorkbook.from_filelike(BytesIO(raw)).get_sheet_by_index(0).to_python()

    return str(side_by_side(ours, peer, rounds))
