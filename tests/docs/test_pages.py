"""A page with a false line fails, at that line; a page of true ones passes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

PAGES = Path(__file__).parent / "pages"


def _run(page: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PAGES / page)],
        cwd=ROOT,
        env={**os.environ, "CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("page", "line", "shown"),
    [
        ("false_property.md", 16, "test_every_term_ends_in_the_year_it_began"),
        ("false_doctest.md", 4, "31"),
    ],
)
def test_a_false_page_fails_at_its_line(page: str, line: int, shown: str) -> None:
    ran = _run(page)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert f"{page}:{line}: " in ran.stdout
    assert shown in ran.stdout


def test_a_true_page_passes() -> None:
    ran = _run("true_property.md")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "3 passed" in ran.stdout
