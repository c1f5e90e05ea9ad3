"""记录 · records — what a hazard's recorded history must have to be a history at all."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from safetyduty.facts.hazards import Act, Entry
from safetyduty.words import Phrase

__all__ = ["faults", "misfits"]

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]

# the fields that belong to an act, and those it cannot do without
_FIELDS = MappingProxyType(
    {
        Act.FIND: ({"how"}, set()),
        Act.GRADE: ({"grade"}, {"grade"}),
        Act.REPORT: ({"to"}, {"to"}),
        Act.ASSIGN: ({"to", "measures", "funds_yuan", "due", "plan"}, set()),
        Act.EXTEND: ({"due"}, {"due"}),
    }
)
_OWNED = ("how", "grade", "to", "measures", "funds_yuan", "due", "plan")


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
        for index, (before, after) in enumerate(pairwise(hazard.history), start=1):
            if after.on < before.on:
                what = Phrase(
                    "{on}早于上一条的{before}；请按日期先后排列",
                    "{on} is before the entry above it ({before}); put entries in order of days",
                )
                yield ("hazards", row, "history", index, "on"), what.fill(on=after.on, before=before.on)
        for index, entry in enumerate(hazard.history):
            yield from ((("hazards", row, "history", index, *path), what) for path, what in misfits(entry))


def misfits(entry: Entry) -> Faults:
    """What an entry lacks or has too much for what it does, each with its field (条目错误).

    Examples:
        >>> from datetime import date
        >>> [what.en for _, what in misfits(Entry(Act.GRADE, date(2022, 6, 28), "bureau"))]
        ["grade needs 'grade'"]
    """
    belongs, needed = _FIELDS.get(entry.do, (set(), set()))
    for field in _OWNED:
        given = getattr(entry, field) is not None
        if given and field not in belongs:
            what = Phrase("“{do}”没有“{field}”这一项", "{field!r} does not belong to {do}")
            yield (field,), what.fill(do=entry.do, field=field)
        if not given and field in needed:
            yield (), Phrase("“{do}”须写明“{field}”", "{do} needs {field!r}").fill(do=entry.do, field=field)
    if entry.due is not None and entry.due < entry.on:
        what = Phrase("时限{due}早于当日{on}", "the time limit {due} is before its own day {on}")
        yield ("due",), what.fill(due=entry.due, on=entry.on)
    if entry.funds_yuan is not None and entry.funds_yuan < 0:
        yield ("funds_yuan",), Phrase("资金不能为负", "funds cannot be negative")
