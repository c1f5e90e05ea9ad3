"""法规页 · writes docs/zh/law and docs/en/law from the law book: ``python scripts/write_law_pages.py``.

One page for each instrument, and the table of what of the fact files is encoded under which key.
"""

from pathlib import Path
from typing import Any

from safetyduty import statutes
from safetyduty.reading import parse
from safetyduty.reports import instrument_pages
from safetyduty.words import Lang, Phrase

ROOT = Path(__file__).parent.parent
COVERAGE = ROOT / "tests" / "statutes" / "coverage"


def pages(lang: Lang) -> dict[str, str]:
    """Every generated page of *lang*, by name."""
    return {**instrument_pages(statutes.read("cn"), lang), "coverage": "\n".join(_coverage(lang)) + "\n"}


def _coverage(lang: Lang) -> list[str]:
    rows = [row for file in sorted(COVERAGE.glob("*.yaml")) for row in parse(file.read_bytes(), file.name).data["rows"]]
    encoded = sum("keys" in row for row in rows)
    intro = Phrase(
        "事实文件共{all}行，其中{encoded}行编入下列规定，其余各行写明未编入的理由。本页由覆盖表生成。",
        "Of the {all} rows of the fact files {encoded} are encoded under the keys below; each of the others says why not. "
        "Made from the coverage table.",
    )
    heads = [("文件与节", "file and section"), ("行", "row"), ("键，或未编入的理由", "keys, or why not")]
    lines = [
        f"# {Phrase('覆盖表', 'Coverage').say(lang)}",
        "",
        intro.fill(all=len(rows), encoded=encoded).say(lang),
        "",
        "| " + " | ".join(Phrase(*head).say(lang) for head in heads) + " |",
        "|---|---|---|",
    ]
    return lines + [
        f"| {row['file']} {row['section']} | {_cell(str(row['row']))} | {_cell(_why(row, lang))} |" for row in rows
    ]


def _why(row: dict[str, Any], lang: Lang) -> str:
    return "<br>".join(f"`{key}`" for key in row["keys"]) if "keys" in row else str(row["reason"][lang.value])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("*", "\\*")


def main() -> None:
    """Write every page, and remove those of instruments that are gone."""
    for lang in Lang:
        folder = ROOT / "docs" / lang.value / "law"
        folder.mkdir(parents=True, exist_ok=True)
        written = pages(lang)
        for stale in set(folder.glob("*.md")) - {folder / f"{name}.md" for name in written}:
            stale.unlink()
        for name, text in written.items():
            (folder / f"{name}.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
