"""看台账 · ledger_showing — ``ledger show``: how the hazards of ledgers stand on a day."""

import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from safetyduty import dates, hazards, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.inputs import refusing, together
from safetyduty.cli.ledger_files import FILES, KEPT, READING, how, taken
from safetyduty.cli.ledger_groups import BY, cut, titled
from safetyduty.cli.ledger_intake import tell_amiss
from safetyduty.cli.options import BOOK, FORMAT, LANG, ON, asked
from safetyduty.facts import Found, Grade
from safetyduty.hazards import Phase
from safetyduty.words import Lang, Worded

__all__ = ["show"]

T = TypeVar("T", bound=Worded)


def _of(name: str, kind: type[T], help: str) -> Any:
    codes = click.Choice([str(member.value) for member in kind])
    return click.option(f"--{name}", name, type=codes, multiple=True, help=help)


_PHASE = _of("phase", Phase, "只看这些阶段 / only those so far")
_GRADE = _of("grade", Grade, "只看这些等级 / only those of these grades")
_SOURCE = _of("source", Found, "只看这些来源 / only those found this way")


@click.command()
@asked(FILES, ON, KEPT, _PHASE, _GRADE, _SOURCE, BY, *READING, BOOK, LANG, FORMAT)
def show(*, files: tuple[Path, ...], on: date, by: str | None, book: str, lang: str, form: str, **words: Any) -> None:
    """查看：台账在某日的状态 / how the hazards of ledgers stand on a day.

    Each FILE is a register (yaml), a table (xlsx, csv) or events (jsonl). Exit 1 when a row could not be read.
    """
    with refusing(Lang(lang)):
        given, laws = together(lambda: taken(files, how(words, on)), lambda: statutes.read(book))
        told = hazards.where(hazards.lives(hazards.ledger_of(given.hazards), laws, on=on), *_wanted(words))
        groups = cut(told, by, given)
    title, register = titled(files, given), given.register
    if form == "json":
        receipt = statutes.receipt(laws, dates.calendar("cn").edition, given.raw)
        values = reports.plain_ledger(told, on=on, title=title, groups=groups, register=register, receipt=receipt)
        output.values({**values, "unread": given.amiss})
    else:
        output.tables(reports.ledger_sheets(told, Lang(lang), on=on, title=title, groups=groups, register=register))
    tell_amiss(given, Lang(lang))
    sys.exit(1 if given.amiss else 0)


def _wanted(words: Mapping[str, Any]) -> Iterator[Phase | Grade | Found]:
    yield from map(Phase.of, words["phase"])
    yield from map(Grade.of, words["grade"])
    yield from map(Found.of, words["source"])
