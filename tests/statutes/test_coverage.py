"""覆盖 · every row of the fact files is encoded under a key, or says why not.

The fact files are not part of this repository; where they lie beside it, the table is held against them row by row.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from safetyduty.reading import parse
from safetyduty.statutes.provisions.catalogue import KEYS, LOCAL_KEYS

HERE = Path(__file__).parent
FACTS = HERE.parents[2] / "shared" / "law"
KNOWN = {key.name for key in (*KEYS, *LOCAL_KEYS)}


def rows() -> list[dict[str, Any]]:
    return [
        row
        for file in sorted((HERE / "coverage").glob("*.yaml"))
        for row in parse(file.read_bytes(), file.name).data["rows"]
    ]


def test_every_row_names_a_known_key_or_gives_a_reason_in_two_languages() -> None:
    for row in rows():
        if "keys" in row:
            assert row["keys"], row
            assert set(row["keys"]) <= KNOWN, row
        else:
            assert row["reason"]["zh"], row
            assert row["reason"]["en"], row


def test_every_national_provision_is_reached_by_the_table() -> None:
    reached = {key for row in rows() for key in row.get("keys", ())}
    assert not {key.name for key in KEYS} - reached


@pytest.mark.skipif(not FACTS.is_dir(), reason="the fact files do not lie beside this checkout")
@pytest.mark.parametrize("file", ["core", "accountability"])
def test_every_row_of_the_fact_files_is_in_the_table(file: str) -> None:
    told = {(row["section"], _cell(str(row["row"]))) for row in rows() if row["file"] == file}
    sections = {section for section, _ in told}
    missing = [
        f"{section}: {cells[0]}"
        for section, cells in _table_rows((FACTS / f"statutes_{file}.md").read_text("utf-8"))
        if section in sections and not {(section, _cell(cells[0])), (section, _cell("|".join(cells[:2])))} & told
    ]
    assert not missing, "\n".join(missing)


def _table_rows(text: str) -> list[tuple[str, list[str]]]:
    found, section, header = [], "", False
    for line in text.splitlines():
        if line.startswith("#"):
            section = line.lstrip("# ").split(" ", 1)[0].rstrip(".")
        is_row = line.startswith("|") and not re.fullmatch(r"\|[-:| ]+\|", line)
        if is_row and header:
            found.append((section, [cell.strip() for cell in line.strip("|").split("|")]))
        header = line.startswith("|")
    return found


def _cell(text: str) -> str:
    return re.sub(r"[*`\s]", "", text)
