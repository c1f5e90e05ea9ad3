"""名录 · rosters — organisations, posts and who holds them, read from the JSON shape of Popolo."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from attrs import frozen

from safetyduty.errors import BadFacts, did_you_mean
from safetyduty.exchange.popolo import ENGLISH, USCC
from safetyduty.facts import Appointment, Organisation, OrganisationKind, Place, PlaceKind, Post, Rank, Unit, UnitKind
from safetyduty.reading import Converter, Parts, Unfit, converter, parse, parts, teach
from safetyduty.words import Phrase

__all__ = ["Roster", "read_popolo"]


@frozen
class Roster:
    """What a Popolo file knows of a register (组织名录): facts to put into one, and then to pass through `facts.check`."""

    places: tuple[Place, ...]
    organisations: tuple[Organisation, ...]
    units: tuple[Unit, ...]
    posts: tuple[Post, ...]


def read_popolo(raw: bytes | str, source: str) -> Roster:
    """The facts written in *raw* in the shape that `to_popolo` writes; *source* is the name its faults carry (读入组织数据).

    Strict: a field that is not kept is refused, a person's name among them; null stands for a field left out. An organisation
    needs its ``area_id`` and a ``classification`` that is a kind of organisation or unit, a post its ``role``, which is a
    rank, and a membership its ``start_date``. ``areas`` and ``persons`` may be missing; where they stand, ids must be in them.
    A post has as many seats as people ever held it at once.

    Raises:
        BadFacts: Every fault of the file at once, each with file:line:column.

    Examples:
        >>> read_popolo('''{
        ...   "organizations": [{"id": "gov", "name": "县政府", "classification": "government", "area_id": "c"}],
        ...   "posts": [{"id": "head", "label": "县长", "role": "principal", "organization_id": "gov"}],
        ...   "memberships": [{"person_id": "p-1", "post_id": "head", "organization_id": "gov",
        ...                    "start_date": "2021-09-01", "end_date": "2022-08-31"}]
        ... }''', "gov.json").posts[0].held[0].span.until
        datetime.date(2022, 9, 1)
    """
    document = parse(raw, source)
    read = parts(document, _File, _converter())
    faults = list(read.faults)
    faults += [document.fault(read.path(*path), what) for path, what in _contradictions(read, document.data)]
    if faults or read.value is None:
        raise BadFacts(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
    return _roster(read.value)


@frozen
class _Other:
    name: str
    note: str | None = None


@frozen
class _Identifier:
    identifier: str
    scheme: str | None = None


@frozen
class _Person:
    id: str


@frozen
class _Area:
    id: str
    name: str
    classification: PlaceKind
    identifier: str | None = None
    parent_id: str | None = None
    other_names: tuple[_Other, ...] = ()


@frozen
class _Organization:
    id: str
    name: str
    classification: OrganisationKind | UnitKind
    area_id: str
    parent_id: str | None = None
    other_names: tuple[_Other, ...] = ()
    identifiers: tuple[_Identifier, ...] = ()
    founding_date: date | None = None
    dissolution_date: date | None = None


@frozen
class _Post:
    id: str
    label: str
    role: Rank
    organization_id: str
    other_label: tuple[str, ...] = ()


@frozen
class _Membership:
    organization_id: str
    id: str | None = None
    person_id: str | None = None
    member: _Person | None = None
    post_id: str | None = None
    start_date: date | None = None
    end_date: date | None = None


@frozen
class _File:
    organizations: tuple[_Organization, ...]
    posts: tuple[_Post, ...] = ()
    memberships: tuple[_Membership, ...] = ()
    persons: tuple[_Person, ...] = ()
    areas: tuple[_Area, ...] = ()


Faults = Iterator[tuple[tuple[Any, ...], Phrase]]


def _contradictions(read: Parts[_File], given: Any) -> Faults:
    """Ids that stand twice or nowhere, ends before beginnings, and memberships that are none."""
    rows: dict[str, tuple[Any, ...]] = {name: read.values.get(name, ()) for name in _REFERENCES}
    for section, listed in rows.items():
        first: dict[str, int] = {}
        for row, fact in enumerate(listed):
            if fact.id is not None and first.setdefault(fact.id, row) != row:
                yield (section, row, "id"), Phrase("编号“{id}”重复", "the id {id!r} stands twice").fill(id=fact.id)
    # where a list could not be read, or may be missing and is, nothing can be said of ids in it
    asked = {name for name in rows if name in read.values or (name in _NEEDED and name not in given)}
    known = {name: {row.id for row in rows[name]} | read.lost for name in asked}
    for section, listed in rows.items():
        for row, fact in enumerate(listed):
            yield from (((section, row, *path), what) for path, what in _unknown(fact, _REFERENCES[section], known))
    for row, body in enumerate(rows["organizations"]):
        yield from _backwards("organizations", row, "dissolution_date", body.founding_date, body.dissolution_date)
    at = {post.id: post.organization_id for post in rows["posts"]}
    for row, held in enumerate(rows["memberships"]):
        yield from _backwards("memberships", row, "end_date", held.start_date, held.end_date)
        yield from ((("memberships", row, *path), what) for path, what in _of_membership(held, at))


def _unknown(fact: Any, references: Mapping[str, str], known: dict[str, set[str]]) -> Faults:
    for field, where in references.items():
        named = getattr(fact, field)
        path, id = ((field, "id"), named.id) if isinstance(named, _Person) else ((field,), named)
        if id is not None and where in known and id not in known[where]:
            what = Phrase("{where}里没有“{id}”{hint}", "there is no {id!r} in {where}{hint}")
            yield path, what.fill(id=id, where=where, hint=did_you_mean(id, known[where]))


def _backwards(section: str, row: int, field: str, first: date | None, last: date | None) -> Faults:
    if first is not None and last is not None and last < first:
        what = Phrase("最后一天{last}早于第一天{first}", "its last day {last} is before its first {first}")
        yield (section, row, field), what.fill(last=last, first=first)


def _of_membership(held: _Membership, at: dict[str, str]) -> Faults:
    if held.member is not None:  # an organisation in a committee: as long as it lasts
        for field in ("person_id", "post_id", "start_date", "end_date"):
            if getattr(held, field) is not None:
                yield (field,), Phrase("机构成员没有这一项", "the membership of an organisation has no such field")
        return
    for field in ("person_id", "post_id", "start_date"):
        if getattr(held, field) is None:
            yield (), Phrase("缺少字段“{name}”；请补上", "the field {name!r} is missing; add it").fill(name=field)
    if held.post_id is not None and at.get(held.post_id, held.organization_id) != held.organization_id:
        what = Phrase("“{post}”是“{at}”的岗位", "{post!r} is a post at {at!r}")
        yield ("organization_id",), what.fill(post=held.post_id, at=at[held.post_id])


def _roster(file: _File) -> Roster:
    held: defaultdict[str | None, list[_Membership]] = defaultdict(list)
    members: defaultdict[str, list[str]] = defaultdict(list)
    for each in file.memberships:
        held[each.post_id].append(each)
        if each.member is not None:
            members[each.organization_id].append(each.member.id)
    units = {row.id for row in file.organizations if isinstance(row.classification, UnitKind)}
    made = [_body(row, units, tuple(members[row.id])) for row in file.organizations]
    return Roster(
        tuple(
            Place(row.id, _phrase(row.name, row.other_names), row.classification, row.identifier, row.parent_id)
            for row in file.areas
        ),
        tuple(body for body in made if isinstance(body, Organisation)),
        tuple(body for body in made if isinstance(body, Unit)),
        tuple(_post(row, held[row.id]) for row in file.posts),
    )


def _body(row: _Organization, units: set[str], members: tuple[str, ...]) -> Organisation | Unit:
    name, kind, above = _phrase(row.name, row.other_names), row.classification, row.parent_id
    uscc = next((each.identifier for each in row.identifiers if each.scheme == USCC), None)
    since, until = row.founding_date, _after(row.dissolution_date)
    if isinstance(kind, OrganisationKind):
        return Organisation(
            row.id, name, kind, row.area_id, under=above, members=members, uscc=uscc, since=since, until=until
        )
    part, under = (above, None) if above in units else (None, above)
    return Unit(row.id, name, kind, row.area_id, (), under=under, part_of=part, uscc=uscc, since=since, until=until)


def _post(row: _Post, memberships: list[_Membership]) -> Post:
    held = tuple(
        Appointment(each.person_id, each.start_date, _after(each.end_date))
        for each in memberships
        if each.person_id is not None and each.start_date is not None
    )
    together = max((sum(term.since in each.span for each in held) for term in held), default=1)
    name = Phrase(row.label, row.other_label[0] if row.other_label else row.label)
    return Post(row.id, name, row.organization_id, row.role, held=held, seats=together)


def _phrase(name: str, others: tuple[_Other, ...]) -> Phrase:
    return Phrase(name, next((other.name for other in others if other.note == ENGLISH), name))


def _after(last: date | None) -> date | None:
    """The first day after the last one; the last day of all is often written for no end."""
    return None if last in (None, date.max) else last + timedelta(days=1)


def _converter() -> Converter:
    made = converter()

    def kind(value: Any) -> OrganisationKind | UnitKind:
        codes: dict[str, OrganisationKind | UnitKind] = {
            str(member.value): member for kinds in (OrganisationKind, UnitKind) for member in kinds
        }
        if isinstance(value, str) and value in codes:
            return codes[value]
        what = Phrase("没有“{value}”这一项；可用：{codes}{hint}", "{value!r} is not one of: {codes}{hint}")
        raise Unfit(what.fill(value=str(value), codes=", ".join(codes), hint=did_you_mean(str(value), codes)))

    teach(made, OrganisationKind | UnitKind, kind)
    return made


_NEEDED = ("organizations", "posts")
_REFERENCES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "areas": {"parent_id": "areas"},
        "persons": {},
        "organizations": {"parent_id": "organizations", "area_id": "areas"},
        "posts": {"organization_id": "organizations"},
        "memberships": {
            "organization_id": "organizations",
            "post_id": "posts",
            "person_id": "persons",
            "member": "organizations",
        },
    }
)
