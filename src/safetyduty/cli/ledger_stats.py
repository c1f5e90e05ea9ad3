"""统计台账 · ledger_stats — ``ledger stats``: what came in and went out over a period, the indicators, what came back."""

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from safetyduty import dates, hazards, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.inputs import refusing, together
from safetyduty.cli.ledger_files import FILES, KEPT, READING, how, taken
from safetyduty.cli.ledger_groups import BY, cut, titled
from safetyduty.cli.ledger_intake import tell_amiss
from safetyduty.cli.options import BOOK, FORMAT, LANG, Day, asked
from safetyduty.reports import Group, Reckoned
from safetyduty.statutes import LawBook
from safetyduty.words import Lang, Phrase

__all__ = ["stats"]


@click.command()
@asked(FILES)
@click.option("--since", type=Day(), required=True, help="自哪一天起 / from this day on")
@click.option("--until", type=Day(), required=True, help="到哪一天为止，不含当日 / up to, and without, this day")
@asked(KEPT, BY, *READING, BOOK, LANG, FORMAT)
def stats(*, files: tuple[Path, ...], since: date, until: date, lang: str, form: str, **words: Any) -> None:
    """统计：存量、增量、指标、复发 / stock and flow, indicators with their definitions, and recurrences over a period.

    Each FILE is a register (yaml), a table (xlsx, csv) or events (jsonl). Exit 1 when a row could not be read.
    """
    if until <= since:
        what = Phrase("--until {until}不晚于--since {since}", "--until {until} is no later than --since {since}")
        raise click.UsageError(str(what.fill(since=since, until=until)))
    last = until - timedelta(days=1)
    with refusing(Lang(lang)):
        given, laws = together(lambda: taken(files, how(words, last)), lambda: statutes.read(words["book"]))
        told = hazards.lives(hazards.ledger_of(given.hazards), laws, on=last)
        cuts = [Group(None, titled(files, given), told), *cut(told, words["by"], given)]
        whole, *groups = (_reckoned(each, laws, since, until) for each in cuts)
        again = hazards.repeats(told)
    if form == "json":
        receipt = statutes.receipt(laws, dates.calendar("cn").edition, given.raw)
        values = reports.plain_stats(whole, groups=groups, repeats=again, register=given.register, receipt=receipt)
        output.values({**values, "unread": given.amiss})
    else:
        output.tables(reports.stats_sheets(whole, Lang(lang), groups=groups, repeats=again, register=given.register))
    tell_amiss(given, Lang(lang))
    sys.exit(1 if given.amiss else 0)


def _reckoned(group: Group, laws: LawBook, since: date, until: date) -> Reckoned:
    ledger = hazards.ledger_of(life.hazard for life in group.lives)
    moved = hazards.flow(ledger, laws, since=since, until=until)
    return Reckoned(group.code, group.name, moved, hazards.measured(group.lives, since=since, until=until))
