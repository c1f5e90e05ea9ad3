"""引用 · references — which fields name which facts, names nobody has, and chains that bite their tail."""

from collections.abc import Iterator, Mapping
from typing import Any

from safetyduty.errors import did_you_mean
from safetyduty.facts.hazards import Act
from safetyduty.words import Phrase

__all__ = ["loops", "unknown"]

MOST_HINTS = 50
"""How many wrong names get a "did you mean"; looking for one among thousands takes time."""

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]
Sections = Mapping[str, tuple[Any, ...]]

# (section, field, the sections it may name); a field that holds a list names one fact with each of its rows
_REFERENCES = (
    ("places", "under", ("places",)),
    ("organisations", "place", ("places",)),
    ("organisations", "under", ("organisations",)),
    ("organisations", "members", ("organisations",)),
    ("units", "place", ("places",)),
    ("units", "sectors", ("sectors",)),
    ("units", "under", ("organisations",)),
    ("units", "part_of", ("units",)),
    ("sites", "place", ("places",)),
    ("sites", "sectors", ("sectors",)),
    ("sites", "unit", ("units",)),
    ("sites", "part_of", ("sites",)),
    ("posts", "at", ("organisations", "units")),
    ("posts", "charge", ("sectors",)),
    ("duties", "post", ("posts",)),
    ("duties", "over", ("units", "sites", "sectors", "places", "organisations")),
    ("letters", "by", ("posts",)),
    ("letters", "to", ("organisations", "units")),
    ("contracts", "by", ("units",)),
    ("contracts", "to", ("units",)),
    ("contracts", "over", ("sites",)),
    ("delegations", "by", ("posts",)),
    ("delegations", "to", ("posts",)),
    ("delegations", "over", ("units", "sites", "sectors", "places", "organisations")),
    ("assignments", "by", ("organisations",)),
    ("assignments", "sector", ("sectors",)),
    ("assignments", "to", ("organisations",)),
    ("splits", "by", ("organisations",)),
    ("splits", "within", ("units", "organisations")),
    ("splits", "beyond", ("units", "organisations")),
    ("splits", "inside", ("sites", "places")),
    ("splits", "outside", ("sites", "places")),
    ("hazards", "at", ("units", "sites")),
    ("clocks", "by", ("posts",)),
    ("clocks", "about", ("units", "sites", "organisations", "places", "hazards")),
    ("routines", "by", ("posts",)),
    ("routines", "about", ("units", "sites", "organisations", "places", "sectors")),
)


def unknown(sections: Sections, lost: frozenset[str], unread: frozenset[str]) -> Faults:
    """Every name that no fact of the right kind has, with the closest one that exists (引用不存在)."""
    of = {section: {fact.id for fact in rows} for section, rows in sections.items()}
    hints = iter(range(MOST_HINTS))
    for section, row, path, id, wanted in _names(sections):
        if id in lost or unread & {*wanted} or any(id in of.get(kind, ()) for kind in wanted):
            continue
        elsewhere = next((kind for kind, ids in of.items() if id in ids), None)
        if elsewhere is not None:
            what = Phrase(
                "“{id}”在{elsewhere}中，此处应为{wanted}",
                "{id!r} is one of {elsewhere}; one of {wanted} is wanted here",
            )
            yield (section, row, *path), what.fill(id=id, elsewhere=elsewhere, wanted=" / ".join(wanted))
        else:
            what = Phrase("{wanted}中没有“{id}”{hint}", "there is no {id!r} among {wanted}{hint}")
            known = sorted(lost.union(*(of.get(kind, ()) for kind in wanted)))
            hint = did_you_mean(id, known if next(hints, None) is not None else ())
            yield (section, row, *path), what.fill(id=id, wanted=" / ".join(wanted), hint=hint)


def _names(sections: Sections) -> Iterator[tuple[str, int, tuple[Any, ...], str, tuple[str, ...]]]:
    for section, field, wanted in _REFERENCES:
        for row, fact in enumerate(sections.get(section, ())):
            named = getattr(fact, field)
            if isinstance(named, tuple):
                yield from ((section, row, (field, index), id, wanted) for index, id in enumerate(named))
            elif named is not None:
                yield section, row, (field,), named, wanted
    for row, organisation in enumerate(sections.get("organisations", ())):
        for index, runs in enumerate(organisation.runs):
            yield "organisations", row, ("runs", index, "sector"), runs.sector, ("sectors",)
    for row, hazard in enumerate(sections.get("hazards", ())):
        for index, entry in enumerate(hazard.history):
            yield "hazards", row, ("history", index, "by"), entry.by, ("posts",)
            if entry.behalf is not None:
                yield "hazards", row, ("history", index, "behalf"), entry.behalf, ("posts",)
            if entry.to is not None:
                wanted = ("organisations",) if entry.do in (Act.REPORT, Act.REFER) else ("posts",)
                yield "hazards", row, ("history", index, "to"), entry.to, wanted


def loops(sections: Sections) -> Faults:
    """Every chain of ``under`` or ``part_of`` that comes back to where it started (隶属循环), told once, at its first row."""
    for section, field in (("places", "under"), ("organisations", "under"), ("units", "part_of"), ("sites", "part_of")):
        rows = {fact.id: (row, getattr(fact, field)) for row, fact in reversed([*enumerate(sections.get(section, ()))])}
        seen: set[str] = set()
        for id in rows:
            chain: list[str] = []
            here: str | None = id
            while here is not None and here in rows and here not in seen:
                seen.add(here)
                chain.append(here)
                here = rows[here][1]
            if here in chain:
                loop = chain[chain.index(here) :]
                first = min(loop, key=lambda id: rows[id][0])
                what = Phrase("隶属成环：{loop}；请改正其中一个", "a loop of {field}: {loop}; correct one of them")
                yield (section, rows[first][0], field), what.fill(field=field, loop=" → ".join([*loop, loop[0]]))
