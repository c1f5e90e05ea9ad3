"""事故 · accident — ``accident``: what follows an accident, of a file or of a quick question."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from safetyduty import briefing, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.accident_page import Page, investigated, told, write_page
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.harm import Known, People, Yuan
from safetyduty.cli.inputs import bytes_of, calendar_of, refusing, register_of, together
from safetyduty.cli.options import BOOK, CALENDAR, FORMAT, LANG, Day, Moment, asked
from safetyduty.facts import Accident, AccidentSector, AccidentType, Toll, check_accident, read_accident
from safetyduty.reading import LARGEST_BYTES
from safetyduty.words import Lang, Phrase

__all__ = ["accident", "safetyduty"]

_HARM = ("deaths", "missing", "serious_injuries", "poisonings", "loss_yuan")
_QUICK = ("at", *_HARM, "sector", "type")


@safetyduty.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--at", type=Moment(), help="发生时刻，如2024-05-28T19:40+08:00 / when it happened")
@click.option("--deaths", type=People(), help="死亡人数 / deaths")
@click.option("--missing", type=People(), help="下落不明人数 / missing")
@click.option("--serious-injuries", type=People(), help="重伤人数，不是受伤人数 / serious injuries only")
@click.option("--poisonings", type=People(), help="急性工业中毒人数 / acute industrial poisonings")
@click.option("--loss-yuan", type=Yuan(), help="直接经济损失，元 / direct loss in yuan")
@click.option("--sector", type=Known(AccidentSector), help="行业 / the sector")
@click.option("--type", type=Known(AccidentType), help="事故类型 / the kind of accident")
@click.option("--decided", type=Day(), help="处罚决定日，默认事故当日 / the day of the decision; that of the accident")
@click.option(
    "--register", type=click.Path(path_type=Path), help="责任登记：当日责任链 / a register: the chain of that day"
)
@click.option(
    "--since", type=Day(), help="履职考察期的首日，默认事故前365日 / duties from this day on; 365 days before"
)
@click.option("--page", type=click.Path(path_type=Path), help="责任页：.md或.docx / write the responsibility page")
@click.option(
    "--aids", is_flag=True, help="附上分析参考，不是法律认定 / with aids to analysis, which are no legal findings"
)
@asked(BOOK, CALENDAR, LANG, FORMAT)
def accident(file: Path | None, lang: str, form: str, book: str, calendars: tuple[Path, ...], **words: Any) -> None:
    """事故：等级、调查权限、时限、处罚幅度 / the grade of an accident, who investigates, clocks, ranges of penalties.

    FILE is an accident file (safetyduty-accident/1); without one, --at and the harm ask a quick question. With --register, the
    chain of that day, duties and evidence, and what comes into question are told too.
    """
    given = {name: words[name] for name in _QUICK if words[name] is not None}
    page = Page(words["register"], words["since"], words["page"], words["aids"])
    _require_one(file, given)
    page.require_register(file)
    with refusing(Lang(lang)):
        (happened, raw), laws, calendar, (register, more) = together(
            lambda: _quick(given) if file is None else _read(file),
            lambda: statutes.read(book),
            lambda: calendar_of(calendars),
            lambda: (None, b"") if page.register is None else register_of(page.register),
        )
        asked_for = b"\n".join((raw, more, str(words["decided"]).encode(), str(page.since).encode()))
        receipt = statutes.receipt(laws, calendar.edition, asked_for)
        if register is None:
            found = briefing.aftermath(happened, laws, calendar, decided=words["decided"])
            values, sheets = (
                reports.plain_aftermath(found, receipt=receipt),
                reports.aftermath_sheets(found, Lang(lang)),
            )
        else:
            looked, aids = investigated(happened, register, laws, calendar, page=page, decided=words["decided"])
            values = reports.plain_investigation(looked, receipt=receipt)
            sheets = reports.investigation_sheets(looked, Lang(lang), aids=aids)
            if page.page is not None:
                write_page(page.page, looked, Lang(lang), aids=aids)
    if form == "json":
        output.values(values)
    elif page.page is not None:
        output.lines([told(page.page, Lang(lang))])
    else:
        output.tables(sheets)


def _require_one(file: Path | None, given: Mapping[str, Any]) -> None:
    if file is not None and given:
        what = Phrase(
            "已给出事故文件，{options}请写在文件里",
            "an accident file is given; write {options} in it",
        )
        raise click.UsageError(str(what.fill(options=", ".join(map(_option, given)))))
    if file is None and "at" not in given:
        raise click.UsageError(
            str(
                Phrase(
                    "请给出事故文件，或者用--at写明发生时刻",
                    "give an accident file, or --at and the moment it happened",
                )
            )
        )


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _read(file: Path) -> tuple[Accident, bytes]:
    raw = bytes_of(file, LARGEST_BYTES)
    return read_accident(raw, str(file)), raw


def _quick(given: Mapping[str, Any]) -> tuple[Accident, bytes]:
    at: datetime = given["at"]
    harm = {name: given[name] for name in _HARM if name in given}
    tolls = (Toll(at, **harm),) if harm else ()
    kind = AccidentType.of(given["type"]) if "type" in given else AccidentType.WORK
    made = Accident("accident", Phrase("事故", "accident"), at, tolls, type=kind, sector=given.get("sector"))
    return check_accident(made), repr(sorted(given.items())).encode()
