"""Both languages hold the same pages with the same code, and every room has its reference page."""

import re

import pytest

from tests.house.source import PACKAGE, ROOT, floors

DOCS = ROOT / "docs"
LANGUAGES = ("zh", "en")
PAGES = sorted(path.relative_to(DOCS / "zh").as_posix() for path in (DOCS / "zh").rglob("*.md"))


def _code(language: str, page: str) -> list[str]:
    """The lines of the ``python`` fences of a page; comments may be in the page's own language."""
    fences = re.findall(r"^```python\n(.*?)^```", (DOCS / language / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)
    lines = [re.sub(r"\s*(^|\s)# .*", "", line) for fence in fences for line in fence.splitlines()]
    return [line for line in lines if line]


def test_both_languages_have_the_same_pages() -> None:
    assert sorted(path.relative_to(DOCS / "en").as_posix() for path in (DOCS / "en").rglob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_the_same_code_in_both_languages(page: str) -> None:
    assert _code("en", page) == _code("zh", page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", floors())
def test_every_room_has_its_reference_page(room: str, language: str) -> None:
    page = f"reference/{room}.md"
    assert f"::: {PACKAGE}.{room}" in (DOCS / language / page).read_text("utf-8").splitlines()
    assert f"- {page}" in (ROOT / "mkdocs.yml").read_text("utf-8")
