"""责任页 · accident_page — the chain, the findings and the page of an accident, where ``accident`` is given a register."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import frozen

from safetyduty import briefing, dates, exchange, reports
from safetyduty.briefing import Investigation
from safetyduty.cli.writing import write_new
from safetyduty.dates import Calendar
from safetyduty.errors import SafetyDutyError
from safetyduty.facts import Accident, Register
from safetyduty.statutes import LawBook
from safetyduty.words import Lang, Phrase

__all__ = ["Page", "investigated", "told", "write_page"]

_FORMATS = (".md", ".docx")


@frozen
class Page:
    """What is asked about the chain of the day (责任页的要求): the register, from which day on, where to, with aids or without."""

    register: Path | None
    since: date | None
    page: Path | None
    aids: bool

    def require_register(self, file: Path | None) -> None:
        """Refuse what has no meaning without a register, or a register without an accident file.

        Raises:
            UsageError: So it is; or the page would be of a format that is not known.
        """
        if self.register is None and (self.since is not None or self.page is not None or self.aids):
            what = Phrase("--since、--page、--aids须与--register同用", "--since, --page and --aids go with --register")
            raise click.UsageError(str(what))
        if self.register is not None and file is None:
            what = Phrase(
                "--register须与事故文件同用：文件写明单位或者场所",
                "--register goes with an accident file, which names the unit or the site",
            )
            raise click.UsageError(str(what))
        if self.page is not None and self.page.suffix not in _FORMATS:
            what = Phrase("责任页为.md或.docx，不是{page}", "a page is .md or .docx, not {page}")
            raise click.UsageError(str(what.fill(page=self.page)))


def investigated(
    accident: Accident, register: Register, book: LawBook, calendar: Calendar, *, page: Page, decided: date | None
) -> tuple[Investigation, Mapping[str, Any]]:
    """What an inquiry looks at, and the aids where they are asked for.

    Raises:
        SafetyDutyError: As `briefing.investigation`.

    Examples:
        >>> callable(investigated)
        True
    """
    found = briefing.investigation(accident, register, book, calendar, since=page.since, decided=decided)
    reaching = calendar.reaching(dates.in_beijing(accident.at))
    return found, briefing.delayed(found, book, reaching) if page.aids else {}


def write_page(path: Path, found: Investigation, lang: Lang, *, aids: Mapping[str, Any]) -> None:
    """Write the page to a new file at *path*, as Markdown or for Word.

    Raises:
        SafetyDutyError: It is there already, or cannot be written; or it is for Word, and the extra is not installed.

    Examples:
        >>> callable(write_page)
        True
    """
    if path.suffix == ".md":
        write_new(path, reports.investigation_page(found, lang, aids=aids).encode())
        return
    sheets = reports.investigation_sheets(found, lang, aids=aids)
    try:
        made = exchange.tables_to_docx(sheets, listed=sheets[-2 if aids else -1])
    except ModuleNotFoundError:
        what = Phrase(
            "docx需要附加组件：pip install 'safetyduty[docx]'", "docx needs an extra: pip install 'safetyduty[docx]'"
        )
        raise SafetyDutyError(what) from None
    write_new(path, made)


def told(path: Path, lang: Lang) -> str:
    """That the page was written.

    Examples:
        >>> told(Path("page.md"), Lang.EN)
        'written: page.md'
    """
    return Phrase("已写出：{path}", "written: {path}").fill(path=path).say(lang)
