"""法规页 · writes docs/zh/law and docs/en/law from the law book: ``python scripts/write_law_pages.py``."""

from pathlib import Path

from safetyduty import statutes
from safetyduty.reports import instrument_pages
from safetyduty.words import Lang

DOCS = Path(__file__).parent.parent / "docs"


def main() -> None:
    """Write every page, and remove those of instruments that are gone."""
    book = statutes.read("cn")
    for lang in Lang:
        folder = DOCS / lang.value / "law"
        folder.mkdir(parents=True, exist_ok=True)
        pages = instrument_pages(book, lang)
        for stale in set(folder.glob("*.md")) - {folder / f"{name}.md" for name in pages}:
            stale.unlink()
        for name, text in pages.items():
            (folder / f"{name}.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
