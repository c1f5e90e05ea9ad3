"""隐患台账 · ledger_xlsx — a ledger of 50,000 rows imported, beside what calamine needs to read its cells."""

from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from itertools import islice
from random import Random

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
    for number, cells in enumerate(islice(_visits(), rows), start=2):
        for index, cell in enumerate(cells):
            if isinstance(cell, date):
                sheet.write_datetime(number, index, cell, day)
            else:
                sheet.write(number, index, cell)
    book.close()
    return made.getvalue()


def _visits() -> Iterator[list[object]]:
    """Visits of an inspector to a unit, each with one to nine hazards; nothing else goes together."""
    chance, number = Random(6), 0  # a benchmark is the same each time
    while True:
        found = date(2024, 1, 1) + timedelta(days=chance.randrange(600))
        unit, inspector = chance.randrange(900), chance.randrange(50)
        for _ in range(chance.randint(1, 9)):
            number += 1
            yield _cells(number, chance, found, unit, inspector)


def _cells(number: int, chance: Random, found: date, unit: int, inspector: int) -> list[object]:
    done, dirty = found + timedelta(days=chance.randint(3, 22)), chance.random() < 1 / 7
    return [
        number,
        f"YH-{number:06}",
        f"第{unit}号企业",
        f"91{unit:015}X",
        f"{found.year}.{found.month}.{found.day}" if dirty else found,
        chance.choice(("日常", "专项", "上级检查")),
        f"检查岗位{inspector}",
        f"{chance.randrange(40)}号车间",
        f"第{number}处：配电箱未上锁，电缆接头裸露",
        chance.choices(("重大", "一般3级" if dirty else "一般"), (1, 49))[0],
        chance.choice(("用电", "消防", "机械")),
        f"GB {chance.randrange(50_000, 50_300)}",
        f"更换配电箱并加锁，第{chance.randrange(300)}号方案",
        chance.randrange(5) / 10,
        "断电并设警戒",
        f"第{chance.randrange(30)}车间",
        f"车间主任{chance.randrange(200)}",
        found + timedelta(days=15),
        "已整改" if dirty else done,
        done + timedelta(days=2),
        f"安全员{chance.randrange(60)}",
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
