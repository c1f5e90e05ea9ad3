"""电子表格 · spreadsheets — the sheets of an xlsx file.

It needs the extra ``xlsx``. What is read is what was looked at: the parts are inflated under guard, and handed on as they are.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import frozen

from safetyduty.exchange.ledgers.archives import inflated, stored
from safetyduty.exchange.ledgers.sheets import Sheet, unreadable
from safetyduty.words import Phrase

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

__all__ = ["LARGEST_GRID", "OLE", "read_xlsx"]

LARGEST_GRID = 40_000_000
"""How many cells a sheet may span from its first to its last, blank ones included."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_PLACED = re.compile(rb"""<(?:\w+:)?(c|row)\b[^<>]*?\br\s*=\s*["']([^"']*)["']""")
_PLACE = re.compile(rb"([A-Za-z]{0,3})([0-9]{1,7})")
_FAR = re.compile(rb"""<c(?! r="A?[A-Z][0-9]{1,5}")""")  # a cell beyond AZ99999, or written unusually


def read_xlsx(raw: bytes, source: str) -> Iterator[Sheet]:
    """The sheets of *raw*, hidden ones too, one at a time and in their order (读入工作表).

    Raises:
        BadFacts: It is no xlsx, protected by a password, damaged, or inflates or spreads too far.
        ModuleNotFoundError: The extra ``xlsx`` is not installed.

    Examples:
        >>> from safetyduty.errors import BadFacts
        >>> try:
        ...     list(read_xlsx(b"PDF", "scan.pdf"))
        ... except BadFacts as error:
        ...     print(error.faults[0])
        scan.pdf: this is no xlsx file; save it as xlsx or csv
    """
    if raw.startswith(OLE):
        raise unreadable(source, _of_ole(raw))
    parts = inflated(raw, source) if raw.startswith(b"PK") else {}
    if "xl/workbook.xml" not in parts and not any(name.startswith("xl/") for name in parts):
        what = Phrase("不是xlsx文件；请在表格软件中另存为xlsx或csv", "this is no xlsx file; save it as xlsx or csv")
        raise unreadable(source, what)
    for name, part in parts.items():
        if _SHEETS.fullmatch(name) and _grid(part) > LARGEST_GRID:
            what = Phrase(
                "{name}从第一格到最后一格跨度过大；请删除远处的多余单元格",
                "{name} spreads too far from its first cell to its last; delete the stray cells far away",
            )
            raise unreadable(source, what.fill(name=name))
    book = _opened(stored({name: part for name, part in parts.items() if not name.startswith("xl/media/")}), source)
    for index, name in enumerate(book.sheet_names):
        yield _sheet(book, index, name, source)


def _of_ole(raw: bytes) -> Phrase:
    if _ENCRYPTED in raw:
        return Phrase("文件有打开密码；请去除密码后另存", "the file opens with a password; save it without one")
    return Phrase("这是旧版xls文件；请另存为xlsx", "this is an old xls file; save it as xlsx")


def _grid(part: bytes) -> int:
    """How many cells the sheet spans, if that is more than a few million: cells are looked at one by one only then."""
    begin, end = part.find(b"<sheetData"), part.rfind(b"</sheetData")
    if begin > -1 and _FAR.search(part, begin, end) is None and b":c" not in part:
        return 0
    columns, rows = 1, 1
    for match in _PLACED.finditer(part):
        place = _PLACE.fullmatch(match.group(2))
        if place is None:  # no place on any sheet: who knows where it would be put
            return LARGEST_GRID + 1
        columns, rows = max(columns, _number(place.group(1).upper())), max(rows, int(place.group(2)))
    return columns * rows


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


@frozen
class _Rows:
    sheet: "CalamineSheet"

    def __iter__(self) -> Iterator[list[Any]]:
        return iter(self.sheet.iter_rows()) if self.sheet.start is not None else iter(())


def _opened(raw: bytes, source: str) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415  # the extra is asked for when it is used

    try:
        return CalamineWorkbook.from_filelike(BytesIO(raw))
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(source, error) from None


def _sheet(book: "CalamineWorkbook", index: int, name: str, source: str) -> Sheet:
    from python_calamine import CalamineError  # noqa: PLC0415  # as above

    try:
        sheet = book.get_sheet_by_index(index)
        merged = sheet.merged_cell_ranges or []
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(source, error) from None
    left = (
        sheet.start[1] if sheet.start else 0
    )  # rows are given from the first of the sheet, columns from the first used
    return Sheet(name, _Rows(sheet), sheet.total_height, left, tuple(merged))


def _damaged(source: str, error: Exception) -> Exception:
    what = Phrase("表格内容已损坏（{why}）；请重新保存", "the workbook is damaged ({why}); save it again")
    return unreadable(source, what.fill(why=str(error)))
