"""存续 · lifetimes — what is said of a fact on days when it did not exist, and of a row before it was recorded."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from safetyduty.dates import Span
from safetyduty.words import Phrase

__all__ = ["faults"]

Path = tuple[Any, ...]
Faults = Iterator[tuple[Path, Phrase]]

# (section, the list of dated parts in it or None for the row itself, the fields that name facts)
_DATED = (
    ("organisations", "runs", ("sector",)),
    ("posts", "held", ()),
    ("duties", None, ("over",)),
    ("contracts", None, ("by", "to", "over")),
    ("delegations", None, ("over",)),
    ("assignments", None, ("sector", "to", "by")),
    ("splits", None, ("within", "beyond", "inside", "outside", "by")),
    ("clocks", None, ()),
)


def faults(sections: Mapping[str, tuple[Any, ...]]) -> Faults:
    """Every part that outlives, or comes before, what it is about; and every end that was recorded without one (存续错误)."""
    alive = {fact.id: _span(fact) for rows in sections.values() for fact in rows if _lives(fact)}
    for section, within, fields in _DATED:
        for row, fact in enumerate(sections.get(section, ())):
            parts = [((section, row), fact)] if within is None else _parts(section, row, within, fact)
            for path, part in parts:
                named = [id for field in fields for id in _ids(getattr(part, field))]
                home = [fact.at] if section == "posts" else [fact.id] if section == "organisations" else []
                for id in (*named, *home):
                    yield from _outside(path, part, id, alive)
                yield from _recorded(path, part)


def _lives(fact: Any) -> bool:
    """Whether it is something that exists over its days, and not something that is said or runs."""
    return hasattr(fact, "name") and hasattr(fact, "until") and not hasattr(fact, "limit")


def _span(row: Any) -> Span | None:
    """The days of a row; None where they run backwards, which is told elsewhere."""
    since, until = getattr(row, "since", None), getattr(row, "until", None)
    if isinstance(since, datetime) or (since is not None and until is not None and until < since):
        return None
    return Span(since, until)


def _parts(section: str, row: int, within: str, fact: Any) -> list[tuple[Path, Any]]:
    return [((section, row, within, index), part) for index, part in enumerate(getattr(fact, within))]


def _ids(named: Any) -> tuple[str, ...]:
    return named if isinstance(named, tuple) else () if named is None else (named,)


def _outside(path: Path, part: Any, id: str, alive: Mapping[str, Span | None]) -> Faults:
    """A stated end that lies outside the days on which *id* exists; a side that is not stated is taken as that of *id*."""
    life, span = alive.get(id), _span(part)
    if life is None or span is None:
        return
    early = span.since is not None and not (life.since is None or life.since <= span.since)
    over = span.since is not None and life.until is not None and life.until <= span.since
    late = span.until is not None and not (life.until is None or span.until <= life.until)
    before = span.until is not None and life.since is not None and span.until <= life.since
    if early or over or late or before:
        what = Phrase("“{id}”只在{life}存在，而这里写的是{span}", "{id!r} exists {life}, and this says {span}")
        yield (*path, "since" if early or over else "until"), what.fill(id=id, life=life.words(), span=span.words())


def _recorded(path: Path, part: Any) -> Faults:
    closed, recorded = getattr(part, "closed", None), getattr(part, "recorded", None)
    if closed is not None and part.until is None:
        what = Phrase("写了结束的登记日，却没有结束日", "it says when its end was recorded, and has no end")
        yield (*path, "closed"), what
    if closed is not None and recorded is not None and closed < recorded:
        what = Phrase(
            "结束于{closed}登记，早于登记日{recorded}",
            "its end was recorded on {closed}, before the row itself on {recorded}",
        )
        yield (*path, "closed"), what.fill(closed=closed, recorded=recorded)
