"""保留 · caveats — what to keep in mind about a whole brief, each thing once."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from safetyduty.dates import Calendar
from safetyduty.duties import Conflict, DutyGraph
from safetyduty.facts import Register
from safetyduty.statutes import Caveat, CaveatKind, Key, Law
from safetyduty.words import Phrase

__all__ = ["of_conflicts", "of_days", "of_graph", "of_law", "of_register"]


def of_law(law: Law, keys: Iterable[Key[Any]]) -> Iterator[Caveat]:
    """What is uncertain about the provisions that were used."""
    for key in dict.fromkeys(keys):
        yield from law.caveats(key)


def of_graph(graph: DutyGraph, calendar: Calendar, grounds: Iterable[Key[Any]]) -> tuple[Caveat, ...]:
    """What is uncertain about an answer read from *graph*: its *grounds*, the days up to that of its law, its facts."""
    law = graph.law
    return (*of_law(law, grounds), *of_days(calendar, law.day), *of_register(graph.register))


def of_conflicts(conflicts: Iterable[Conflict], graph: DutyGraph, calendar: Calendar) -> tuple[Caveat, ...]:
    """What is uncertain about *conflicts*, what a person must judge first; those that no statute sets have no ground."""
    told = tuple(conflicts)
    own = dict.fromkeys(caveat for found in told for caveat in found.caveats)
    return (*own, *of_graph(graph, calendar, (found.ground for found in told if found.ground is not None)))


def of_days(calendar: Calendar, last: date) -> Iterator[Caveat]:
    """Of the days up to *last*, which a notice may still move: every one from the first that is not settled."""
    days = calendar.unsettled(calendar.first, last)
    if days is not None:
        what = Phrase(
            "{days}前后的放假安排尚待公布，是否工作日可能变动",
            "the calendar around {days} may still be moved by a notice: which of them are working days may change",
        )
        yield Caveat(CaveatKind.PROVISIONAL, what.fill(days=days.words()))


def of_register(register: Register) -> Iterator[Caveat]:
    """How many of the facts were made up."""
    rows = [fact for section in register.sections().values() for fact in section]
    made_up = sum(fact.synthetic for fact in rows)
    if made_up:
        what = Phrase(
            "登记的{total}条事实中有{count}条为虚构，输出中以*标出",
            "{count} of the register's {total} facts are made up; they are marked * in the output",
        )
        yield Caveat(CaveatKind.SYNTHETIC, what.fill(total=len(rows), count=made_up))
