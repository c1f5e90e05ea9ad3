"""命令 · commands — ``brief``, ``who`` and ``hazards`` of one register on one day, and the command they belong to."""

from datetime import date
from functools import partial
from typing import Any

import click

from safetyduty import briefing
from safetyduty.cli.answering import Words, answer
from safetyduty.cli.options import BOOK, CALENDAR, CHECK, FORMAT, LANG, ON, REGISTER, asked

__all__ = ["brief", "hazards", "safetyduty", "who"]

_QUESTION = (REGISTER, ON, BOOK, CALENDAR, LANG, FORMAT, CHECK)
"""What every question about a register on a day takes."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="safetyduty")
def safetyduty() -> None:
    """Who answers, what is uncovered, what is due, what is late.

    安全生产责任制：谁负责、缺什么、到期什么、逾期什么。
    """


@safetyduty.command()
@asked(*_QUESTION)
def brief(on: date, **words: Any) -> None:
    """简报：谁负责、缺口、冲突、隐患、保留事项 / the whole brief of a register on a day."""
    answer(partial(briefing.brief, on=on), Words(**words))


@safetyduty.command()
@asked(*_QUESTION)
@click.argument("ids", nargs=-1)
def who(ids: tuple[str, ...], on: date, **words: Any) -> None:
    """谁负责：全部，或指定编号的单位场所 / who answers, for every unit and site or for IDS."""
    answer(partial(briefing.who, on=on, ids=ids or None), Words(**words))


@safetyduty.command()
@asked(*_QUESTION)
def hazards(on: date, **words: Any) -> None:
    """隐患：状态、承办岗位、时限、逾期、未落实 / hazards by state, due, late and missing."""
    answer(partial(briefing.hazards, on=on), Words(**words))
