"""单元格 · cells — the days, sums and words in the cells of ledgers, however they were written.

Each reader gives the value, and whether that is more than what stood there; what cannot be read for certain is refused.
"""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["disarmed", "shown", "to_day", "to_text", "to_yuan"]

_FIRST, _LAST = date(1980, 1, 1), date(2099, 12, 31)
_ORIGIN = date(1899, 12, 30)  # day 0 of a spreadsheet
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DAY = re.compile(
    r"(\d{4})\s*[-./年。]\s*(\d{1,2})\s*[-./月。]\s*(\d{1,2})\s*[日号]?(?:[T\s]\s*\d{1,2}[:时点][\d:时分秒点.\s]*)?",
    re.ASCII,
)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_SPACES = re.compile(r"\s+")
_SUM = re.compile(r"[¥￥]?([0-9.,]+)(万元|万|元|yuan)?")
_ARMED = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_TEN_THOUSAND = 10_000


def to_day(cell: Any) -> tuple[date, bool]:
    """The day in *cell*, and whether it was not written as one: text such as ``2025.8.4``, or the number of a day (读日期).

    Raises:
        Unfit: It is no whole day from 1980 to 2099: no year, two digits of one, no day of the month.

    Examples:
        >>> to_day("2025.8.4"), to_day("２０２５年8月4日"), to_day(45873.0)
        ((datetime.date(2025, 8, 4), True), (datetime.date(2025, 8, 4), True), (datetime.date(2025, 8, 4), True))
    """
    if isinstance(cell, datetime):
        read, repaired = cell.date(), False
    elif isinstance(cell, date):
        read, repaired = cell, False
    else:
        read, repaired = _written_day(shown(cell).strip())
    if not _FIRST <= read <= _LAST:
        raise Unfit(Phrase("{day}不在1980年至2099年之间", "{day} is not between 1980 and 2099").fill(day=read))
    return read, repaired


def to_yuan(cell: Any, header: str) -> tuple[int, bool]:
    """The whole yuan in *cell* (读资金); 万元 in the cell, or else in its *header*, is ten thousand.

    Raises:
        Unfit: It is no sum, or none of whole yuan.

    Examples:
        >>> to_yuan("0.35万", "整改资金"), to_yuan(2, "治理资金(万元)"), to_yuan("1,200", "资金")
        ((3500, True), (20000, False), (1200, True))
    """
    text = _SPACES.sub("", unicodedata.normalize("NFKC", shown(cell)))
    match = _SUM.fullmatch(text)
    try:
        amount = Decimal(match[1].replace(",", "")) if match else None
    except InvalidOperation:
        amount = None
    if match is None or amount is None:
        raise Unfit(Phrase("不是金额", "it is no sum of money"))
    unit = match[2] or ("万" if "万" in header else "元")
    amount *= _TEN_THOUSAND if unit.startswith("万") else 1
    if amount != int(amount):
        raise Unfit(Phrase("不是整数元", "it is no whole number of yuan"))
    return int(amount), isinstance(cell, str) and not text.isdecimal()


def to_text(cell: Any) -> str:
    """What *cell* says, without the spaces around it, or the mark that keeps it from being a formula.

    Examples:
        >>> to_text("  裂缝 "), to_text(3.0), to_text("'=1+1")
        ('裂缝', '3', '=1+1')
    """
    text = (cell if type(cell) is str else shown(cell)).strip()
    return text[1:].strip() if text[:1] == "'" and _ARMED.match(text) else text


def shown(cell: Any) -> str:
    """*cell* as text: a whole number without its point, a day as ``2025-08-04``.

    Examples:
        >>> shown(3.0), shown(date(2025, 8, 4)), shown(True)
        ('3', '2025-08-04', '1')
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and (cell.hour, cell.minute, cell.second, cell.microsecond) == (0, 0, 0, 0):
        cell = cell.date()
    return str(cell)


def disarmed(text: str) -> str:
    """*text* with an apostrophe before what a spreadsheet would take for a formula (防公式注入).

    Examples:
        >>> disarmed("=1+1"), disarmed("裂缝")
        ("'=1+1", '裂缝')
    """
    return f"'{text}" if _ARMED.match(text) else text


def _written_day(given: str) -> tuple[date, bool]:
    text = unicodedata.normalize("NFKC", given).strip()
    serial = _SERIAL.fullmatch(text)
    if serial:
        return _ORIGIN + timedelta(days=int(serial[1])), True
    match = _DAY.fullmatch(text) or _PACKED.fullmatch(text)
    if match is None:
        raise Unfit(Phrase("不是写明年月日的日期", "it is no day with its year and month"))
    try:
        return date(int(match[1]), int(match[2]), int(match[3])), _ISO.fullmatch(given) is None
    except ValueError:
        raise Unfit(Phrase("没有这一天", "there is no such day")) from None
