"""文档 · word — a paper as a Word file.

It needs the extra ``docx``. The same paper is always the same bytes.
"""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from safetyduty.exchange.ledgers.archives import inflated, zipped
from safetyduty.exchange.papers.documents import NOT_STATED, Document
from safetyduty.exchange.papers.markdown import closing
from safetyduty.words import Lang

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
    from docx.text.paragraph import Paragraph

__all__ = ["to_docx"]

_LETTER, _TITLE = 16, 22  # points: 三号, 二号
_FONT = "仿宋_GB2312"
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001  # a fixed mark, no moment


def to_docx(document: Document, lang: Lang) -> bytes:
    """*document* as a Word file in *lang* (导出docx): title, number, addressee, pieces, basis, issuer and day.

    Raises:
        ModuleNotFoundError: The extra ``docx`` is not installed.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.exchange.papers import Head, rectification_order
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> from safetyduty.words import Phrase
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> order = rectification_order(crack, statutes.read("cn").on(date(2022, 6, 11)), head=Head())
        >>> to_docx(order, Lang.ZH)[:2], to_docx(order, Lang.ZH) == to_docx(order, Lang.ZH)
        (b'PK', True)
    """
    import docx  # noqa: PLC0415  # the extra is asked for when it is used
    from docx.enum.text import WD_ALIGN_PARAGRAPH as SIDE  # noqa: PLC0415

    page = docx.Document()
    _mark(page)
    colon = "：" if lang is Lang.ZH else ": "
    number = document.head.number
    _write(page, document.paper.label.say(lang), _TITLE, SIDE.CENTER)
    _write(page, NOT_STATED.say(lang) if number is None else str(number), _LETTER, SIDE.RIGHT)
    _write(page, f"{document.to.say(lang)}{colon.strip()}", _LETTER)
    for piece in document.pieces:
        _write(page, f"{piece.label.say(lang)}{colon}{(piece.says or NOT_STATED).say(lang)}", _LETTER)
    *notes, organ, day = closing(document, lang)
    for note in notes:
        _write(page, note, _LETTER)
    _write(page, organ, _LETTER, SIDE.RIGHT)
    _write(page, day, _LETTER, SIDE.RIGHT)
    made = BytesIO()
    page.save(made)
    return zipped(inflated(made.getvalue(), "docx"))


def _mark(page: "Page") -> None:
    """The properties of the file: nothing of whoever makes it, or when."""
    properties = page.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _MADE


def _write(page: "Page", text: str, points: int, side: "WD_PARAGRAPH_ALIGNMENT | None" = None) -> "Paragraph":
    from docx.oxml.ns import qn  # noqa: PLC0415  # as above
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = page.add_paragraph()
    if side is not None:
        paragraph.alignment = side
    run = paragraph.add_run("".join(each for each in text if each >= " " or each in "\n\t"))
    run.font.size = Pt(points)
    run.font.name = _FONT
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)  # noqa: SLF001  # it has no other door
    return paragraph
