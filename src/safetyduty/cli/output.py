"""输出 · output — sheets as tables by rich, or JSON; always UTF-8."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import click
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from safetyduty.reports import Sheet

__all__ = ["lines", "refuse", "tables", "values"]

WIDTH_IN_A_FILE = 120
MOST_ROWS_WRAPPED = 2_000
BAD_OUTPUT = 2


@contextmanager
def _whole() -> Iterator[None]:
    """A reader that closes the pipe has read enough; output that cannot be written is a refusal."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        refuse(f"输出未能写完 / the output could not be written: {error.strerror}")
        sys.exit(BAD_OUTPUT)


def values(found: Mapping[str, Any]) -> None:
    """Print plain values as JSON.

    Examples:
        >>> callable(values)
        True
    """
    _utf8()
    with _whole():
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))


def tables(pages: Iterable[Sheet]) -> None:
    """Print *pages* as tables, as wide as the terminal, or 120 columns in a file.

    Examples:
        >>> callable(tables)
        True
    """
    _utf8()
    console = Console(width=None if sys.stdout.isatty() else WIDTH_IN_A_FILE, highlight=False)
    with _whole():
        for page in pages:
            click.echo(_table(page, console), nl=False)


def lines(told: Iterable[str]) -> None:
    """Print each of *told* on a line of its own, as long as it is.

    Examples:
        >>> lines(["a county", "another"])
        a county
        another
    """
    _utf8()
    with _whole():
        for line in told:
            click.echo(line)


def refuse(sentence: str) -> None:
    """Print a refusal on standard error.

    Examples:
        >>> callable(refuse)
        True
    """
    _utf8()
    click.echo(sentence, err=True)


def _table(sheet: Sheet, console: Console) -> str:
    """The sheet as rich draws it; it is captured, so that a closed pipe is ours to handle."""
    with console.capture() as drawn:
        console.print(f"\n[bold]{escape(sheet.title)}[/bold]")
        if len(sheet.rows) > MOST_ROWS_WRAPPED:
            console.out("\n".join(_lines(sheet)), highlight=False)
        elif sheet.rows:
            heads = [
                Column(escape(head), overflow="fold", no_wrap=all(map(_is_code, cells)))
                for head, cells in zip(sheet.columns, zip(*sheet.rows, strict=True), strict=True)
            ]
            table = Table(*heads, box=SIMPLE_HEAD, pad_edge=False)
            for row in sheet.rows:
                table.add_row(*(escape(cell) for cell in row))
            console.print(table)
        for note in sheet.notes:
            console.print(escape(note), style="dim")
    return drawn.get()


def _is_code(cell: str) -> bool:
    """Keys, days and marks are copied by hand, and not broken."""
    return cell.isascii() and " " not in cell


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
            reconfigure(encoding="utf-8", errors="backslashreplace")
