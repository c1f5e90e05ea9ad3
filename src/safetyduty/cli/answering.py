"""作答 · answering — one question about a register, from the files that are read to the answer that is shown."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from safetyduty import statutes
from safetyduty.briefing import Brief
from safetyduty.cli import output
from safetyduty.cli.inputs import inputs, refusing
from safetyduty.dates import Calendar
from safetyduty.facts import Register
from safetyduty.reports import plain, sheets
from safetyduty.statutes import LawBook
from safetyduty.words import Lang

__all__ = ["answer"]


def answer(  # noqa: PLR0913  # one for each option of the command
    ask: Callable[[Register, LawBook, Calendar], Brief],
    *,
    register: Path,
    book: str,
    calendars: tuple[Path, ...],
    lang: str,
    form: str,
    check: bool,
) -> None:
    """Read the register, ask, show the answer; every refusal is a sentence on standard error and exit code 2.

    Examples:
        >>> answer(print, register=Path("."), book="cn", calendars=(), lang="en", form="table", check=False)
        Traceback (most recent call last):
        SystemExit: 2
    """
    language = Lang(lang)
    gc.disable()  # one question, then the process ends: collecting garbage would take a third of a large county's time
    with refusing(language):
        given = inputs(register, book, calendars)
        found = ask(given.register, given.book, given.calendar)
    if form == "json":
        output.values(plain(found, receipt=statutes.receipt(given.book, given.calendar.edition, given.raw)))
    else:
        output.tables(sheets(found, language))
    sys.exit(1 if check and found.troubled else 0)
