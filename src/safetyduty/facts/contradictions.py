"""矛盾 · contradictions — what cannot be true together in a register, each with the path to it.

Each check is one function from the sections of a register to (path, sentence) pairs. They run on whatever rows could be
read; a row that could not be read still counts as existing, so that one fault is not reported as two.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from safetyduty.errors import did_you_mean
from safetyduty.facts import codes, lifetimes, records, references, timing
from safetyduty.facts.divisions import DivisionTable
from safetyduty.facts.organisations import OrganisationKind
from safetyduty.words import Phrase

__all__ = ["FORMAT", "contradictions"]

FORMAT = "safetyduty-register/1"

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]
Sections = Mapping[str, tuple[Any, ...]]

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def contradictions(
    sections: Sections,
    place: str | None,
    written_format: str | None,
    lost: frozenset[str] = frozenset(),
    unread: frozenset[str] = frozenset(),
    divisions: DivisionTable | None = None,
) -> Faults:
    """Every contradiction among *sections* (全部矛盾).

    *lost* are ids of rows that exist but could not be read, *unread* whole lists that could not; *place* and the format
    are None where they could not. *divisions* is the table that division codes are looked up in.

    Examples:
        >>> [what.en for _, what in contradictions({"places": ()}, "zeku", FORMAT)]
        ["there is no place 'zeku'"]
    """
    if written_format not in (None, FORMAT):
        what = Phrase("本版只读“{format}”，而不是“{given}”", "this version reads {format!r}, not {given!r}")
        yield ("format",), what.fill(format=FORMAT, given=written_format)
    known = {row.id for row in sections["places"]} | lost
    if place is not None and place not in known and "places" not in unread:
        what = Phrase("没有“{id}”这个地方{hint}", "there is no place {id!r}{hint}")
        yield ("place",), what.fill(id=place, hint=did_you_mean(place, known))
    for check in (_ids, _spans, _agreements, _splits, _seats, _members):
        yield from check(sections)
    yield from codes.faults(sections, divisions)
    yield from references.unknown(sections, lost, unread)
    yield from references.loops(sections)
    yield from lifetimes.faults(sections)
    yield from records.faults(sections)
    yield from timing.faults(sections)


def _ids(sections: Sections) -> Faults:
    first: dict[str, str] = {}
    for section, rows in sections.items():
        for row, fact in enumerate(rows):
            if not _ID.fullmatch(fact.id):
                what = Phrase(
                    "编号只用小写字母、数字和连字符，如 zeku-gov",
                    "an id is lower-case letters, digits and hyphens, such as zeku-gov",
                )
                yield (section, row, "id"), what
            if fact.id in first:
                what = Phrase(
                    "编号“{id}”重复，已用于{where}；请改一个", "the id {id!r} is taken by {where}; change one of them"
                )
                yield (section, row, "id"), what.fill(id=fact.id, where=first[fact.id])
            else:
                first[fact.id] = f"{section}[{row}]"


def _spans(sections: Sections) -> Faults:
    for path, part in _dated(sections):
        if part.since is not None and part.until is not None and part.until <= part.since:
            what = Phrase(
                "结束日{until}不晚于开始日{since}（结束日当天不计入）",
                "it ends on {until}, no later than it starts on {since} (the until day is not included)",
            )
            yield (*path, "until"), what.fill(until=part.until, since=part.since)


def _dated(sections: Sections) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for section, rows in sections.items():
        if section not in ("posts", "letters", "hazards", "clocks"):
            yield from (((section, row), fact) for row, fact in enumerate(rows))
    for section, field in (("organisations", "runs"), ("posts", "held")):
        for row, fact in enumerate(sections.get(section, ())):
            yield from (((section, row, field, index), part) for index, part in enumerate(getattr(fact, field)))


def _agreements(sections: Sections) -> Faults:
    for section in ("contracts", "delegations"):
        for row, fact in enumerate(sections.get(section, ())):
            if fact.by == fact.to:
                yield (section, row, "to"), Phrase("不能与自己约定", "nobody makes an agreement with itself")


def _splits(sections: Sections) -> Faults:
    units = {unit.id for unit in sections.get("units", ())}
    places = {place.id for place in sections.get("places", ())}
    for row, split in enumerate(sections.get("splits", ())):
        if split.within == split.beyond:
            what = Phrase("分工两侧应由不同的机构或单位负责", "the two sides of a split are not the same one's")
            yield ("splits", row, "beyond"), what
        for index, id in enumerate(split.outside):
            if id in split.inside:
                what = Phrase("“{id}”不能既在场内又在场外", "{id!r} is not both inside and outside")
                yield ("splits", row, "outside", index), what.fill(id=id)
        for side, field in ((split.within, "inside"), (split.beyond, "outside")):
            for index, id in enumerate(getattr(split, field)):
                if side in units and id in places:
                    what = Phrase("单位只对场所负责，“{id}”是地方", "a unit answers for sites, and {id!r} is a place")
                    yield ("splits", row, field, index), what.fill(id=id)


def _seats(sections: Sections) -> Faults:
    for row, post in enumerate(sections.get("posts", ())):
        if post.seats < 1:
            yield ("posts", row, "seats"), Phrase("至少一个席位", "a post has at least one seat")
            continue
        terms = [(index, term) for index, term in enumerate(post.held) if term.until is None or term.until > term.since]
        for index, term in terms:
            others = [other for other_index, other in terms if other_index != index and term.since in other.span]
            others = [other for other in others if other.since < term.since or post.held.index(other) < index]
            if len(others) >= post.seats:
                what = Phrase(
                    "“{post}”只有{seats}个席位，{since}起却同时由{people}和{by}担任",
                    "{post} has room for {seats}, but from {since} it is held by {people} and {by} together",
                )
                people = ", ".join(other.by for other in others)
                said = what.fill(post=post.name, seats=post.seats, since=term.since, people=people, by=term.by)
                yield ("posts", row, "held", index), said


def _members(sections: Sections) -> Faults:
    for row, organisation in enumerate(sections.get("organisations", ())):
        if organisation.members and organisation.kind is not OrganisationKind.SAFETY_COMMITTEE:
            what = Phrase("只有安全生产委员会才有成员单位", "only a safety committee has members")
            yield ("organisations", row, "members"), what
