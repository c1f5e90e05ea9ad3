"""网页 · pages — the law book as Markdown pages, one for each instrument."""

from collections.abc import Iterator
from typing import Any

from safetyduty.reports.rules import lines
from safetyduty.statutes import Instrument, LawBook, Provision, Version, cited
from safetyduty.words import Lang, Phrase

__all__ = ["instrument_pages"]


def instrument_pages(book: LawBook, lang: Lang) -> dict[str, str]:
    """The pages of *book* in *lang* by name: ``index`` and one for each instrument that a key is filed under (法规页).

    Examples:
        >>> from safetyduty import statutes
        >>> pages = instrument_pages(statutes.read("cn"), Lang.EN)
        >>> pages["work-safety-law"].splitlines()[0]
        '# Work Safety Law'
    """
    filed: dict[str, list[Provision[Any]]] = {}
    for provision in book.provisions.values():
        filed.setdefault(provision.key.name.partition("/")[0], []).append(provision)
    pages = {name: "\n".join(_page(_title(name, rows), rows, lang)) + "\n" for name, rows in sorted(filed.items())}
    heading = Phrase("法规", "The law").say(lang)
    intro = Phrase(
        "本库载有的规定，按法律文件分页。本页由法规库生成。",
        "The provisions in this library, a page for each instrument. Made from the law book.",
    )
    listed = [f"- [{_title(name, rows).say(lang)}]({name}.md) ({len(rows)})" for name, rows in sorted(filed.items())]
    return {"index": "\n".join([f"# {heading}", "", intro.say(lang), "", *listed]) + "\n", **pages}


def _title(name: str, rows: list[Provision[Any]]) -> Phrase:
    instruments: dict[str, Instrument] = {
        citation.instrument.id: citation.instrument
        for provision in rows
        for version in provision.versions
        for citation in version.citations
    }
    found = instruments.get(name) or (next(iter(instruments.values())) if len(instruments) == 1 else None)
    return Phrase(name, name) if found is None else found.title


def _page(title: Phrase, rows: list[Provision[Any]], lang: Lang) -> Iterator[str]:
    yield f"# {title.say(lang)}"
    for provision in sorted(rows, key=lambda provision: provision.key.name):
        yield ""
        yield f"## {provision.name.say(lang)}"
        yield ""
        yield f"`{provision.key.name}`"
        for version in provision.versions:
            yield ""
            yield from _version(version, lang)


def _version(version: Version[Any], lang: Lang) -> Iterator[str]:
    yield f"### {version.span.words().say(lang)}"
    yield ""
    stop = "。" if lang is Lang.ZH else ". "
    yield f"{version.summary.say(lang)}{stop}"
    yield ""
    yield f"- {cited(version.citations).say(lang)}"
    checked = Phrase("{status}；{confidence}；核对于{checked}", "{status}; {confidence}; checked {checked}")
    yield f"- {checked.fill(status=version.status, confidence=version.confidence, checked=version.checked).say(lang)}"
    if version.note is not None:
        yield f"- {Phrase('说明：{note}', 'Note: {note}').fill(note=version.note).say(lang)}"
    if version.rule is not None:
        heads = Phrase("项目", "what"), Phrase("值", "value")
        yield ""
        yield f"| {heads[0].say(lang)} | {heads[1].say(lang)} |"
        yield "|---|---|"
        for what, value in lines(version.rule):
            yield f"| {_cell(what.say(lang))} | {_cell(value.say(lang))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
