"""事故 · accident — ``accident``: what follows an accident, of a file or of a quick question."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from safetyduty import briefing, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import bytes_of, calendar_of, refusing, together
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
@click.option("--deaths", type=click.IntRange(min=0), help="死亡人数 / deaths")
@click.option("--missing", type=click.IntRange(min=0), help="下落不明人数 / missing")
@click.option("--serious-injuries", type=click.IntRange(min=0), help="重伤人数，不是受伤人数 / serious injuries only")
@click.option("--poisonings", type=click.IntRange(min=0), help="急性工业中毒人数 / acute industrial poisonings")
@click.option("--loss-yuan", type=click.IntRange(min=0), help="直接经济损失，元 / direct loss in yuan")
@click.option("--sector", type=click.Choice([sector.value for sector in AccidentSector]), help="行业 / the sector")
@click.option(
    "--type", type=click.Choice([kind.value for kind in AccidentType]), help="事故类型 / the kind of accident"
)
@click.option("--decided", type=Day(), help="处罚决定日，默认事故当日 / the day of the decision; that of the accident")
@asked(BOOK, CALENDAR, LANG, FORMAT)
def accident(file: Path | None, lang: str, form: str, book: str, calendars: tuple[Path, ...], **words: Any) -> None:
    """事故：等级、调查权限、时限、处罚幅度 / the grade of an accident, who investigates, clocks, ranges of penalties.

    FILE is an accident file (safetyduty-accident/1); without one, --at and the harm ask a quick question.
    """
    given = {name: words[name] for name in _QUICK if words[name] is not None}
    _require_one(file, given)
    with refusing(Lang(lang)):
        (happened, raw), laws, calendar = together(
            lambda: _quick(given) if file is None else _read(file),
            lambda: statutes.read(book),
            lambda: calendar_of(calendars),
        )
        found = briefing.aftermath(happened, laws, calendar, decided=words["decided"])
    if form == "json":
        asked_for = b"\n".join((raw, str(found.decided).encode()))
        output.values(reports.plain_aftermath(found, receipt=statutes.receipt(laws, calendar.edition, asked_for)))
    else:
        output.tables(reports.aftermath_sheets(found, Lang(lang)))


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
