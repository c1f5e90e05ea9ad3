"""位阶 · precedence — which of several provisions that answer one question governs."""

from collections.abc import Callable, Iterable
from datetime import date
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from attrs import frozen

from safetyduty.errors import Ambiguous, NothingInForce
from safetyduty.statutes.book import Law
from safetyduty.statutes.citation import Force
from safetyduty.statutes.finding import Finding, Reason
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Status, Version
from safetyduty.words import Phrase, join

__all__ = ["Candidate", "prevailing"]

T = TypeVar("T")


@frozen
class Candidate(Generic[T]):
    """A provision that answers the question on the day, with its version (备选规定)."""

    key: Key[T]
    version: Version[T]


def prevailing(keys: Iterable[Key[T]], law: Law, *, sector: str | None = None) -> Finding[Candidate[T]]:
    """Which of several provisions that answer one question governs (优先适用).

    Those displaced, not in force, or limited to sectors other than *sector* (None: no special one) are out. Special law
    goes before general, then higher before lower, then later before earlier. Each step that decided is among the reasons.

    Raises:
        UnknownProvision: The book lacks one of them.
        NothingInForce: None of them applies on the day.
        Ambiguous: Two are left that no rule decides between; the error names both.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
        >>> prevailing([THREE_MUSTS], statutes.read("cn").on(date(2022, 6, 28))).value.key.name
        'work-safety-law/three-musts'
    """
    asked = tuple(dict.fromkeys(keys))
    if not asked:
        raise Ambiguous(Phrase("没有给出可供比较的规定", "no provision was given to choose from"))
    left = [Candidate(key, version) for key in asked if (version := _in_force(law, key, sector)) is not None]
    if not left:
        names = join([law.book.provision(key).name for key in asked])
        covered = join([law.book.provision(key).covered() for key in asked])
        raise NothingInForce(", ".join(key.name for key in asked), names, law.day, covered)
    reasons = []
    for rank, said in _STEPS:
        best = max(rank(candidate) for candidate in left)
        kept = [candidate for candidate in left if rank(candidate) == best]
        if len(kept) < len(left):
            basis = tuple(citation for candidate in kept for citation in candidate.version.citations)
            reasons.append(Reason(said, basis))
            left = kept
    if len(left) > 1:
        what = Phrase("“{a}”与“{b}”无法判定何者优先", "nothing decides between {a!r} and {b!r}")
        raise Ambiguous(what.fill(a=left[0].key.name, b=left[1].key.name))
    return Finding(left[0], (*reasons, left[0].version.reason), law.caveats(left[0].key))


def _in_force(law: Law, key: Key[T], sector: str | None) -> Version[T] | None:
    version = law.book.provision(key).on(law.day)
    if version is None or version.status is Status.DISPLACED or not version.scope.holds(sector):
        return None
    return version


def _special(candidate: Candidate[Any]) -> bool:
    return bool(candidate.version.scope.sectors)


def _height(candidate: Candidate[Any]) -> int:
    """The rank of the highest instrument cited; a ministry rule and a local rule are not ranked against each other."""
    ranks = [*Force]
    return max(
        -ranks.index(_RANKED_AS.get(each.instrument.force, each.instrument.force))
        for each in candidate.version.citations
    )


def _later(candidate: Candidate[Any]) -> date:
    return candidate.version.promulgated or candidate.version.span.since or date.min


_RANKED_AS = MappingProxyType({Force.LOCAL: Force.RULE})

_STEPS: tuple[tuple[Callable[[Candidate[Any]], Any], Phrase], ...] = (
    (_special, Phrase("特别法优于一般法", "special law goes before general law")),
    (_height, Phrase("上位法优于下位法", "higher law goes before lower law")),
    (_later, Phrase("新法优于旧法", "later law goes before earlier law")),
)
