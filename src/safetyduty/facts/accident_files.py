"""事故文件 · accident_files — an accident, read from a file or made in code, that contradicts itself nowhere."""

from datetime import datetime
from typing import Any

from attrs import fields

from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts.accident_faults import faults
from safetyduty.facts.accidents import ACCIDENT_FORMAT, Accident
from safetyduty.reading import Converter, Unfit, converter, day_or_moment, parse, parts, teach, written
from safetyduty.words import Phrase

__all__ = ["check_accident", "read_accident"]


def read_accident(raw: bytes | str, source: str) -> Accident:
    """The Accident written in *raw*; *source* is the name its faults carry (读入事故文件).

    Raises:
        BadFacts: Every fault of the file at once: what is not YAML, what has no such field or the wrong type, and
            what contradicts something else, each with file:line:column.

    Examples:
        >>> fire = read_accident('''
        ... format: safetyduty-accident/1
        ... id: mill-fire
        ... name: {zh: 面粉厂火灾, en: fire at the mill}
        ... at: 2022-06-28T09:10+08:00
        ... type: fire
        ... tolls:
        ...   - {at: 2022-06-28T12:00+08:00, deaths: 3, loss_yuan: 6400000}
        ... ''', "mill-fire.yaml")
        >>> fire.tolls[0].deaths
        3
    """
    document = parse(raw, source)
    rows = parts(document, Accident, _converter())
    found = [_of_yuan(fault) for fault in rows.faults]
    if isinstance(document.data, dict) and "format" not in document.data:
        what = Phrase("缺少字段“format”；请补上{format}", "the field 'format' is missing; add {format}")
        found.append(document.fault((), what.fill(format=ACCIDENT_FORMAT)))
    for path, what in faults(rows.values, rows.lost):
        found.append(document.fault(rows.path(*path) if path[0] in _LISTS else path, what))
    if found or rows.value is None:
        raise BadFacts(sorted(found, key=lambda fault: (fault.line or 0, fault.column or 0)))
    return rows.value


def check_accident(accident: Accident) -> Accident:
    """*accident* itself, if it contradicts itself nowhere (核对事故).

    Raises:
        BadFacts: Every contradiction at once, each with its path.

    Examples:
        >>> from safetyduty.dates import BEIJING
        >>> check_accident(Accident("mill-fire", Phrase("火灾", "fire"), datetime(2022, 6, 28, 9, tzinfo=BEIJING), sector="mill"))
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: $.sector: there is no sector 'mill'
        1 fault; correct each and try again
    """
    given = {slot.name: getattr(accident, slot.name) for slot in fields(Accident)}
    found = [BadFact(what, written(path)) for path, what in faults(given)]
    if found:
        raise BadFacts(found)
    return accident


_LISTS = ("tolls", "reports", "silences", "parties", "deeds", "performances")


def _of_yuan(fault: BadFact) -> BadFact:
    """A loss that is no whole number was perhaps counted in 万元."""
    if not fault.path.endswith("loss_yuan"):
        return fault
    what = Phrase("{what}；损失以元计，如原以万元计请乘以10000", "{what}; loss is in yuan, multiply 万元 by 10,000")
    return BadFact(what.fill(what=fault.phrase), fault.path, fault.file, fault.line, fault.column)


def _converter() -> Converter:
    """Strict; an instant must be a moment with its zone."""
    made = converter()
    made.register_structure_hook(datetime, lambda value, _: _moment(value))
    teach(made, datetime | None, _moment)
    return made


def _moment(value: Any) -> datetime:
    moment = day_or_moment(value)
    if not isinstance(moment, datetime):
        what = Phrase(
            "此处应为时刻（如2022-06-28T09:10+08:00），而不是日期{value}",
            "a moment such as 2022-06-28T09:10+08:00 is wanted here, not the day {value}",
        )
        raise Unfit(what.fill(value=value))
    return moment
