"""法规页 · the pages of the law are those the law book gives today."""

from pathlib import Path

import pytest

from safetyduty.words import Lang
from scripts.write_law_pages import pages

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("lang", Lang, ids=lambda lang: lang.value)
def test_the_pages_are_up_to_date(lang: Lang) -> None:
    written = {file.stem: file.read_text("utf-8") for file in (DOCS / lang.value / "law").glob("*.md")}
    assert written == pages(lang), "run: python scripts/write_law_pages.py"
