"""写出台账 · ledger_exporting — ``ledger export``: a ledger as xlsx, csv or events, with nothing lost."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from safetyduty import exchange
from safetyduty.cli import output
from safetyduty.cli.inputs import refusing
from safetyduty.cli.ledger_files import FILES, NO_XLSX, READING, How, Taken, parties, taken
from safetyduty.cli.ledger_intake import tell_amiss
from safetyduty.cli.options import LANG, ON, asked
from safetyduty.cli.writing import write_new
from safetyduty.errors import SafetyDutyError
from safetyduty.hazards import Ledger, ledger_of
from safetyduty.words import Lang, Phrase

__all__ = ["export"]

_TABLES: MappingProxyType[str, Callable[..., bytes]] = MappingProxyType(
    {".xlsx": exchange.to_xlsx, ".csv": exchange.to_csv}
)


@click.command()
@asked(FILES)
@click.option(
    "-o",
    "--output",
    "to",
    type=click.Path(path_type=Path),
    required=True,
    help="新文件，以.xlsx、.csv或.jsonl结尾 / a new file that ends in .xlsx, .csv or .jsonl",
)
@click.option(
    "--headers", type=click.Choice(["zh", "en"]), default="zh", help="表头的语言 / the language of the headers"
)
@asked(ON, *READING, LANG)
def export(*, files: tuple[Path, ...], to: Path, headers: str, on: date, lang: str, **reading: Any) -> None:
    """写出：台账成为xlsx、csv或逐行的事件，读回来一样 / a ledger as xlsx, csv or events, which reads back the same.

    Each FILE is a register (yaml), a table (xlsx, csv) or events (jsonl). Exit 1 when a row could not be read.
    """
    with refusing(Lang(lang)):
        kind = _kind(to)
        given = taken(files, How(on, **reading))
        ledger = ledger_of(given.hazards)
        write_new(to, exchange.to_jsonl(ledger) if kind == ".jsonl" else _table(kind, ledger, given, Lang(headers)))
    output.lines([Phrase("{file}：{n}件隐患", "{file}: {n} hazards").fill(file=to, n=len(ledger)).say(Lang(lang))])
    tell_amiss(given, Lang(lang))
    sys.exit(1 if given.amiss else 0)


def _kind(to: Path) -> str:
    kind = to.suffix.lower()
    if kind in (*_TABLES, ".jsonl"):
        return kind
    what = Phrase(
        "{file}：请写成.xlsx、.csv或.jsonl结尾的名字", "{file}: give it a name that ends in .xlsx, .csv or .jsonl"
    )
    raise SafetyDutyError(what.fill(file=to))


def _table(kind: str, ledger: Ledger, given: Taken, headers: Lang) -> bytes:
    register = given.register
    named = () if register is None else parties(register)
    try:
        return _TABLES[kind](ledger, headers, names={fact.id: fact.name.say(headers) for fact in named})
    except ModuleNotFoundError:
        raise SafetyDutyError(NO_XLSX) from None
