"""读入台账 · ledger_importing — ``ledger import``: a ledger as people keep it to events, one a line, and what became of each row."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from safetyduty import exchange
from safetyduty.cli import output
from safetyduty.cli.inputs import refusing
from safetyduty.cli.ledger_files import READING, How, taken
from safetyduty.cli.ledger_intake import intake_lines, plain_intake
from safetyduty.cli.options import FORMAT, LANG, ON, asked
from safetyduty.cli.writing import write_new
from safetyduty.hazards import ledger_of
from safetyduty.words import Lang, Phrase

__all__ = ["import_"]


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "to",
    type=click.Path(path_type=Path),
    help="写入的新文件，默认标准输出 / a new file for the events; standard output if not given",
)
@asked(ON, *READING, LANG, FORMAT)
def import_(*, file: Path, to: Path | None, on: date, lang: str, form: str, **reading: Any) -> None:
    """读入：台账FILE（xlsx、csv、jsonl）成为逐行的事件 / a ledger FILE to events, one a line, with a note on each repair.

    --on is the day the ledger was kept to. Exit 1 when a row was refused; the others are written all the same.
    """
    if to is None and form == "json":
        what = Phrase(
            "标准输出要写事件；--format json请与-o同用", "events go to standard output; give -o with --format json"
        )
        raise click.UsageError(str(what))
    with refusing(Lang(lang)):
        given = taken([file], How(on, **reading))
        events = exchange.to_jsonl(ledger_of(given.hazards))
        if to is not None:
            write_new(to, events)
    if to is None:
        output.lines(line.decode() for line in events.splitlines())
        output.refuse("\n".join(intake_lines(given, Lang(lang))))
    elif form == "json":
        output.values(plain_intake(given))
    else:
        output.lines(intake_lines(given, Lang(lang)))
    sys.exit(1 if given.amiss else 0)
