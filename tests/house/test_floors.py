"""The floors hold, and the contract in pyproject.toml that holds them bites."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT


def _lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    command = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(cache_dir=None))"
    return subprocess.run(
        [sys.executable, "-c", command],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the library and its contracts, to spoil."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_floors_hold() -> None:
    linted = _lint_imports(ROOT)
    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize(
    ("room", "line", "contract"),
    [
        ("dates", "from safetyduty.statutes import Law", "a room imports from lower floors only"),
        ("duties", "from safetyduty.hazards import Case", "a room imports from lower floors only"),
        ("facts", "from safetyduty import reports", "a room imports from lower floors only"),
        ("facts", "import networkx", "networkx comes in through"),
        ("machines", "from networkx import DiGraph", "networkx comes in through"),
        ("statutes", "from dateutil.relativedelta import relativedelta", "chinese_calendar come in through"),
        ("deadlines", "import chinese_calendar", "chinese_calendar come in through"),
        ("statutes", "import yaml", "yaml and cattrs come in through"),
        ("facts", "from cattrs import Converter", "yaml and cattrs come in through"),
        ("reports", "import click", "click and rich come in through"),
        ("reports", "from rich.table import Table", "click and rich come in through"),
        ("dates", "import numpy", "numpy comes in through"),
        ("accidents", "import numpy", "numpy comes in through"),
        ("accountability", "from numpy import array", "numpy comes in through"),
        ("reports", "import icalendar", "icalendar comes in through"),
        ("exchange", "from stdnum import numdb", "stdnum comes in through"),
        ("exchange", "import python_calamine", "xlsxwriter come in through"),
    ],
)
def test_a_planted_import_is_found(house: Path, room: str, line: str, contract: str) -> None:
    (house / "src" / "safetyduty" / room / "planted.py").write_text(line + "\n", "utf-8")
    linted = _lint_imports(house)
    assert linted.returncode == 1, linted.stdout + linted.stderr
    broken = [report for report in linted.stdout.splitlines() if "BROKEN" in report]
    assert len(broken) == 1
    assert contract in broken[0]
    assert f"safetyduty.{room}.planted -> " in linted.stdout


def test_a_room_without_a_floor_is_found(house: Path) -> None:
    (house / "src" / "safetyduty" / "attic").mkdir()
    (house / "src" / "safetyduty" / "attic" / "__init__.py").touch()
    linted = _lint_imports(house)
    assert linted.returncode == 1
    assert "attic" in linted.stdout
