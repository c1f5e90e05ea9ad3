"""文本 · markdown — a paper as Markdown text."""

import re

from safetyduty.exchange.papers.documents import NOT_STATED, Document
from safetyduty.statutes import cited
from safetyduty.words import Lang, Phrase

__all__ = ["closing", "to_markdown"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def to_markdown(document: Document, lang: Lang) -> str:
    r"""*document* as Markdown in *lang* (文书文本); what nobody has said is shown as not stated.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.exchange.papers import Head, rectification_order
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> order = rectification_order(crack, statutes.read("cn").on(date(2022, 6, 11)), head=Head())
        >>> print(*to_markdown(order, Lang.ZH).splitlines()[:7:2], sep="\n")
        # 责令限期整改指令书
        （未载明）
        bridge：
        - 隐患编号：hz-1
    """
    colon = "：" if lang is Lang.ZH else ": "
    number, to = document.head.number, document.to.say(lang)
    lines = [
        f"# {document.paper.label.say(lang)}",
        "",
        NOT_STATED.say(lang) if number is None else str(number),
        "",
        f"{_plain(to)}{colon.strip()}",
        "",
        *(f"- {each.label.say(lang)}{colon}{_plain((each.says or NOT_STATED).say(lang))}" for each in document.pieces),
        "",
    ]
    for line in closing(document, lang):
        lines += [_plain(line), ""]
    return "\n".join(lines)


def closing(document: Document, lang: Lang) -> list[str]:
    """The lines below the pieces of a paper: its basis, what is uncertain, and who issued it when."""
    colon = "：" if lang is Lang.ZH else ": "
    basis = cited(dict.fromkeys(citation for reason in document.because for citation in reason.basis))
    lines = [f"{Phrase('依据', 'Basis').say(lang)}{colon}{basis.say(lang)}"]
    lines += [f"{Phrase('注意', 'Note').say(lang)}{colon}{caveat.about.say(lang)}" for caveat in document.caveats]
    organ, on = document.head.organ, document.head.on
    lines.append((organ or NOT_STATED).say(lang))
    lines.append(NOT_STATED.say(lang) if on is None else _day(lang, on.year, on.month, on.day))
    return lines


def _day(lang: Lang, year: int, month: int, day: int) -> str:
    return f"{year}年{month}月{day}日" if lang is Lang.ZH else f"{year}-{month:02}-{day:02}"


def _plain(text: str) -> str:
    """Text that Markdown takes for nothing else, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
