"""复发 · repeats — the same kind of hazard found again where one had been closed."""

from collections.abc import Iterable

from attrs import frozen

from safetyduty.hazards.ledgers.lives import Life

__all__ = ["Repeat", "repeats"]


@frozen
class Repeat:
    """A kind of hazard that came back to a unit or site (复发): how many were found there in all, and which came back."""

    at: str
    kind: str
    found: int
    again: tuple[str, ...]


def repeats(told: Iterable[Life]) -> tuple[Repeat, ...]:
    """Where and of which kind hazards came back, the most often first (复发).

    One came back when it was found after another of its kind there had been closed, or when it was itself opened again. A
    hazard without a kind is not compared.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> from safetyduty.hazards import ledger_of, lives
        >>> from safetyduty.words import Phrase
        >>> first = (Entry(Act.FIND, date(2022, 6, 1), "inspector"), Entry(Act.DISMISS, date(2022, 6, 2), "bureau"))
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", first, kind="structure")
        >>> repeats(lives(ledger_of([crack]), statutes.read("cn"), on=date(2022, 6, 28)))
        ()
    """
    groups: dict[tuple[str, str], list[Life]] = {}
    for life in told:
        if life.hazard.kind is not None and life.counts:
            groups.setdefault((life.hazard.at, life.hazard.kind), []).append(life)
    found = []
    for (at, kind), group in groups.items():
        earliest = min((life.closed for life in group if life.closed is not None), default=None)
        again = tuple(
            life.hazard.id for life in group if life.reopened or (earliest is not None and life.found > earliest)
        )
        if again:
            found.append(Repeat(at, kind, len(group), again))
    return tuple(sorted(found, key=lambda repeat: (-len(repeat.again), repeat.at, repeat.kind)))
