"""Every story in examples/ runs, and prints what stands beside it in its .out file."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

STORIES = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("story", STORIES, ids=[story.stem for story in STORIES])
def test_a_story_prints_what_it_printed(story: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", str(story.relative_to(ROOT))],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == story.with_suffix(".out").read_text("utf-8")
