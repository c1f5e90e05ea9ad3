"""议程 · agenda — ``agenda`` and ``moves``: every deadline of a register on a day, and which of them move."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from safetyduty import briefing, duties, exchange, reports, statutes
from safetyduty.briefing import Agenda, Escalation
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import Inputs, calendar_of, inputs, placed, refusing, together
from safetyduty.cli.options import BOOK, CALENDAR, CHECK, FORMAT, LANG, ON, REGISTER, STRICT, Day, asked
from safetyduty.cli.writing import write_new
from safetyduty.dates import Days
from safetyduty.errors import BadFacts, SafetyDutyError
from safetyduty.reports import By
from safetyduty.statutes import Trust
from safetyduty.words import Lang, Phrase

__all__ = ["agenda", "moves", "safetyduty"]


@safetyduty.command()
@asked(REGISTER, ON)
@click.option("--ahead", type=click.IntRange(min=0), default=30, help="看到几日之后 / how many days ahead")
@click.option(
    "--by",
    type=click.Choice([by.value for by in By]),
    default=By.URGENCY.value,
    help="按紧迫程度、岗位或依据分组 / grouped by urgency, post or article",
)
@click.option("--ics", type=click.Path(path_type=Path), help="另存为日历文件，不覆盖 / write a new iCalendar file too")
@asked(BOOK, CALENDAR, STRICT, LANG, FORMAT, CHECK)
def agenda(  # noqa: PLR0913  # one for each option of the command
    *,
    register: Path,
    on: date,
    ahead: int,
    by: str,
    ics: Path | None,
    book: str,
    calendars: tuple[Path, ...],
    strict: bool,
    lang: str,
    form: str,
    check: bool,
) -> None:
    """议程：全部时限，逾期、到期、将到期、中止 / every deadline of a register: overdue, due, upcoming, stopped."""
    language = Lang(lang)
    gc.disable()  # as for a brief
    with refusing(language):
        given = inputs(register, book, calendars)
        trust = Trust.STRICT if strict else Trust.MARKED
        with _at_its_place(given, register):
            found = briefing.agenda(given.register, given.book, given.calendar, on=on, ahead=Days(ahead), trust=trust)
        reached = _escalated(found, given)
        if ics is not None:
            write_new(ics, _ics(found, language))
    if form == "json":
        receipt = statutes.receipt(given.book, found.edition, given.raw)
        output.values(reports.plain_agenda(found, escalations=reached, receipt=receipt))
    else:
        output.tables(reports.agenda_sheets(found, language, by=By.of(by), escalations=reached))
    sys.exit(1 if check and found.troubled else 0)


@safetyduty.command()
@asked(REGISTER)
@click.option("--on", type=Day(), required=True, help="哪一天 / the day asked about")
@click.option("--to-book", help="改依哪个法规库 / the law book to compare with")
@asked(BOOK, CALENDAR, LANG, FORMAT)
def moves(  # noqa: PLR0913  # one for each option of the command
    *,
    register: Path,
    on: date,
    to_book: str | None,
    book: str,
    calendars: tuple[Path, ...],
    lang: str,
    form: str,
) -> None:
    """变动：换了日历或法规库，哪些时限移到哪一天 / which deadlines move under other calendars or another law book."""
    if not calendars and to_book is None:
        what = Phrase("写明--calendar或--to-book，才有可比的", "give --calendar or --to-book to compare with")
        raise click.UsageError(str(what))
    with refusing(Lang(lang)):
        given, laws, calendar = together(
            lambda: inputs(register, book, ()),
            lambda: statutes.read(to_book or book),
            lambda: calendar_of(calendars),
        )
        with _at_its_place(given, register):
            changed = briefing.moved(
                given.register, given.book, given.calendar, on=on, to_book=laws, to_calendar=calendar
            )
    if form == "json":
        before = statutes.receipt(given.book, given.calendar.edition, given.raw)
        after = statutes.receipt(laws, calendar.edition, given.raw)
        output.values(reports.plain_moved(changed, given.register, on=on, receipts=(before, after)))
    else:
        output.tables([reports.moved_sheet(changed, given.register, Lang(lang))])


@contextmanager
def _at_its_place(given: Inputs, register: Path) -> Iterator[None]:
    """Faults that are found while counting are told with their line, as those found while reading are."""
    try:
        yield
    except BadFacts as refused:
        raise placed(refused, given.raw, register) from None


def _escalated(found: Agenda, given: Inputs) -> tuple[Escalation, ...]:
    """What the late tasks call upwards; the graph is drawn only where something is late."""
    if not found.troubled:
        return ()
    return briefing.escalations(found, duties.draw(given.register, given.book.on(found.on)), given.calendar)


def _ics(found: Agenda, lang: Lang) -> bytes:
    try:
        return exchange.to_ics(found, lang)
    except ModuleNotFoundError as missing:
        raise SafetyDutyError(Phrase(str(missing), str(missing))) from None
