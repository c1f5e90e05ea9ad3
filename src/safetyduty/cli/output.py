"""输出 · output — sheets as tables by rich, or JSON; always UTF-8."""

import json
import sys
from collections.abc import Iterable, Iterator

import click
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from safetyduty.briefing import Brief
from safetyduty.reports import Sheet, plain, sheets
from safetyduty.words import Lang

__all__ = ["refuse", "show", "tables"]

WIDTH_IN_A_FILE = 120
MOST_ROWS_WRAPPED = 2_000


def show(brief: Brief, lang: Lang, form: str) -> None:
    """Print *brief* as tables in *lang*, or as JSON, which always has both languages.

    Examples:
        >>> callable(show)
        True
    """
    _utf8()
    if form == "json":
        click.echo(json.dumps(plain(brief), ensure_ascii=False, indent=2))
        return
    tables(sheets(brief, lang))


def tables(pages: Iterable[Sheet]) -> None:
    """Print *pages* as tables, as wide as the terminal, or 120 columns in a file.

    Examples:
        >>> callable(tables)
        True
    """
    _utf8()
    console = Console(width=None if sys.stdout.isatty() else WIDTH_IN_A_FILE, highlight=False)
    for page in pages:
        _table(page, console)


def refuse(sentence: str) -> None:
    """Print a refusal on standard error.

    Examples:
        >>> callable(refuse)
        True
    """
    _utf8()
    click.echo(sentence, err=True)


def _table(sheet: Sheet, console: Console) -> None:
    console.print(f"\n[bold]{escape(sheet.title)}[/bold]")
    if len(sheet.rows) > MOST_ROWS_WRAPPED:
        click.echo("\n".join(_lines(sheet)))
    elif sheet.rows:
        heads = (Column(escape(column), overflow="fold") for column in sheet.columns)
        table = Table(*heads, box=SIMPLE_HEAD, pad_edge=False)
        for row in sheet.rows:
            table.add_row(*(escape(cell) for cell in row))
        console.print(table)
    for note in sheet.notes:
        console.print(escape(note), style="dim")


def _lines(sheet: Sheet) -> Iterator[str]:
    """The rows of a long sheet in plain columns: wrapping tens of thousands of cells would take longer than the answer."""
    rows = [sheet.columns, *(tuple(cell.replace("\n", " ") for cell in row) for row in sheet.rows)]
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _utf8() -> None:
    """A console of another encoding would stop at the first Chinese character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")
