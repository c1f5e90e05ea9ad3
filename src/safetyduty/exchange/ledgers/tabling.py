"""填表 · tabling — a hazard as one row of a ledger: what its record says, column by column."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from safetyduty.exchange.ledgers.cells import disarmed
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.facts import Act, Entry, Hazard
from safetyduty.words import Lang, Worded

__all__ = ["standing_entries", "told", "written"]

_AFRESH = (Act.REOPEN, Act.RECUR)
_NOTHING: Mapping[str, str] = MappingProxyType({})


def told(hazard: Hazard, lang: Lang, names: Mapping[str, str] = _NOTHING) -> dict[Column, Any]:
    """What the row of *hazard* says: days, whole yuan, enum members and text, ids by their *names* (填一行).

    The last word counts; what was reopened, or came again, is told from then on. An entry that another stands in for is not.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.facts import Grade
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> graded = Entry(Act.GRADE, date(2022, 6, 11), "bureau", grade=Grade.MAJOR)
        >>> row = told(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, graded)), Lang.ZH, {"bridge": "旧桥"})
        >>> row[Column.UNIT], row[Column.GRADE], row.get(Column.DONE)
        ('旧桥', <Grade.MAJOR: 'major'>, None)
    """
    row: dict[Column, Any] = {
        Column.NUMBER: hazard.id,
        Column.UNIT: names.get(hazard.at, hazard.at),
        Column.NAME: hazard.name.say(lang),
        Column.KIND: hazard.kind,
        Column.SPOT: hazard.spot and hazard.spot.say(lang),
    }
    for entry in standing_entries(hazard):
        _enter(row, entry, lang, names)
    return {column: value for column, value in row.items() if value is not None and value != ""}


def standing_entries(hazard: Hazard) -> list[Entry]:
    """The entries of a hazard that no later one corrects, and that void none.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.words import Phrase
        >>> first = Entry(Act.FIND, date(2022, 6, 10), "inspector", id="e-1")
        >>> again = Entry(Act.FIND, date(2022, 6, 9), "inspector", corrects="e-1", recorded=date(2022, 6, 11))
        >>> standing_entries(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (first, again))) == [again]
        True
    """
    corrected = {entry.corrects for entry in hazard.history} - {None}
    return [entry for entry in hazard.history if entry.do is not Act.VOID and entry.id not in corrected]


def _enter(row: dict[Column, Any], entry: Entry, lang: Lang, names: Mapping[str, str]) -> None:
    by = names.get(entry.by, entry.by)
    match entry.do:
        case Act.FIND:
            note = entry.note and entry.note.say(lang)
            row |= {Column.FOUND: entry.on, Column.HOW: entry.how, Column.FINDER: by, Column.NOTE: note}
        case Act.GRADE:
            row |= {Column.GRADE: entry.grade, Column.BASIS: entry.criterion}
        case Act.ASSIGN:
            to = None if entry.to is None else names.get(entry.to, entry.to)
            given = {
                Column.ASSIGNED: entry.on,
                Column.RESPONSIBLE: to,
                Column.MEASURES: entry.measures and entry.measures.say(lang),
                Column.FUNDS: entry.funds_yuan,
                Column.DUE: entry.due,
                Column.PLAN: entry.plan and entry.plan.say(lang),
            }
            row |= {column: value for column, value in given.items() if value is not None}
        case Act.EXTEND:
            row[Column.DUE] = entry.due
        case Act.SUBMIT:
            row[Column.DONE] = entry.on
        case Act.ACCEPT | Act.REJECT:
            row |= {Column.REVIEWED: entry.on, Column.REVIEWER: by, Column.RESULT: entry.do}
        case Act.STRIKE_OFF:
            row[Column.STRUCK_OFF] = entry.on
        case Act.LIST | Act.DELIST:
            row[Column.LISTED] = entry.level if entry.do is Act.LIST else None
        case act if act in _AFRESH:
            for column in (Column.DONE, Column.REVIEWED, Column.REVIEWER, Column.RESULT, Column.STRUCK_OFF):
                row.pop(column, None)


def written(value: Any, lang: Lang) -> Any:
    """A value of `told` as it is written into a cell: days and numbers as they are, the rest as text that is no formula.

    Examples:
        >>> written(Act.ACCEPT, Lang.ZH), written(500, Lang.ZH), written("=1+1", Lang.ZH)
        ('合格', 500, "'=1+1")
    """
    if isinstance(value, Act):
        return {Act.ACCEPT: "合格", Act.REJECT: "不合格"}[value] if lang is Lang.ZH else value.label.en
    if isinstance(value, Worded):
        return value.label.say(lang)
    return disarmed(value) if isinstance(value, str) else value
