"""命令 · commands — ``brief``, ``who``, ``gaps`` and ``hazards`` of one register on one day."""

import gc
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

from safetyduty import briefing, dates, facts, statutes
from safetyduty.briefing import Brief
from safetyduty.cli import output
from safetyduty.errors import SafetyDutyError
from safetyduty.reading import LARGEST_BYTES, Unfit, day
from safetyduty.reports import plain, sheets
from safetyduty.words import Lang, Phrase

__all__ = ["BAD_INPUT", "Day", "brief", "gaps", "hazards", "safetyduty", "who"]

F = TypeVar("F", bound=Callable[..., Any])

BAD_INPUT = 2


class Day(click.ParamType[date]):
    """A day as ``2022-06-28``."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """*value* as a day."""
        try:
            return value if isinstance(value, date) else day(value)
        except Unfit as misfit:
            self.fail(str(misfit.phrase), param, ctx)


def _asked(command: F) -> F:
    """The options that every question about a register takes."""
    options = (
        click.argument("register", type=click.Path(path_type=Path)),
        click.option(
            "--on",
            type=Day(),
            default=date.today,
            help="哪一天，默认今天 / the day asked about; today if not given",
        ),
        click.option("--book", default="cn", help="法规库：cn或cn-某地 / the law book: cn, or cn-<place>"),
        click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", help="语言 / the language of the tables"),
        click.option(
            "--format",
            "form",
            type=click.Choice(["table", "json"]),
            default="table",
            help="表格或JSON / a table or JSON",
        ),
        click.option(
            "--check", is_flag=True, help="有逾期或缺口时退出码为1 / exit 1 when something is late or uncovered"
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="safetyduty")
def safetyduty() -> None:
    """Who answers, what is uncovered, what is due, what is late.

    安全生产责任制：谁负责、缺什么、到期什么、逾期什么。
    """


@safetyduty.command()
@_asked
def brief(**asked: Any) -> None:
    """简报：谁负责、缺口、隐患、保留事项 / the whole brief of a register on a day."""
    _answer(briefing.brief, **asked)


@safetyduty.command()
@_asked
@click.argument("ids", nargs=-1)
def who(ids: tuple[str, ...], **asked: Any) -> None:
    """谁负责：全部，或指定编号的单位场所 / who answers, for every unit and site or for IDS."""
    _answer(partial(briefing.who, ids=ids or None), **asked)


@safetyduty.command()
@_asked
def gaps(**asked: Any) -> None:
    """缺口：无人负责之处 / what nobody answers for."""
    _answer(briefing.uncovered, **asked)


@safetyduty.command()
@_asked
def hazards(**asked: Any) -> None:
    """隐患：状态、承办岗位、时限、逾期、未落实 / hazards by state, due, late and missing."""
    _answer(briefing.hazards, **asked)


def _answer(  # noqa: PLR0913  # one for each option of the command
    ask: Callable[..., Brief], *, register: Path, on: date, book: str, lang: str, form: str, check: bool
) -> None:
    """Read the register, ask, show the answer; every refusal is a sentence on standard error and exit code 2."""
    language = Lang(lang)
    gc.disable()  # one question, then the process ends: collecting garbage would take a third of a large county's time
    try:
        with register.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        laws, calendar = statutes.read(book), dates.calendar("cn")
        found = ask(facts.read(raw, str(register)), laws, calendar, on=on)
    except SafetyDutyError as error:
        output.refuse(error.say(language))
        sys.exit(BAD_INPUT)
    except OSError as error:
        output.refuse(_why(error).fill(file=register, why=error.strerror).say(language))
        sys.exit(BAD_INPUT)
    if form == "json":
        output.values(plain(found, receipt=statutes.receipt(laws, calendar.edition, raw)))
    else:
        output.tables(sheets(found, language))
    sys.exit(1 if check and found.troubled else 0)


def _why(error: OSError) -> Phrase:
    if isinstance(error, FileNotFoundError):
        return Phrase("{file}：没有这个文件；请检查路径", "{file}: there is no such file; check the path")
    if isinstance(error, IsADirectoryError):
        return Phrase(
            "{file}：这是文件夹；请给出其中的登记文件", "{file}: this is a folder; name the register file in it"
        )
    return Phrase("{file}：无法读取（{why}）", "{file}: cannot be read ({why})")
