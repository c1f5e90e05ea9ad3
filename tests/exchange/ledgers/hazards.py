"""Hazards with any record at all, and workbooks as people make them, for the tests of ledgers."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from attrs import evolve
from hypothesis import strategies as st

from safetyduty.exchange import Imported, read_ledger
from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing, Referral
from safetyduty.words import Phrase

ON = date(2025, 12, 31)
SIGNS = [
    "=1+1",
    "+86",
    "-1",
    "@x",
    "'",
    "''=",
    "＝1",
    "\t=",
    "\n+",
    "/",
    "无",
    "合计",
    "3",
    "√",
    "_x0041_",
    "{}",
    "2025.8.4",
]


def texts() -> st.SearchStrategy[str]:
    """Text that is not blank: of any characters that a file can hold, or what a spreadsheet could take for something else."""
    letters = st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co"), whitelist_characters="\n\t隐患")
    return (st.text(letters, min_size=1, max_size=12) | st.sampled_from(SIGNS)).filter(str.strip)


def phrases() -> st.SearchStrategy[Phrase]:
    """A phrase in two languages, or the same in both."""
    return st.builds(Phrase, texts(), texts()) | texts().map(lambda text: Phrase(text, text))


def days() -> st.SearchStrategy[date]:
    """A day that a spreadsheet can hold."""
    return st.dates(date(1980, 1, 1), ON)


def entries() -> st.SearchStrategy[Entry]:
    """An entry with any of its fields, whether or not they belong to its act."""
    none = st.none()
    moments = st.integers(0, 10**9).map(lambda second: datetime.fromtimestamp(second, UTC))
    return st.builds(
        Entry,
        st.sampled_from(Act),
        days(),
        texts(),
        how=none | st.sampled_from(Found),
        grade=none | st.sampled_from(Grade),
        to=none | texts(),
        measures=none | phrases(),
        funds_yuan=none | st.integers(0, 10**9),
        due=none | days(),
        plan=none | phrases(),
        note=none | phrases(),
        synthetic=st.booleans(),
        id=none | texts(),
        recorded=none | days(),
        behalf=none | texts(),
        corrects=none | texts(),
        criterion=none | texts(),
        level=none | st.sampled_from(Listing),
        cause=none | st.sampled_from(Referral),
        at=none | moments,
    )


def ledgers() -> st.SearchStrategy[list[Hazard]]:
    """Hazards with different ids, and any record."""
    hazards = st.builds(
        Hazard,
        texts(),
        phrases(),
        texts(),
        st.lists(entries(), max_size=6).map(tuple),
        kind=st.none() | texts(),
        spot=st.none() | phrases(),
        synthetic=st.booleans(),
        source=st.none() | phrases(),
    )
    return st.lists(hazards, max_size=5, unique_by=lambda hazard: hazard.id)


def named(hazard: Hazard, id: str) -> Hazard:
    """*hazard* under another id."""
    return evolve(hazard, id=id)


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]], merged: Mapping[str, Sequence[str]] | None = None) -> bytes:
    """An xlsx with these rows; days are cells of days, and *merged* ranges hold their first cell."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for area in (merged or {}).get(name, ()):
            sheet.merge_range(area, "")
        for number, row in enumerate(rows):
            for index, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, index, cell, day)
                elif cell is not None:
                    sheet.write(number, index, cell)
    book.close()
    return made.getvalue()


def read_rows(*rows: Sequence[Any], name: str = "台账", **given: Any) -> Imported:
    """The ledger of one sheet with these rows."""
    asked: dict[str, Any] = {"at": "mill", "on": ON, **given}
    return read_ledger(workbook({name: rows}), "a.xlsx", **asked)
