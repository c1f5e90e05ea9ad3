"""覆盖表 · the table of what of the fact files is encoded under which key, and the fact files it is held against.

The fact files are not part of this repository; where they lie beside it, the table is held against them row by row.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from safetyduty.reading import parse

HERE = Path(__file__).parent
FACTS = HERE.parents[2] / "shared" / "law"
FILES = ("core", "accountability")

beside_the_facts = pytest.mark.skipif(not FACTS.is_dir(), reason="the fact files do not lie beside this checkout")


def told() -> list[dict[str, Any]]:
    """Every row of the coverage table."""
    return [
        row
        for file in sorted((HERE / "coverage").glob("*.yaml"))
        for row in parse(file.read_bytes(), file.name).data["rows"]
    ]


def facts(file: str) -> list[tuple[str, list[str]]]:
    """The table rows of a fact file: the section each stands in, and its cells."""
    found, section, header = [], "", False
    for line in (FACTS / f"statutes_{file}.md").read_text("utf-8").splitlines():
        if line.startswith("#"):
            section = line.lstrip("# ").split(" ", 1)[0].rstrip(".")
        is_row = line.startswith("|") and not re.fullmatch(r"\|[-:| ]+\|", line)
        if is_row and header:
            found.append((section, [part.strip() for part in line.strip("|").split("|")]))
        header = line.startswith("|")
    return found


def names(cells: list[str]) -> set[str]:
    """What the table may call a fact row: its first cell, or its first two."""
    return {cell(cells[0]), cell("|".join(cells[:2]))}


def cell(text: str) -> str:
    """*text* without markup and spaces."""
    return re.sub(r"[*`\s]", "", text)
