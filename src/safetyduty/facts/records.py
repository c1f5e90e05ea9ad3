"""记录 · records — what a hazard's recorded history must have to be a history at all."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from attrs import fields

from safetyduty.dates import in_beijing
from safetyduty.facts.hazards import Act, Entry
from safetyduty.facts.packing import given
from safetyduty.words import Phrase

__all__ = ["bits", "faults", "misfits", "misnamed", "ordinary"]

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]

# the fields that belong to an act, and those it cannot do without
_FIELDS = MappingProxyType(
    {
        Act.FIND: ({"how"}, set()),
        Act.GRADE: ({"grade", "criterion"}, {"grade"}),
        Act.REPORT: ({"to"}, {"to"}),
        Act.PROTECT: ({"measures"}, set()),
        Act.ASSIGN: ({"to", "measures", "funds_yuan", "due", "plan"}, set()),
        Act.ASK_EXTENSION: ({"due"}, set()),
        Act.EXTEND: ({"due"}, {"due"}),
        Act.TRANSFER: ({"to"}, {"to"}),
        Act.LIST: ({"level", "due"}, {"level"}),
        Act.DELIST: ({"level"}, set()),
        Act.STOP_WORK: ({"due"}, set()),
        Act.WARN_POWER_CUT: ({"at"}, set()),
        Act.CUT_POWER: ({"at", "criterion"}, set()),
        Act.REFER: ({"cause", "to"}, {"cause"}),
        Act.VOID: ({"corrects"}, {"corrects"}),
    }
)
_OWNED = ("how", "grade", "to", "measures", "funds_yuan", "due", "plan", "criterion", "level", "cause", "at")


_NOTHING: tuple[set[str], set[str]] = (set(), set())
_BITS = MappingProxyType({name: 1 << place for place, name in enumerate(slot.name for slot in fields(Entry)[3:])})
# the fields of other acts, as bits: an entry that has none of them needs no closer look
_FOREIGN = MappingProxyType(
    {act: sum(_BITS[name] for name in {*_OWNED} - _FIELDS.get(act, _NOTHING)[0]) for act in Act}
)
_APART = _BITS["id"] | _BITS["recorded"] | _BITS["corrects"] | _BITS["at"]
_WEIGHED = _BITS["due"] | _BITS["funds_yuan"]
# for each act, the fields that decide whether an entry is ordinary, as bits, and those of them that it must have
_ORDINARY = MappingProxyType(
    {
        act: (_FOREIGN[act] | _APART | needed, needed)
        for act in Act
        if not (needed := sum(_BITS[name] for name in _FIELDS.get(act, _NOTHING)[1])) & _APART
    }
)


def faults(sections: Mapping[str, tuple[Any, ...]]) -> Faults:
    """Every fault of every hazard's record (记录错误)."""
    for row, hazard in enumerate(sections.get("hazards", ())):
        if not hazard.history:
            what = Phrase(
                "记录是空的；至少写明何时、由谁发现", "the record is empty; say at least when and by whom it was found"
            )
            yield ("hazards", row, "history"), what
        elif hazard.history[0].do is not Act.FIND:
            what = Phrase("记录应从“发现”（find）开始", "a record starts with find")
            yield ("hazards", row, "history", 0, "do"), what
        amiss = (
            *_disorder(hazard.history),
            *misnamed(hazard.history),
            *(((index, *path), what) for index, entry in enumerate(hazard.history) for path, what in misfits(entry)),
        )
        yield from ((("hazards", row, "history", *path), what) for path, what in amiss)


def _disorder(history: tuple[Entry, ...]) -> Faults:
    """A record grows in order of the days on which it was written; what was written later says so."""
    first = min((entry.on for entry in history if entry.do is Act.FIND), default=date.min)
    for index, (before, after) in enumerate(pairwise(history), start=1):
        if (written := after.recorded or after.on) < (last := before.recorded or before.on):
            what = Phrase(
                "{on}早于上一条的{before}；请按日期先后排列，事后补记的写明recorded",
                "{on} is before the entry above it ({before}); put entries in order of days, and say recorded of a late one",
            )
            yield (index, "on"), what.fill(on=written, before=last)
        elif after.on < first:
            what = Phrase("{on}早于发现日{first}", "{on} is before the day it was found ({first})")
            yield (index, "on"), what.fill(on=after.on, first=first)


def misnamed(history: tuple[Entry, ...]) -> Faults:
    """Where the ids of a record go wrong (编号错误), each with its entry and field.

    An id names one entry, and a correction an earlier one; what was found is corrected by a finding.

    Examples:
        >>> [(path, what.en) for path, what in misnamed((Entry(Act.VOID, date(2022, 6, 28), "bureau", corrects="e-1"),))]
        [((0, 'corrects'), "no earlier entry is called 'e-1'")]
    """
    stands_for: dict[str, int] = {}  # the id of an entry, and the first entry in the chain of those it corrects
    for index, entry in enumerate(history):
        first = index
        if entry.corrects is not None:
            first = stands_for.get(entry.corrects, index)
            if entry.corrects not in stands_for:
                what = Phrase("此前没有编号为“{id}”的记录", "no earlier entry is called {id!r}")
                yield (index, "corrects"), what.fill(id=entry.corrects)
            elif first == 0 and entry.do is not Act.FIND:
                what = Phrase("首条“发现”只能由另一条“发现”更正", "the first entry is corrected by another find alone")
                yield (index, "corrects"), what
        if entry.id is not None and entry.id in stands_for:
            what = Phrase("“{id}”已是另一条记录的编号", "{id!r} already names another entry")
            yield (index, "id"), what.fill(id=entry.id)
        elif entry.id is not None:
            stands_for[entry.id] = first


def bits(*names: str) -> int:
    """The fields of an entry called *names*, as bits of what is `given` (字段位).

    Raises:
        KeyError: Every entry has that field, or none.

    Examples:
        >>> given(Entry(Act.GRADE, date(2022, 6, 28), "bureau", to="mill")) == bits("to")
        True
    """
    return sum(_BITS[name] for name in names)


def ordinary(entry: Entry) -> bool:
    """Whether nothing is amiss with an entry that has no id or hour, is not late, and corrects no other (平常条目).

    Examples:
        >>> ordinary(Entry(Act.VERIFY, date(2022, 6, 28), "bureau")), ordinary(Entry(Act.GRADE, date(2022, 6, 28), "bureau"))
        (True, False)
    """
    bits, told = given(entry), _ORDINARY.get(entry.do)
    if told is None or bits & told[0] != told[1]:
        return False
    if not bits & _WEIGHED:
        return True
    return (entry.due is None or entry.due >= entry.on) and (entry.funds_yuan is None or entry.funds_yuan >= 0)


def misfits(entry: Entry) -> Faults:
    """What an entry lacks or has too much for what it does, each with its field (条目错误).

    Examples:
        >>> from datetime import date
        >>> [what.en for _, what in misfits(Entry(Act.GRADE, date(2022, 6, 28), "bureau"))]
        ["grade needs 'grade'"]
    """
    belongs, needed = _FIELDS.get(entry.do, _NOTHING)
    for field in _OWNED if given(entry) & _FOREIGN[entry.do] else ():
        if field not in belongs and getattr(entry, field) is not None:
            what = Phrase("“{do}”没有“{field}”这一项", "{field!r} does not belong to {do}")
            yield (field,), what.fill(do=entry.do, field=field)
    for field in sorted(needed):
        if getattr(entry, field) is None:
            yield (), Phrase("“{do}”须写明“{field}”", "{do} needs {field!r}").fill(do=entry.do, field=field)
    if entry.recorded is not None and entry.recorded < entry.on:
        what = Phrase("记录日{recorded}早于发生日{on}", "it was recorded on {recorded}, before it happened ({on})")
        yield ("recorded",), what.fill(recorded=entry.recorded, on=entry.on)
    if entry.at is not None and (day := in_beijing(entry.at)) != entry.on:
        what = Phrase("{at}不在{on}当日", "{at} is not on its own day {on}")
        yield ("at",), what.fill(at=day, on=entry.on)
    if entry.due is not None and entry.due < entry.on:
        what = Phrase("时限{due}早于当日{on}", "the time limit {due} is before its own day {on}")
        yield ("due",), what.fill(due=entry.due, on=entry.on)
    if entry.funds_yuan is not None and entry.funds_yuan < 0:
        yield ("funds_yuan",), Phrase("资金不能为负", "funds cannot be negative")
