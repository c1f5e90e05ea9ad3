"""卷宗 · dossiers — a title and its tables as a Word file, every number in brackets a link to the row it names.

It needs the extra ``docx``. The same tables are always the same bytes.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Protocol

from safetyduty.exchange.ledgers.archives import inflated, zipped

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

__all__ = ["Tabled", "tables_to_docx"]

_NUMBER = re.compile(r"(\[\d+\])")
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001  # a fixed mark, no moment
_FONT = "宋体"


class Tabled(Protocol):
    """A table of words (表页): a title, columns, rows and notes."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of its columns."""

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Its rows, a cell for each column."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said below it."""


def tables_to_docx(tables: Iterable[Tabled], *, listed: Tabled | None = None) -> bytes:
    """*tables* as a Word file on wide pages (导出docx); the title of the first is that of the file.

    ``[3]`` in any cell links to the row of *listed* whose first cell is ``3``.

    Raises:
        ModuleNotFoundError: The extra ``docx`` is not installed.

    Examples:
        >>> tables_to_docx(())[:2], tables_to_docx(()) == tables_to_docx(())
        (b'PK', True)
    """
    import docx  # noqa: PLC0415  # the extra is asked for when it is used
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415

    page = docx.Document()
    _mark(page)
    section = page.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    for number, table in enumerate(tables):
        page.add_heading(_clean(table.title), 1 if number else 0)
        if table.rows:
            _table(page, table, listed)
        for note in table.notes:
            page.add_paragraph(_clean(note))
    made = BytesIO()
    page.save(made)
    return zipped(inflated(made.getvalue(), "docx"))


def _mark(page: "Document") -> None:
    """The properties of the file: nothing of whoever makes it, or when; and a font that has Chinese."""
    from docx.oxml.ns import qn  # noqa: PLC0415  # as above

    properties = page.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _MADE
    style: Any = page.styles["Normal"]
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)


def _table(page: "Document", table: Tabled, listed: Tabled | None) -> None:
    made = page.add_table(rows=1 + len(table.rows), cols=len(table.columns))
    made.style = "Table Grid"
    for cell, head in zip(made.rows[0].cells, table.columns, strict=True):
        cell.paragraphs[0].add_run(_clean(head)).bold = True
    for line, row in zip(list(made.rows)[1:], table.rows, strict=True):
        for index, (cell, text) in enumerate(zip(line.cells, row, strict=True)):
            if table is listed and not index:
                _anchor(cell.paragraphs[0], text)
            elif listed is not None:
                _linked(cell.paragraphs[0], text)
            else:
                cell.paragraphs[0].add_run(_clean(text))


def _linked(paragraph: "Paragraph", text: str) -> None:
    """*text*, with a link for each number in brackets."""
    for part in _NUMBER.split(_clean(text)):
        if _NUMBER.fullmatch(part):
            link = _element("w:hyperlink", anchor=f"a{part[1:-1]}")
            link.append(paragraph.add_run(part)._r)  # noqa: SLF001  # a link has no other door
            paragraph._p.append(link)  # noqa: SLF001
        elif part:
            paragraph.add_run(part)


def _anchor(paragraph: "Paragraph", number: str) -> None:
    """The number of an article, where links to it lead."""
    start, end = _element("w:bookmarkStart", id=number, name=f"a{number}"), _element("w:bookmarkEnd", id=number)
    paragraph._p.append(start)  # noqa: SLF001  # nor has a bookmark
    paragraph.add_run(number)
    paragraph._p.append(end)  # noqa: SLF001


def _element(tag: str, **given: str) -> Any:
    from docx.oxml import OxmlElement  # noqa: PLC0415  # as above
    from docx.oxml.ns import qn  # noqa: PLC0415

    made = OxmlElement(tag)
    for name, value in given.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _clean(text: str) -> str:
    """Words without what no Word file can hold."""
    return "".join(each for each in text if each >= " " or each in "\n\t")
