"""成录 · history — what a row says, made into the entries of a hazard's record.

A ledger states days and words; a record says what was done, on which day, by whom. Nothing is put in that the row does not say:
a doer who is not named is `NOT_SAID`, and a day that is not stated is read as the latest it can have been, with a note.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import Any

from attrs import field, frozen

from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.outcome import NoteKind
from safetyduty.exchange.ledgers.rows import Row, RowReader
from safetyduty.facts import Act, Entry, Found, Grade, Hazard
from safetyduty.words import Phrase

__all__ = ["NOT_SAID", "Scribe", "by_day"]

NOT_SAID = "not-said"
"""Who did it, where a ledger does not say."""

by_day = attrgetter("on")
_ACTS = (Column.FOUND, Column.ASSIGNED, Column.DONE, Column.REVIEWED, Column.STRUCK_OFF)
_FIVE = frozenset({Column.RESPONSIBLE, Column.DEPARTMENT, Column.MEASURES, Column.FUNDS, Column.DUE, Column.PLAN})
_REPAIR = Phrase("请核对日期并更正", "check the days and correct them")


class _Phrases(dict[str, Phrase]):
    """Names and measures as phrases, those that come again kept once."""

    def __missing__(self, text: str) -> Phrase:
        phrase = self[text] = Phrase(text, text)
        return phrase


@frozen
class Scribe:
    """Makes hazards of rows (成录): whose ledger it is, the day it was kept to, and the ids of the names in it."""

    at: str
    on: date
    by: str
    ids: Mapping[str, str]
    unknown: set[str] = field(factory=set)
    alike: dict[tuple[Any, ...], Entry] = field(
        factory=dict
    )  # one visit finds several hazards: its entries are kept once
    phrases: _Phrases = field(factory=_Phrases)

    def hazard(self, row: Row, reader: RowReader) -> Hazard | None:
        """The hazard of a row, or None where the row is refused."""
        said = row.said
        self._require_name(row, reader)
        self.require_order(row, reader, said, said.keys())
        if row.refused:
            return None
        found = said.get(Column.FOUND) or self._found(row, reader)
        after = self.entries(row, reader, found)
        name = said.get(Column.TITLE) or said.get(Column.NAME) or said[Column.NUMBER]
        texts = row.texts
        if Column.TITLE in said and said.get(Column.NAME) not in (None, name):
            texts.insert(0, said[Column.NAME])
        if Column.NOTE in said:
            texts.insert(0, said[Column.NOTE])
        finder = self.id(said.get(Column.FINDER))
        first = self._first(found, finder, said.get(Column.HOW), texts)
        spot, unit = said.get(Column.SPOT), said.get(Column.USCC)
        unit = unit if unit in self.ids else said.get(Column.UNIT, unit)
        return Hazard(
            said.get(Column.NUMBER) or reader.own_number(row),
            Phrase(name, name),
            self.at if unit is None else self.id(unit),
            tuple(sorted([first, *after], key=by_day)),
            kind=said.get(Column.KIND),
            spot=None if spot is None else self.phrases[spot],
        )

    def entries(self, row: Row, reader: RowReader, begun: date, to: str | None = None) -> list[Entry]:
        """The entries after the finding that a row makes; what is assigned without a day is so on the day *begun*.

        *to* is who is responsible, where the row does not say.
        """
        said = row.said
        made: list[Entry] = []
        finder = self.id(said.get(Column.FINDER))
        if Column.GRADE in said:
            made.append(self._entry(Act.GRADE, begun, finder, said[Column.GRADE]))
        if not _FIVE.isdisjoint(said):
            made.append(self._assigned(said, said.get(Column.ASSIGNED, begun), finder))
        if Column.LISTED in said:
            made.append(Entry(Act.LIST, self._latest(row, reader, Column.LISTED), self.by, level=said[Column.LISTED]))
        return [*made, *self._closing(row, reader, to)]

    def id(self, name: str | None) -> str:
        """The id of a name, or the name itself, which is then kept as unknown; where there is none, whoever keeps the ledger."""
        if name is None:
            return self.by
        if not self.ids:
            return name
        if name not in self.ids:
            self.unknown.add(name)
        return self.ids.get(name, name)

    def _first(self, on: date, by: str, how: Found | None, texts: Sequence[str]) -> Entry:
        if texts:
            return Entry(Act.FIND, on, by, how=how, note=Phrase("；".join(texts), "; ".join(texts)))
        key = (on, by, how)
        entry = self.alike.get(key)
        if entry is None:
            entry = self.alike[key] = Entry(Act.FIND, on, by, how=how)
        return entry

    def _entry(self, do: Act, on: date, by: str, grade: Grade | None = None) -> Entry:
        key = (do, on, by, grade)
        entry = self.alike.get(key)
        if entry is None:
            entry = self.alike[key] = Entry(do, on, by, grade=grade)
        return entry

    def _assigned(self, said: Mapping[Column, Any], on: date, by: str) -> Entry:
        department, responsible = said.get(Column.DEPARTMENT), said.get(Column.RESPONSIBLE)
        to = responsible or department
        measures, plan, due = said.get(Column.MEASURES), said.get(Column.PLAN), said.get(Column.DUE)
        return Entry(
            Act.ASSIGN,
            on,
            by,
            to=None if to is None else self.id(to),
            measures=None if measures is None else self.phrases[measures],
            funds_yuan=said.get(Column.FUNDS),
            due=on if due == "at-once" else due,
            plan=None if plan is None else self.phrases[plan],
            note=self.phrases[department] if responsible and department else None,
        )

    def _closing(self, row: Row, reader: RowReader, to: str | None) -> list[Entry]:
        said, made = row.said, []
        status, result = said.get(Column.STATUS), said.get(Column.RESULT)
        reviewer = self.id(said.get(Column.REVIEWER))
        if Column.DONE in said or status == "done":
            name = said.get(Column.RESPONSIBLE) or said.get(Column.DEPARTMENT)
            on = said.get(Column.DONE) or self._latest(row, reader, Column.DONE)
            made.append(self._entry(Act.SUBMIT, on, to or self.by if name is None else self.id(name)))
        if result is None and status == "accepted":
            result = Act.ACCEPT
        if result is not None:
            on = said.get(Column.REVIEWED) or self._latest(row, reader, Column.REVIEWED)
            made.append(self._entry(result, on, reviewer))
        elif Column.REVIEWED in said:
            unsaid = Phrase("复查结果未写明，不作通过或不通过", "no result is stated: neither accepted nor rejected")
            reader.note(row, reader.index(Column.REVIEWED), said[Column.REVIEWED].isoformat(), unsaid, NoteKind.KEPT)
            row.texts.append(f"{Column.REVIEWED.label.zh}：{said[Column.REVIEWED]}")
        if Column.STRUCK_OFF in said or status == "struck-off":
            on = said.get(Column.STRUCK_OFF) or self._latest(row, reader, Column.STRUCK_OFF)
            made.append(self._entry(Act.STRIKE_OFF, on, reviewer))
        return made

    def _latest(self, row: Row, reader: RowReader, column: Column) -> date:
        """The latest day an act without a day can have been: that of the next one that has a day, or that of the ledger."""
        later = _ACTS[_ACTS.index(column) + 1 :] if column in _ACTS else _ACTS[2:]
        day = next((row.said[each] for each in later if each in row.said), self.on)
        stated = next(
            (c for c in (column, Column.STATUS, Column.RESULT, Column.LISTED) if c in reader.header.at), column
        )
        said = Phrase("未写明日期，读作不晚于{day}", "without a day: read as {day} at the latest")
        reader.note(row, reader.index(stated), "", said.fill(day=day))
        return day

    def _found(self, row: Row, reader: RowReader) -> date:
        days = [day for day in row.said.values() if isinstance(day, date)]
        day = min([*days, self.on])
        said = Phrase("未写明发现日期，读作不晚于{day}", "no day of finding: read as {day} at the latest")
        reader.note(row, reader.index(Column.FOUND), "", said.fill(day=day))
        return day

    def _require_name(self, row: Row, reader: RowReader) -> None:
        said = row.said
        if Column.NAME not in said and Column.TITLE not in said and Column.NUMBER not in said:
            why = Phrase("没有隐患描述，也没有编号", "neither a description nor a number")
            reader.refuse(row, reader.index(Column.NAME), "", why, Phrase("请补写隐患描述", "add what the hazard is"))

    def require_order(self, row: Row, reader: RowReader, said: Mapping[Column, Any], fresh: Collection[Column]) -> None:
        """Refuse days of acts out of order or after the day of the ledger, and a limit before its hazard.

        A day is only refused where it is among the *fresh* columns, or the one before it is.
        """
        due = said.get(Column.DUE)
        stated = [said[column] for column in _ACTS if column in said]
        began = said.get(Column.ASSIGNED) or said.get(Column.FOUND) or due
        if (
            stated == sorted(stated)
            and (not stated or stated[-1] <= self.on)
            and (due in (None, "at-once") or began <= due)
        ):
            return  # nearly every row
        days = [(column, said[column]) for column in _ACTS if column in said]
        if said.get(Column.RESULT) is Act.REJECT:  # what failed a review was done again after it
            days.sort(key=_when)
        limit = [(Column.DUE, due)] if isinstance(due, date) else []
        begun = [each for each in days if each[0] in (Column.FOUND, Column.ASSIGNED)][-1:]
        for column, day in days:
            if day > self.on and column in fresh:
                why = Phrase("{day}晚于台账日期{on}", "{day} is after the day of the ledger, {on}")
                reader.refuse(row, reader.index(column), day, why.fill(day=day, on=self.on), _REPAIR)
        for (first, before), (column, day) in (*pairwise(days), *pairwise([*begun, *limit])):
            if day < before and (column in fresh or first in fresh):
                why = Phrase("{day}早于{first}{before}", "{day} is before {first} ({before})")
                reader.refuse(row, reader.index(column), day, why.fill(day=day, first=first, before=before), _REPAIR)


def _when(stated: tuple[Column, date]) -> date:
    return stated[1]
