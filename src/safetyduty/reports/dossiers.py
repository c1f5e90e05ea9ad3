"""责任页 · dossiers — the responsibility page of an inquiry: sheets with one list of numbered articles, and as Markdown.

Every number in brackets leads to its article in the list at the end. Aids to analysis stand apart, after it all, if they are asked for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType

from safetyduty.accountability.aids import Delay
from safetyduty.briefing import Investigation
from safetyduty.reports.following import following, overview_sheet
from safetyduty.reports.liabilities import body_sheet, form_sheet, liability_sheet, question_sheet
from safetyduty.reports.performed import chain_sheet, duty_sheet, hazard_sheet
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import caveat_sheet, columns, party_of
from safetyduty.words import Lang, Phrase

__all__ = ["investigation_page", "investigation_sheets"]

_SECTIONS = (chain_sheet, duty_sheet, hazard_sheet, liability_sheet, form_sheet, body_sheet)
_NONE: Mapping[str, tuple[Delay, ...]] = MappingProxyType({})
_NUMBER = re.compile(r"\\\[(\d+)\\\]")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def investigation_sheets(
    found: Investigation, lang: Lang, *, aids: Mapping[str, tuple[Delay, ...]] = _NONE
) -> tuple[Sheet, ...]:
    """*found* as sheets in *lang* (责任页): the accident, the chain, duties, findings, ranges, questions, caveats, articles.

    ``[3]`` in any sheet is the third of the articles, the last sheet but for *aids*, the shares of delay by hazard.

    Examples:
        >>> callable(investigation_sheets)
        True
    """
    notes = Notes(lang)
    before, after = (overview_sheet, *following(found.aftermath)[:-2]), following(found.aftermath)[-2:]
    sheets = [sheet(found.aftermath, notes) for sheet in before]
    sheets += [sheet(found, notes) for sheet in _SECTIONS]
    sheets += [sheet(found.aftermath, notes) for sheet in after]
    sheets += [question_sheet(found, notes), caveat_sheet(found.caveats, lang), _articles(notes)]
    return (*sheets, *((_aids(found, aids, lang),) if aids else ()))


def investigation_page(found: Investigation, lang: Lang, *, aids: Mapping[str, tuple[Delay, ...]] = _NONE) -> str:
    """*found* as a page of Markdown in *lang* (责任页); each number links to its article.

    Examples:
        >>> callable(investigation_page)
        True
    """
    sheets = investigation_sheets(found, lang, aids=aids)
    return "\n".join(_page(sheets, listed=sheets[-2 if aids else -1])) + "\n"


def _articles(notes: Notes) -> Sheet:
    """The articles that all sheets cite, in the order of their numbers."""
    rows = tuple(notes.rows())
    heads = columns(notes.lang, ("号", "no."), ("条文", "article"), ("内容", "what it says"))
    return Sheet(Phrase("条文（{n}）", "Articles ({n})").fill(n=len(rows)).say(notes.lang), heads, rows)


def _aids(found: Investigation, aids: Mapping[str, tuple[Delay, ...]], lang: Lang) -> Sheet:
    """Whose turn it was while a hazard was open; numbers that no law knows."""
    rows = []
    for hazard, told in aids.items():
        late = sum(delay.late for delay in told)
        for delay in told:
            share = Fraction(delay.late, late) if late else Fraction(0)
            post = party_of(delay.post, found.register, lang)
            rows.append((found.register.name(hazard).say(lang), post, str(delay.days), str(delay.late), f"{share}"))
    heads = columns(
        lang,
        ("隐患", "hazard"),
        ("岗位", "post"),
        ("经手天数", "days in hand"),
        ("逾期天数", "days late"),
        ("占比", "share"),
    )
    note = Phrase(
        "分析参考，不是法律认定，也不是处理建议",
        "an aid to analysis: no legal finding, and no proposal",
    )
    title = Phrase("附：延误分布（分析参考）", "Annex: shares of delay (an aid to analysis)")
    return Sheet(title.say(lang), heads, tuple(rows), (note.say(lang),))


def _page(sheets: tuple[Sheet, ...], *, listed: Sheet) -> Iterator[str]:
    """Each sheet under its title; the numbers of the one that lists the articles are where links lead."""
    for number, sheet in enumerate(sheets):
        yield from ("", f"## {_plain(sheet.title)}", "") if number else (f"# {_plain(sheet.title)}", "")
        if sheet.rows:
            yield _row(map(_plain, sheet.columns))
            yield _row("---" for _ in sheet.columns)
            for first, *rest in sheet.rows:
                yield _row((f'<a id="a{first}"></a>{first}' if sheet is listed else _cell(first), *map(_cell, rest)))
        for note in sheet.notes:
            yield from ("", _cell(note))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """Words that Markdown takes for nothing else; a number in brackets links to its article."""
    return _NUMBER.sub(r"[\\[\1\\]](#a\1)", _plain(text)).replace("\n", "<br>")


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
