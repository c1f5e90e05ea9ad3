"""作答 · answering — one question about a register, from the files that are read to the answer that is shown."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from safetyduty import statutes
from safetyduty.briefing import Brief
from safetyduty.cli import output
from safetyduty.cli.inputs import inputs, refusing
from safetyduty.dates import Calendar
from safetyduty.facts import Register
from safetyduty.reports import plain, sheets
from safetyduty.statutes import LawBook
from safetyduty.words import Lang

__all__ = ["Words", "answer"]


@frozen
class Words:
    """What a question about a register was asked with (所写选项), one for each option of the command."""

    register: Path
    book: str
    calendars: tuple[Path, ...]
    lang: str
    form: str
    check: bool


def answer(ask: Callable[[Register, LawBook, Calendar], Brief], words: Words) -> None:
    """Read the register, ask, show the answer; every refusal is a sentence on standard error and exit code 2.

    Examples:
        >>> answer(print, Words(Path("."), "cn", (), "en", "table", check=False))
        Traceback (most recent call last):
        SystemExit: 2
    """
    language = Lang(words.lang)
    gc.disable()  # one question, then the process ends: collecting garbage would take a third of a large county's time
    with refusing(language):
        given = inputs(words.register, words.book, words.calendars)
        found = ask(given.register, given.book, given.calendar)
    if words.form == "json":
        output.values(plain(found, receipt=statutes.receipt(given.book, given.calendar.edition, given.raw)))
    else:
        output.tables(sheets(found, language))
    sys.exit(1 if words.check and found.troubled else 0)
