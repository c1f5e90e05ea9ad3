"""叠加 · overlays — days named one by one, and what is wrong with a list of them."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from safetyduty.dates.workdays import DayKind
from safetyduty.errors import BadFact, BadFacts
from safetyduty.words import Phrase

__all__ = ["Fault", "NamedDay", "refuse", "repeated", "sourced"]

Fault = tuple[tuple[str | int, ...], Phrase]
"""Where something is wrong, by its path, and what."""


@frozen
class NamedDay:
    """A day that a notice names (列明的一天): a `DayKind.HOLIDAY`, or a `DayKind.MAKE_UP` that is worked though a weekend."""

    name: str
    date: date
    kind: DayKind = DayKind.HOLIDAY


def sourced(source: str, laid: str) -> str:
    """The source of a calendar with *laid* over it: each once, in order of names, however they were laid."""
    base, *over = source.split("+")
    return "+".join([base, *sorted({*over, laid})])


def repeated(days: Iterable[NamedDay]) -> Iterator[Fault]:
    """Days that stand in the list before, alike or the other way round."""
    first: dict[date, tuple[int, NamedDay]] = {}
    for row, day in enumerate(days):
        at, before = first.setdefault(day.date, (row, day))
        if at == row:
            continue
        if before.kind is day.kind:
            what = Phrase("{day}重复，已见于days[{at}]", "{day} stands twice, first at days[{at}]")
        else:
            what = Phrase(
                "{day}既放假又上班：days[{at}]与此矛盾", "{day} is both off and worked: days[{at}] says otherwise"
            )
        yield ("days", row, "date"), what.fill(day=day.date, at=at)


def refuse(faults: Iterable[Fault]) -> None:
    """Refuse a list that has any fault, with all of them."""
    found = [
        BadFact(what, "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path))
        for path, what in faults
    ]
    if found:
        raise BadFacts(found)
