"""命令 · commands — ``brief``, ``who``, ``gaps`` and ``hazards`` of one register on one day."""

import gc
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from safetyduty import briefing, statutes
from safetyduty.briefing import Brief
from safetyduty.cli import output
from safetyduty.cli.inputs import inputs, refusing
from safetyduty.cli.options import BOOK, CALENDAR, CHECK, FORMAT, LANG, ON, REGISTER, asked
from safetyduty.reports import plain, sheets
from safetyduty.words import Lang

__all__ = ["brief", "gaps", "hazards", "safetyduty", "who"]

_QUESTION = (REGISTER, ON, BOOK, CALENDAR, LANG, FORMAT, CHECK)
"""What every question about a register takes."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="safetyduty")
def safetyduty() -> None:
    """Who answers, what is uncovered, what is due, what is late.

    安全生产责任制：谁负责、缺什么、到期什么、逾期什么。
    """


@safetyduty.command()
@asked(*_QUESTION)
def brief(**words: Any) -> None:
    """简报：谁负责、缺口、隐患、保留事项 / the whole brief of a register on a day."""
    _answer(briefing.brief, **words)


@safetyduty.command()
@asked(*_QUESTION)
@click.argument("ids", nargs=-1)
def who(ids: tuple[str, ...], **words: Any) -> None:
    """谁负责：全部，或指定编号的单位场所 / who answers, for every unit and site or for IDS."""
    _answer(partial(briefing.who, ids=ids or None), **words)


@safetyduty.command()
@asked(*_QUESTION)
def gaps(**words: Any) -> None:
    """缺口：无人负责之处 / what nobody answers for."""
    _answer(briefing.uncovered, **words)


@safetyduty.command()
@asked(*_QUESTION)
def hazards(**words: Any) -> None:
    """隐患：状态、承办岗位、时限、逾期、未落实 / hazards by state, due, late and missing."""
    _answer(briefing.hazards, **words)


def _answer(  # noqa: PLR0913  # one for each option of the command
    ask: Callable[..., Brief],
    *,
    register: Path,
    on: date,
    book: str,
    calendars: tuple[Path, ...],
    lang: str,
    form: str,
    check: bool,
) -> None:
    """Read the register, ask, show the answer; every refusal is a sentence on standard error and exit code 2."""
    language = Lang(lang)
    gc.disable()  # one question, then the process ends: collecting garbage would take a third of a large county's time
    with refusing(language):
        given = inputs(register, book, calendars)
        found = ask(given.register, given.book, given.calendar, on=on)
    if form == "json":
        output.values(plain(found, receipt=statutes.receipt(given.book, given.calendar.edition, given.raw)))
    else:
        output.tables(sheets(found, language))
    sys.exit(1 if check and found.troubled else 0)
