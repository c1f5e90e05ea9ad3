"""组织数据 · popolo — organisations, posts and who holds them in the JSON shape of Popolo, which speaks W3C ORG.

Popolo's end is the last day, ours the first day after it. People are ids; nobody is named.
"""

from datetime import date, timedelta
from typing import Any

from safetyduty.dates import Span
from safetyduty.facts import Organisation, Place, Post, Register, Unit
from safetyduty.words import Phrase

__all__ = ["ENGLISH", "USCC", "to_popolo"]

USCC = "USCC"
"""The scheme of a unified social credit code (统一社会信用代码) among an organisation's identifiers."""

ENGLISH = "en"
"""The note that marks the English among other names."""


def to_popolo(register: Register) -> dict[str, Any]:
    """The register's places, organisations, units, posts and appointments as plain values for JSON (导出组织数据).

    Popolo has no word for sectors, portfolios, seats, written duties, or the day the register learned of something: these are
    left out. A unit's ``parent_id`` is the unit it is part of, or else its competent department.

    Examples:
        >>> from safetyduty import facts
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: {zh: 县政府, en: county government}, kind: government, place: c}]
        ... posts: [{id: head, name: 县长, at: gov, rank: principal, held: [{by: p-1, since: 2021-09-01, until: 2022-09-01}]}]
        ... ''', "county.yaml")
        >>> made = to_popolo(county)
        >>> made["organizations"][0]["name"], made["organizations"][0]["other_names"]
        ('县政府', [{'name': 'county government', 'note': 'en'}])
        >>> made["memberships"][0]["person_id"], made["memberships"][0]["end_date"]
        ('p-1', '2022-08-31')
    """
    people = sorted({term.by for post in register.posts for term in post.held})
    return {
        "persons": [{"id": person} for person in people],
        "areas": [_area(place) for place in _in_order(register.places)],
        "organizations": [
            *(_organization(body, body.under) for body in _in_order(register.organisations)),
            *(_organization(unit, unit.part_of or unit.under) for unit in _in_order(register.units)),
        ],
        "posts": [_post(post) for post in _in_order(register.posts)],
        "memberships": [
            *(row for post in _in_order(register.posts) for row in _held(post)),
            *(row for body in _in_order(register.organisations) for row in _members(body)),
        ],
    }


def _in_order(facts: tuple[Any, ...]) -> list[Any]:
    return sorted(facts, key=lambda fact: str(fact.id))


def _area(place: Place) -> dict[str, Any]:
    return _given(
        id=place.id,
        **_names(place.name),
        classification=place.kind.value,
        identifier=place.code,
        parent_id=place.under,
    )


def _organization(body: Organisation | Unit, above: str | None) -> dict[str, Any]:
    return _given(
        id=body.id,
        **_names(body.name),
        classification=body.kind.value,
        parent_id=above,
        area_id=body.place,
        identifiers=None if body.uscc is None else [{"scheme": USCC, "identifier": body.uscc}],
        founding_date=_first(body.span),
        dissolution_date=_last(body.span),
    )


def _post(post: Post) -> dict[str, Any]:
    english = None if post.name.en == post.name.zh else [post.name.en]
    return _given(id=post.id, label=post.name.zh, other_label=english, role=post.rank.value, organization_id=post.at)


def _held(post: Post) -> list[dict[str, Any]]:
    terms = sorted(post.held, key=lambda term: (term.since, term.until or date.max, term.by))
    return [
        _given(
            id=f"{post.id}-{number}",
            person_id=term.by,
            organization_id=post.at,
            post_id=post.id,
            start_date=_first(term.span),
            end_date=_last(term.span),
        )
        for number, term in enumerate(terms, start=1)
    ]


def _members(body: Organisation) -> list[dict[str, Any]]:
    """The member organisations of a committee."""
    return [
        {"id": f"{body.id}-{member}", "member": {"id": member}, "organization_id": body.id}
        for member in sorted(body.members)
    ]


def _names(name: Phrase) -> dict[str, Any]:
    return {"name": name.zh, "other_names": None if name.en == name.zh else [{"name": name.en, "note": ENGLISH}]}


def _first(span: Span) -> str | None:
    return None if span.since is None else span.since.isoformat()


def _last(span: Span) -> str | None:
    return None if span.until is None else (span.until - timedelta(days=1)).isoformat()


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
