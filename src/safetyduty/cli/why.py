"""为何 · why — ``why``: why a post answers for something on a day, or where the way to it breaks."""

import sys
from datetime import date
from pathlib import Path

import click

from safetyduty import briefing, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import inputs, refusing
from safetyduty.cli.options import BOOK, FORMAT, LANG, ON, REGISTER, asked
from safetyduty.words import Lang

__all__ = ["safetyduty", "why"]


@safetyduty.command()
@asked(REGISTER)
@click.argument("post")
@click.argument("subject")
@asked(ON, BOOK, LANG, FORMAT)
@click.option("--check", is_flag=True, help="不负责时退出码为1 / exit 1 when it does not answer")
def why(  # noqa: PLR0913  # one for each option of the command
    *, register: Path, post: str, subject: str, on: date, book: str, lang: str, form: str, check: bool
) -> None:
    """为何：岗位为何对某对象负责，或为何不负责 / why POST answers for SUBJECT, or why it does not.

    POST and SUBJECT are ids of the register; a SUBJECT is a unit, site, sector, place or organisation.
    """
    with refusing(Lang(lang)):
        given = inputs(register, book, ())
        found = briefing.explain(given.register, given.book, on=on, post=post, subject=subject)
    if form == "json":
        receipt = statutes.receipt(given.book, given.calendar.edition, given.raw)
        output.values(reports.plain_explanation(found, receipt=receipt))
    else:
        output.tables(reports.explanation_sheets(found, Lang(lang)))
    sys.exit(0 if found.answers or not check else 1)
