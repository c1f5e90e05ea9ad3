"""Holiday files in the shape that others keep them in: a made-up notice of 2027, and 2026 as the table has it."""

import json
from datetime import date, timedelta
from typing import Any

from tests.samples import CHINA

SCHEMA = "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json"
_OFF_2027 = {
    "元旦": ("2027-01-01", 3),
    "春节": ("2027-02-05", 7),
    "清明节": ("2027-04-03", 3),
    "劳动节": ("2027-05-01", 5),
    "端午节": ("2027-06-09", 1),
    "中秋节": ("2027-09-15", 1),
    "国庆节": ("2027-10-01", 7),
}
_WORKED_2027 = {"春节": ("2027-01-30", "2027-02-14"), "国庆节": ("2027-09-26", "2027-10-09")}


def row(name: str, day: date | str, *, off: bool) -> dict[str, Any]:
    """One of ``days``."""
    return {"name": name, "date": str(day), "isOffDay": off}


def made_up() -> dict[str, Any]:
    """A notice of 2027 that nobody has published."""
    days = [
        row(name, date.fromisoformat(first) + timedelta(days=offset), off=True)
        for name, (first, length) in _OFF_2027.items()
        for offset in range(length)
    ]
    days += [row(name, day, off=False) for name, both in _WORKED_2027.items() for day in both]
    return notice(2027, days)


def of_2026() -> dict[str, Any]:
    """What the table has of 2026, in the shape of the file."""
    first, after = date(2026, 1, 1), date(2027, 1, 1)
    days = [row(name.zh, day, off=True) for day, name in CHINA.rests.items() if first <= day < after]
    days += [row(name.zh, day, off=False) for day, name in CHINA.make_ups.items() if first <= day < after]
    return notice(2026, days)


def notice(year: int, days: list[dict[str, Any]]) -> dict[str, Any]:
    """A file of a year."""
    at = "https://www.gov.cn/zhengce/content/made-up.htm"
    ordered = sorted(days, key=lambda day: day["date"])
    return {"$schema": SCHEMA, "$id": f"{SCHEMA[:-11]}{year}.json", "year": year, "papers": [at], "days": ordered}


def written(document: Any, indent: int | str | None = 4) -> str:
    """As the files are written."""
    return json.dumps(document, ensure_ascii=False, indent=indent)
