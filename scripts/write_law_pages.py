"""法规页 · writes docs/zh/law and docs/en/law from the law book: ``python scripts/write_law_pages.py``.

One page for each instrument, the table of what of the fact files is encoded under which key, and the table of time limits.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from safetyduty import statutes
from safetyduty.reading import parse
from safetyduty.reports import instrument_pages
from safetyduty.statutes import LawBook, Provision, Status, Version, cited
from safetyduty.statutes.shapes import Timed, TimeLimit
from safetyduty.words import Lang, Phrase

ROOT = Path(__file__).parent.parent
COVERAGE = ROOT / "tests" / "statutes" / "coverage"
BOOKS = ROOT / "src" / "safetyduty" / "statutes" / "data"
NATIONAL = "cn"
NOTHING = Phrase("—", "—")
ONLY_ROW = "period"
"""What the row of a `Period` is called; it has no name of its own to tell."""


def pages(lang: Lang) -> dict[str, str]:
    """Every generated page of *lang*, by name."""
    written = instrument_pages(statutes.read(NATIONAL), lang)
    more = {"deadlines": Phrase("期限总表", "Every time limit"), "coverage": Phrase("覆盖表", "Coverage")}
    listed = [f"- [{title.say(lang)}]({name}.md)" for name, title in more.items()]
    return {
        **written,
        "index": "\n".join([written["index"].rstrip(), "", Phrase("总表：", "Tables:").say(lang), "", *listed]) + "\n",
        "coverage": _page(more["coverage"], _coverage(lang), lang),
        "deadlines": _page(more["deadlines"], _deadlines(lang), lang),
    }


def _coverage(lang: Lang) -> Iterator[str]:
    rows = _told()
    intro = Phrase(
        "事实文件共{all}行，其中{encoded}行编入下列规定，其余各行写明未编入的理由。本页由覆盖表生成。",
        "Of the {all} rows of the fact files {encoded} are encoded under the keys below; each of the others says why not. "
        "Made from the coverage table.",
    )
    yield intro.fill(all=len(rows), encoded=sum("keys" in row for row in rows)).say(lang)
    yield ""
    heads = [("文件与节", "file and section"), ("行", "row"), ("键，或未编入的理由", "keys, or why not")]
    yield from _table(heads, ([_place(row), str(row["row"]), _why(row, lang)] for row in rows), lang)


def _why(row: dict[str, Any], lang: Lang) -> str:
    return "<br>".join(f"`{key}`" for key in row["keys"]) if "keys" in row else str(row["reason"][lang.value])


def _deadlines(lang: Lang) -> Iterator[str]:
    """The time limits of the national book, those of the local ones, and what no deadline can be counted for."""
    intro = Phrase(
        "法规库所载的每一项期限，按键排列；前一列即`deadlines.named`所用的名称。本页由法规库和覆盖表生成。",
        "Every time limit in the law book, by key; the first column is the name that `deadlines.named` takes. "
        "Made from the law book and the coverage table.",
    )
    yield intro.say(lang)
    yield ""
    yield f"## {Phrase('全国', 'National').say(lang)}"
    yield ""
    national = ([*_limit(*limit, lang)] for limit in _limits(NATIONAL))
    yield from _table(LIMIT_HEADS, national, lang)
    yield ""
    yield f"## {Phrase('地方', 'Local').say(lang)}"
    yield ""
    places = sorted(folder.name for folder in BOOKS.iterdir() if folder.is_dir() and folder.name != NATIONAL)
    local = ([f"`{place}`", *_limit(*limit, lang)] for place in places for limit in _limits(place))
    yield from _table([("法规库", "law book"), *LIMIT_HEADS], local, lang)
    yield ""
    yield f"## {Phrase('不能推算的时间', 'What no deadline can be counted for').say(lang)}"
    yield ""
    heads = [("文件与节", "file and section"), ("行", "row"), ("不能推算的理由", "why not")]
    untold = ([_place(row), str(row["row"]), row["no_deadline"][lang.value]] for row in _told() if "no_deadline" in row)
    yield from _table(heads, untold, lang)


LIMIT_HEADS = [
    ("期限", "time limit"),
    ("名称", "name"),
    ("长短", "term"),
    ("性质", "what for"),
    ("起算", "runs from"),
    ("可延长", "extension"),
    ("不计入", "does not count"),
    ("依据", "basis"),
    ("效力期间", "in force"),
]


def _limits(name: str) -> Iterator[tuple[str, Provision[Any], Version[Any], TimeLimit]]:
    """Each span of time of the files of one book, by what it is called: its key, with the row where there are several."""
    book: LawBook = statutes.read(name)
    for key in sorted(f"{file.parent.name}/{file.stem}" for file in (BOOKS / name).glob("*/*.yaml")):
        provision = book.provisions[key]
        for version in provision.versions:
            rows = version.rule.limits() if isinstance(version.rule, Timed) else ()
            for row in rows:
                yield key if len(rows) == 1 else f"{key}/{row.id}", provision, version, row


def _limit(name: str, provision: Provision[Any], version: Version[Any], row: TimeLimit, lang: Lang) -> Iterator[str]:
    both = Phrase("{title}：{row}", "{title}: {row}").fill(title=provision.name, row=row.name)
    term = row.within.words()
    if row.times > 1:
        term = Phrase("{term}内{n}次", "{n} times in {term}").fill(term=term, n=row.times)
    longer = NOTHING if row.extension is None else row.extension.words()
    if row.granted_by is not None:
        longer = Phrase("{longer}（批准：{by}）", "{longer} (by {by})").fill(longer=longer, by=row.granted_by)
    force = version.span.words()
    if version.status is not Status.IN_FORCE:
        force = Phrase("{span}；{status}", "{span}; {status}").fill(span=force, status=version.status)
    yield f"`{name}`"
    for phrase in (
        provision.name if row.id == ONLY_ROW else both,
        term,
        row.sense.label,
        row.runs_from,
        longer,
    ):
        yield phrase.say(lang)
    yield "<br>".join(phrase.say(lang) for phrase in row.excluded) or NOTHING.say(lang)
    yield cited(version.citations).say(lang)
    yield force.say(lang)


def _told() -> list[dict[str, Any]]:
    return [row for file in sorted(COVERAGE.glob("*.yaml")) for row in parse(file.read_bytes(), file.name).data["rows"]]


def _place(row: dict[str, Any]) -> str:
    return f"{row['file']} {row['section']}"


def _page(title: Phrase, body: Iterable[str], lang: Lang) -> str:
    return "\n".join([f"# {title.say(lang)}", "", *body]) + "\n"


def _table(heads: list[tuple[str, str]], rows: Iterable[list[str]], lang: Lang) -> Iterator[str]:
    yield "| " + " | ".join(Phrase(*head).say(lang) for head in heads) + " |"
    yield "|---" * len(heads) + "|"
    for row in rows:
        yield "| " + " | ".join(map(_cell, row)) + " |"


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
