"""职责清单 · lists — which lists of duties a post answers by, and their entries one by one."""

from collections.abc import Iterator
from typing import Any

from safetyduty.duties import DutyGraph, Tenure
from safetyduty.facts import DutyKind, Organisation, OrganisationKind, Rank
from safetyduty.statutes import Key
from safetyduty.statutes.provisions.cadre_regulation import (
    GOVERNMENT_HEAD_DUTIES,
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    LEADER_IN_CHARGE_DUTIES,
    OTHER_LEADERS,
    OTHER_LEADERS_DUTIES,
    SECRETARY_DUTIES,
    STANDING_COMMITTEE_DUTIES,
)
from safetyduty.statutes.provisions.work_safety_law import GOVERNMENT_LEADERSHIP, PRINCIPAL_DUTY, SAFETY_STAFF
from safetyduty.statutes.shapes import Listing, Principle
from safetyduty.words import Phrase

__all__ = ["asked", "lists_of"]

_SPELT_OUT = (HEADS_FIRST_RESPONSIBLE, LEADER_IN_CHARGE, OTHER_LEADERS)
"""Grounds that chapter 2 of the regulation spells out in a list, which is asked in their place."""
_ENTRY_BY_ENTRY = (
    GOVERNMENT_HEAD_DUTIES,
    GOVERNMENT_LEADERSHIP,
    LEADER_IN_CHARGE_DUTIES,
    OTHER_LEADERS_DUTIES,
    PRINCIPAL_DUTY,
    SAFETY_STAFF,
    SECRETARY_DUTIES,
    STANDING_COMMITTEE_DUTIES,
)
"""Lists whose entries are each something the post itself does; any other ground is asked as a whole."""


def lists_of(graph: DutyGraph, tenure: Tenure) -> tuple[Key[Listing] | Key[Principle], ...]:
    """The lists behind *tenure* (所依职责清单): its ground, and for leaders of Party and government that of chapter 2.

    Leaders of townships and of park bodies answer by the same list, by reference (参照执行).
    """
    body = graph.register.get(tenure.post.at)
    leads = tenure.kind in (DutyKind.LEADERSHIP, DutyKind.TERRITORIAL) and tenure.post.rank is not Rank.OFFICER
    if not isinstance(body, Organisation) or not leads or not graph.is_government(body.id):
        return (tenure.ground,)
    listed = _chapter_two(body.kind, tenure.post.rank)
    return (listed,) if tenure.ground in _SPELT_OUT else tuple(dict.fromkeys((tenure.ground, listed)))


def _chapter_two(kind: OrganisationKind, rank: Rank) -> Key[Listing]:
    if kind is OrganisationKind.PARTY_COMMITTEE:
        return SECRETARY_DUTIES if rank is Rank.PRINCIPAL else STANDING_COMMITTEE_DUTIES
    if rank is Rank.PRINCIPAL:
        return GOVERNMENT_HEAD_DUTIES
    return LEADER_IN_CHARGE_DUTIES if rank is Rank.SAFETY else OTHER_LEADERS_DUTIES


def asked(graph: DutyGraph, key: Key[Any]) -> Iterator[tuple[str, Phrase]]:
    """What a list asks (清单所列事项): each with the id that a record names, and its words; or the provision as a whole."""
    rule = graph.law[key]
    if isinstance(rule, Listing) and key in _ENTRY_BY_ENTRY:
        for entry in rule.entries:
            yield f"{key.name}/{entry.id}", entry.name
    else:
        yield key.name, graph.law.book.provision(key).name
