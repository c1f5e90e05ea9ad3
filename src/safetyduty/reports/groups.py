"""分组 · groups — the lives of a ledger in named groups: by a facet, by place, by sector."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from attrs import frozen

from safetyduty.facts import Found, Grade, Listing, Register
from safetyduty.hazards import Facet, Life, State, grouped
from safetyduty.words import Phrase, Worded

__all__ = ["Group", "by_facet", "by_place", "by_sector"]

_UNSTATED = Phrase("未写明", "not stated")
_CODED: Mapping[Facet, type[Worded]] = MappingProxyType(
    {Facet.GRADE: Grade, Facet.SOURCE: Found, Facet.STATE: State, Facet.LISTING: Listing}
)


@frozen
class Group:
    """Some lives of a ledger, and what they have in common (一组): its ``code`` is None where they have none of it."""

    code: str | None
    name: Phrase
    lives: tuple[Life, ...]


def by_facet(told: Iterable[Life], facet: Facet, register: Register | None = None) -> tuple[Group, ...]:
    """The lives *told* by *facet* (按口径分组); units, sites and posts bear the names they have in *register*.

    Examples:
        >>> by_facet((), Facet.GRADE)
        ()
    """
    groups = grouped(told, facet)
    return tuple(Group(code, _called(code, facet, register), lives) for code, lives in groups.items())


def by_place(told: Iterable[Life], register: Register) -> tuple[Group, ...]:
    """The lives *told* by the place where *register* has their unit or site (按地区分组).

    Examples:
        >>> from safetyduty.facts import FORMAT
        >>> by_place((), Register(FORMAT, Phrase("空县", "empty county"), "c"))
        ()
    """
    groups = grouped(told, {subject.id: subject.place for subject in register.subjects})
    return tuple(Group(code, _named(code, register), lives) for code, lives in groups.items())


def by_sector(told: Sequence[Life], register: Register) -> tuple[Group, ...]:
    """The lives *told* by the sectors that *register* gives their unit or site (按行业分组), under each of them.

    Examples:
        >>> from safetyduty.facts import FORMAT
        >>> by_sector((), Register(FORMAT, Phrase("空县", "empty county"), "c"))
        ()
    """
    sectors = {subject.id: subject.sectors for subject in register.subjects}
    found: dict[str | None, list[Life]] = {}
    for life in told:
        for sector in sectors.get(life.hazard.at) or (None,):
            found.setdefault(sector, []).append(life)
    order = sorted(found, key=lambda code: (code is None, code or ""))
    return tuple(Group(code, _named(code, register), tuple(found[code])) for code in order)


def _called(code: str | None, facet: Facet, register: Register | None) -> Phrase:
    if code is not None and facet in _CODED:
        return _CODED[facet].of(code).label
    return _named(code, None if facet is Facet.KIND else register)


def _named(code: str | None, register: Register | None) -> Phrase:
    """The name in the register, or the words themselves."""
    if code is None:
        return _UNSTATED
    return register.name(code) if register is not None and code in register else Phrase(code, code)
