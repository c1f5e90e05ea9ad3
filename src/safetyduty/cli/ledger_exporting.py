"""写出台账 · ledger_exporting — ``ledger export``: a ledger as xlsx, csv or events, with nothing lost; or a paper of one hazard."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from safetyduty import exchange, statutes
from safetyduty.cli import output
from safetyduty.cli.inputs import refusing, together
from safetyduty.cli.ledger_files import FILES, KEPT, NO_XLSX, READING, Taken, how, parties, taken
from safetyduty.cli.ledger_intake import tell_amiss
from safetyduty.cli.ledger_papers import PAPERS, drafted, wanted, written_as
from safetyduty.cli.options import BOOK, LANG, ON, asked
from safetyduty.cli.writing import write_new
from safetyduty.errors import SafetyDutyError
from safetyduty.hazards import Ledger, ledger_of
from safetyduty.words import Lang, Phrase, join

__all__ = ["export"]

_EVENTS = ".jsonl"
_TABLES: Mapping[str, Callable[..., bytes]] = MappingProxyType({".xlsx": exchange.to_xlsx, ".csv": exchange.to_csv})
_PAPERS = (".docx", ".md")


@click.command()
@asked(FILES)
@click.option(
    "-o",
    "--output",
    "to",
    type=click.Path(path_type=Path),
    required=True,
    help="新文件：台账.xlsx、.csv、.jsonl，文书.docx、.md / a new file: .xlsx, .csv, .jsonl; for a paper .docx, .md",
)
@click.option(
    "--headers",
    type=click.Choice(["zh", "en"]),
    default="zh",
    help="表头或文书的语言 / the language of the headers, or of the paper",
)
@asked(*PAPERS, ON, KEPT, *READING, BOOK, LANG)
def export(*, files: tuple[Path, ...], to: Path, headers: str, on: date, book: str, lang: str, **words: Any) -> None:
    """写出：台账成为xlsx、csv或逐行的事件，读回来一样；或一件隐患的文书 / a ledger, or a paper of one hazard.

    Each FILE is a register (yaml), a table (xlsx, csv) or events (jsonl). --on is the day of a paper. Exit 1 when a row could not
    be read.
    """
    paper = wanted(words)
    with refusing(Lang(lang)):
        kind = _kind(to, (*_TABLES, _EVENTS) if paper is None else _PAPERS)
        given, laws = together(lambda: taken(files, how(words, on)), lambda: statutes.read(book))
        if paper is None:
            ledger = ledger_of(given.hazards)
            write_new(to, _written(kind, ledger, given, Lang(headers)))
            said = Phrase("{file}：{n}件隐患", "{file}: {n} hazards").fill(file=to, n=len(ledger))
        else:
            document = drafted(paper, given, laws, on=on)
            write_new(to, written_as(kind, document, Lang(headers)))
            said = Phrase("{file}：{paper}", "{file}: {paper}").fill(file=to, paper=document.paper)
            if document.missing:
                open_ = Phrase("{said}；未载明：{what}", "{said}; not stated: {what}")
                said = open_.fill(said=said, what=join(document.missing))
    output.lines([said.say(Lang(lang))])
    tell_amiss(given, Lang(lang))
    sys.exit(1 if given.amiss else 0)


def _kind(to: Path, kinds: tuple[str, ...]) -> str:
    kind = to.suffix.lower()
    if kind in kinds:
        return kind
    what = Phrase("{file}：请写成以{kinds}结尾的名字", "{file}: give it a name that ends in one of {kinds}")
    raise SafetyDutyError(what.fill(file=to, kinds=join([Phrase(each, each) for each in kinds])))


def _written(kind: str, ledger: Ledger, given: Taken, headers: Lang) -> bytes:
    if kind == _EVENTS:
        return exchange.to_jsonl(ledger)
    named = () if given.register is None else parties(given.register)
    try:
        return _TABLES[kind](ledger, headers, names={fact.id: fact.name.say(headers) for fact in named})
    except ModuleNotFoundError:
        raise SafetyDutyError(NO_XLSX) from None
