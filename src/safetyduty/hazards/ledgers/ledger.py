"""台账 · ledger — a collection of hazards, each once, in order of their ids."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import frozen

from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import Hazard
from safetyduty.reading import written
from safetyduty.words import Phrase

__all__ = ["Ledger", "ledger_of"]


@frozen
class Ledger:
    """Hazards in order of their ids (隐患台账); made by `ledger_of`."""

    hazards: tuple[Hazard, ...]

    def __len__(self) -> int:
        return len(self.hazards)

    def __iter__(self) -> Iterator[Hazard]:
        return iter(self.hazards)


def ledger_of(hazards: Iterable[Hazard]) -> Ledger:
    """The ledger that holds *hazards*, whatever order they are given in (建立台账).

    Raises:
        BadFacts: An id stands twice; every one that does is named.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.facts import Act, Entry
        >>> crack = Hazard("hz-2", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> leak = Hazard("hz-1", Phrase("泄漏", "leak"), "depot", (Entry(Act.FIND, date(2022, 6, 12), "inspector"),))
        >>> [hazard.id for hazard in ledger_of([crack, leak])]
        ['hz-1', 'hz-2']
    """
    held = sorted(hazards, key=lambda hazard: hazard.id)
    if twice := [id for id, times in Counter(hazard.id for hazard in held).items() if times > 1]:
        what = Phrase("隐患编号“{id}”重复，请逐一编号", "the hazard id {id!r} stands twice; give each its own")
        raise BadFacts([BadFact(what.fill(id=id), written(("hazards", id))) for id in islice(twice, 100)])
    return Ledger(tuple(held))
