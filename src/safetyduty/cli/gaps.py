"""缺口与冲突 · gaps — ``gaps`` and ``conflicts``: what is uncovered or in conflict, on a day or on some day of a span."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import click

from safetyduty import briefing
from safetyduty.briefing import Brief
from safetyduty.cli.answering import Words, answer
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.options import BOOK, CALENDAR, CHECK, FORMAT, LANG, REGISTER, SINCE, UNTIL, Day, asked
from safetyduty.words import Phrase

__all__ = ["conflicts", "gaps", "safetyduty"]

_ON = click.option(
    "--on", type=Day(), help="哪一天，默认今天 / the day asked about; today if neither it nor a span is given"
)
_QUESTION = (REGISTER, _ON, SINCE, UNTIL, BOOK, CALENDAR, LANG, FORMAT, CHECK)
"""What a question about a day or a span takes."""


@safetyduty.command()
@asked(*_QUESTION)
def gaps(on: date | None, since: date | None, until: date | None, **words: Any) -> None:
    """缺口：无人负责之处，某日或某段期间 / what nobody answers for, on a day or on some day of a span."""
    answer(_chosen(briefing.uncovered, briefing.uncovered_between, on, since, until), Words(**words))


@safetyduty.command()
@asked(*_QUESTION)
def conflicts(on: date | None, since: date | None, until: date | None, **words: Any) -> None:
    """冲突：彼此抵触之处，某日或某段期间 / what does not go together, on a day or on some day of a span."""
    answer(_chosen(briefing.conflicting, briefing.conflicting_between, on, since, until), Words(**words))


def _chosen(
    of_day: Callable[..., Brief],
    of_span: Callable[..., Brief],
    on: date | None,
    since: date | None,
    until: date | None,
) -> Callable[..., Brief]:
    """The question about a day, or about a span; what does not go together is a usage error."""
    if since is None and until is None:
        return partial(of_day, on=on or date.today())
    if on is not None or since is None or until is None:
        what = Phrase(
            "写明--on，或者--since和--until一起写", "give --on, or --since and --until together; one of the two"
        )
        raise click.UsageError(str(what))
    if until <= since:
        what = Phrase(
            "--until {until}不晚于--since {since}（不含--until当日）",
            "--until {until} is no later than --since {since} (the --until day is not asked about)",
        )
        raise click.UsageError(str(what.fill(since=since, until=until)))
    return partial(of_span, since=since, until=until)
