"""导出 · exporting — a ledger of hazards as xlsx or csv: readable columns, and the full record in the last.

Whoever opens the file sees the columns; `read_ledger` also reads the record beside them, so that nothing is lost. Text that a
spreadsheet would take for a formula is written with an apostrophe before it.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from io import BytesIO, StringIO
from types import MappingProxyType
from typing import Any

from safetyduty.exchange.ledgers.amending import digest
from safetyduty.exchange.ledgers.archives import inflated, zipped
from safetyduty.exchange.ledgers.codec import canonical, plain_hazard
from safetyduty.exchange.ledgers.columns import NAMED, WRITTEN, Column
from safetyduty.exchange.ledgers.tabling import told, written
from safetyduty.facts import Hazard
from safetyduty.words import Lang, Phrase

__all__ = ["to_csv", "to_xlsx"]

_LONGEST = 32_000  # a cell holds 32,767 characters
_SHEET = Phrase("隐患台账", "Hazard ledger")
_NOTHING: Mapping[str, str] = MappingProxyType({})
_WIDTHS = MappingProxyType({Column.SERIAL: 6, Column.NAME: 40, Column.MEASURES: 30, Column.NOTE: 30})


def to_csv(hazards: Iterable[Hazard], lang: Lang, *, names: Mapping[str, str] = _NOTHING) -> bytes:
    """*hazards* as csv with headers in *lang* (导出csv): UTF-8 with its mark, so that a spreadsheet knows it.

    *names* are what units and posts are called, by id; an id without one stands for itself.

    Examples:
        >>> from safetyduty.facts import Act, Entry
        >>> crack = Hazard("hz-1", Phrase("=裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> header, row = to_csv([crack], Lang.ZH, names={"bridge": "旧桥"}).decode("utf-8-sig").splitlines()
        >>> header[:23], row[:37]
        ('序号,隐患编号,单位名称,排查时间,排查类型,', "1,hz-1,旧桥,2022-06-10,,inspector,,'=裂缝")
    """
    made = StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    rows = list(_rows(hazards, lang, names))
    writer.writerow(_headers(lang, rows))
    writer.writerows(rows)
    return made.getvalue().encode("utf-8-sig")


def to_xlsx(hazards: Iterable[Hazard], lang: Lang, *, names: Mapping[str, str] = _NOTHING) -> bytes:
    """*hazards* as one sheet of xlsx with headers in *lang* (导出xlsx); the same hazards are always the same bytes.

    *names* are what units and posts are called, by id. The columns of the record are hidden.

    Raises:
        ModuleNotFoundError: The extra ``xlsx`` is not installed.

    Examples:
        >>> to_xlsx([], Lang.ZH) == to_xlsx([], Lang.ZH)
        True
    """
    import xlsxwriter  # noqa: PLC0415  # the extra is asked for when it is used

    made = BytesIO()
    text_stays_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(made, {"in_memory": True, **text_stays_text})
    book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001  # a fixed mark, no moment
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    wrapped, bold = book.add_format({"text_wrap": True}), book.add_format({"bold": True, "bottom": 1})
    sheet = book.add_worksheet(_SHEET.say(lang))
    rows = list(_rows(hazards, lang, names))
    headers = _headers(lang, rows)
    for index, header in enumerate(headers):
        sheet.write_string(0, index, header, bold)
    for number, row in enumerate(rows, start=1):
        for index, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, index, cell, day)
            elif isinstance(cell, int):
                sheet.write_number(number, index, cell)
            elif cell:
                sheet.write_string(number, index, cell, wrapped if index < len(WRITTEN) else None)
    for index, column in enumerate(WRITTEN):
        sheet.set_column(index, index, _WIDTHS.get(column, 13))
    sheet.set_column(len(WRITTEN), max(len(headers), len(WRITTEN) + 1) - 1, 13, None, {"hidden": True})
    sheet.freeze_panes(1, 0)
    book.close()
    return zipped(inflated(made.getvalue(), "xlsx"))


def _headers(lang: Lang, rows: list[list[Any]]) -> list[str]:
    records = max((len(row) for row in rows), default=len(WRITTEN) + 1) - len(WRITTEN)
    return [column.label.say(lang) for column in (*WRITTEN, *(Column.RECORD for _ in range(records)))]


def _rows(hazards: Iterable[Hazard], lang: Lang, names: Mapping[str, str]) -> Iterator[list[Any]]:
    for number, hazard in enumerate(hazards, start=1):
        said = told(hazard, lang, names)
        cells = [written(said.get(column, ""), lang) for column in WRITTEN]
        cells[0] = number
        record = {"hazard": plain_hazard(hazard), "lang": lang.value, "row": digest(cells[1:])}
        called = {column.value: said[column] for column in NAMED if column in said}
        if called != {column.value: value for column, value in told(hazard, lang).items() if column in NAMED}:
            record["called"] = called
        text = canonical(record)
        yield [*cells, *(text[start : start + _LONGEST] for start in range(0, len(text), _LONGEST))]
