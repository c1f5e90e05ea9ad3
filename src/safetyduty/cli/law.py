"""法规 · law — ``law``: find a provision, show it, or say what changed between two days or two books."""

from datetime import date

import click

from safetyduty import duties, hazards, statutes
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import refusing
from safetyduty.cli.options import BOOK, LANG, Day
from safetyduty.reading import Unfit, day
from safetyduty.reports import Sheet, changed, found, matching, shown
from safetyduty.words import Lang

__all__ = ["law", "safetyduty"]


@safetyduty.command()
@click.argument("words", nargs=-1)
@click.option("--on", type=Day(), help="哪一天的版本 / the version of which day")
@BOOK
@click.option(
    "--diff", nargs=2, metavar="A B", help="两天或两个法规库之间的变化 / what changed between two days, or two books"
)
@LANG
def law(words: tuple[str, ...], on: date | None, book: str, diff: tuple[str, str] | None, lang: str) -> None:
    """法规：按词查找，显示版本、依据、可信度与使用者 / find provisions by WORDS in either language."""
    language = Lang(lang)
    with refusing(language):
        pages = _changes(diff, book, on, language) if diff else _found(words, book, on, language)
    output.tables(pages)


def _found(words: tuple[str, ...], book: str, on: date | None, lang: Lang) -> tuple[Sheet, ...]:
    provisions = matching(statutes.read(book), words)
    if len(provisions) != 1:
        return (found(provisions, lang, on=on),)
    users = {
        key.name: tuple(room.__name__.rpartition(".")[2] for room in (duties, hazards) if key in room.USES)
        for key in (*duties.USES, *hazards.USES)
    }
    return shown(provisions[0], lang, users=users, on=on)


def _changes(diff: tuple[str, str], book: str, on: date | None, lang: Lang) -> tuple[Sheet, ...]:
    """Between two days of one book, or between two books on one day."""
    before, after = (_day(side) for side in diff)
    if before is not None and after is not None:
        laws = statutes.read(book)
        return (changed(statutes.changes(laws.on(before), laws.on(after)), lang),)
    asked = on or date.today()
    return (changed(statutes.changes(*(statutes.read(side).on(asked) for side in diff)), lang),)


def _day(text: str) -> date | None:
    try:
        return day(text)
    except Unfit:
        return None
