"""顶端 · tops — where each kind of responsibility ends: the post at its top, or the point at which it breaks."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground, kind_of_body
from safetyduty.duties.questions.ways import ancestors
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.facts import DutyKind, Organisation, Place, PlaceKind, Sector, Site, Unit
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.cadre_regulation import HEADS_FIRST_RESPONSIBLE
from safetyduty.statutes.provisions.work_safety_law import (
    COMPREHENSIVE_SUPERVISION,
    GOVERNMENT_LEADERSHIP,
    LOCAL_DUTY,
    PRINCIPAL_DUTY,
    SECTOR_SUPERVISION,
)
from safetyduty.words import Phrase

__all__ = ["End", "ends"]


@frozen
class End:
    """Where a kind of responsibility ends (责任链的顶端或断点).

    ``top`` is the step farthest up, or None where nobody answers in that kind; then ``at`` is the id at which the chain
    breaks, and ``words`` says what is lacking there.
    """

    kind: DutyKind
    top: Step | None
    at: str
    words: Phrase
    because: Reason
    ground: Ground


def ends(graph: DutyGraph, id: str, *, on: date | None = None) -> tuple[End, ...]:
    """Where each kind of responsibility for *id* ends on a day (责任链的顶端): at a post, or where it breaks.

    The kinds are those that the chain has, and those that a thing of its kind must have: for a unit or a site the unit's own,
    the sector's, the whole place's, the leaders', and the township's or park's where it stands in one; for an organisation what
    it is there for, and the leaders above it.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Basis:
        《安全生产法》第三条、第五条、第九条、第十条；《地方党政领导干部安全生产责任制规定》第四条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal}]
        ... ''', "county.yaml")
        >>> for end in ends(draw(county, statutes.read("cn").on(date(2022, 6, 28))), "mill"):
        ...     print(end.kind.value, end.top.post.id if end.top else end.words.en)
        principal boss
        sector “mill” is in no sector and belongs to no department
        comprehensive nobody oversees safety in “county” as a whole
        leadership no Party committee or government of “county” is registered
    """
    day = graph.law.day if on is None else on
    steps, expected = Walk(graph, day).chain(id), _expected(graph, id)
    broken = _broken_body if graph.is_organisation(id) else _broken
    return tuple(
        _top(told) if told else broken(graph, kind, id, day)
        for kind in DutyKind
        for told in [[step for step in steps if step.kind is kind]]
        if told or kind in expected
    )


def _top(steps: list[Step]) -> End:
    """The end of a kind that somebody answers in; of two as far up, the one that `chain` tells last."""
    top = max(reversed(steps), key=lambda step: len(step.via))
    words = Phrase("止于“{post}”", "ends at “{post}”").fill(post=top.post.name)
    return End(top.kind, top, top.post.id, words, top.because, top.ground)


def _expected(graph: DutyGraph, id: str) -> frozenset[DutyKind]:
    """The kinds without which the chain of *id* is broken."""
    match graph.register.get(id):
        case Unit():
            kinds = {DutyKind.PRINCIPAL, DutyKind.SECTOR, DutyKind.COMPREHENSIVE, DutyKind.LEADERSHIP}
        case Site(unit=unit):
            kinds = {DutyKind.SECTOR, DutyKind.COMPREHENSIVE, DutyKind.LEADERSHIP}
            kinds |= set() if unit is None else {DutyKind.PRINCIPAL}
        case Place():
            kinds = {DutyKind.COMPREHENSIVE, DutyKind.LEADERSHIP}
        case Sector():
            return frozenset({DutyKind.SECTOR})
        case Organisation():
            return frozenset({kind_of_body(id, graph), DutyKind.LEADERSHIP})
        case _:
            return frozenset()
    return frozenset(kinds | ({DutyKind.TERRITORIAL} if _local(graph, ancestors(graph, id)) else set()))


def _local(graph: DutyGraph, above: frozenset[str]) -> list[str]:
    """The townships and parks among *above* that are below the register's place."""
    places = [fact for fact in (graph.register.get(node) for node in above) if isinstance(fact, Place)]
    kinds = (PlaceKind.TOWNSHIP, PlaceKind.PARK)
    return sorted(place.id for place in places if place.kind in kinds and place.id not in graph.summit)


def _broken(graph: DutyGraph, kind: DutyKind, id: str, on: date) -> End:
    """The end of a kind in which nobody answers: at a body that cannot, or where there is none."""
    above = ancestors(graph, id, on=on)
    nodes, link, lacking = _needs(graph, kind, id, above)
    drawn = [edge.above for node in nodes for edge in graph.above(node, on=on) if edge.link is link]
    bodies = sorted({body for body in drawn if link is not Link.LEADS or not graph.is_government(body)})
    units = [node for node in nodes if kind is DutyKind.PRINCIPAL]
    at = (*units, *bodies, *nodes, id)[0]
    if bodies and not units:
        lacking = Phrase(
            "“{at}”没有代其负责的岗位，或不管理“{id}”所在的地方",
            "“{at}” has no post that answers for it, or works for a place “{id}” does not stand in",
        )
    ground = _GROUNDS[kind]
    names = {"at": graph.register.name(at), "id": graph.register.name(id)}
    return End(kind, None, at, lacking.fill(**names), graph.law.reason(ground), ground)


def _broken_body(graph: DutyGraph, kind: DutyKind, id: str, on: date) -> End:
    """The end of a kind in which nobody answers for an organisation: it or the one above has no leader, or none is above."""
    own = kind is kind_of_body(id, graph)
    above = [] if own else sorted(edge.above for edge in graph.above(id, on=on) if edge.link is Link.LEADS)
    at = (*above, id)[0]
    lacking = (
        Phrase("“{at}”没有登记负责人岗位", "no post of a leader of “{at}” is registered")
        if own or above
        else Phrase("“{at}”没有登记上级党委、政府", "“{at}” is under no Party committee or government in the register")
    )
    ground = _GROUNDS[kind]
    return End(kind, None, at, lacking.fill(at=graph.register.name(at)), graph.law.reason(ground), ground)


def _needs(graph: DutyGraph, kind: DutyKind, id: str, above: frozenset[str]) -> tuple[list[str], Link, Phrase]:
    """Where the bodies of a kind are looked for, by which link, and what is said where there is none."""
    summit = [place for place in (graph.register.place, *sorted(graph.summit)) if place in above]
    match kind:
        case DutyKind.PRINCIPAL:
            units = sorted((node for node in above if graph.is_unit(node)), key=lambda node: (node != id, node))
            return units, Link.HOLDS, Phrase("“{at}”没有登记负责人岗位", "no post of a leader of “{at}” is registered")
        case DutyKind.TERRITORIAL:
            return _local(graph, above), Link.GOVERNS, Phrase("“{at}”没有管理机构", "nobody governs “{at}”")
        case DutyKind.COMPREHENSIVE:
            lacking = Phrase("“{at}”没有综合监管部门", "nobody oversees safety in “{at}” as a whole")
            return summit, Link.OVERSEES, lacking
        case DutyKind.LEADERSHIP:
            lacking = Phrase("没有登记“{at}”的党委和政府", "no Party committee or government of “{at}” is registered")
            return summit, Link.GOVERNS, lacking
    sectors = sorted(node for node in above if isinstance(graph.register.get(node), Sector))
    if sectors:
        return sectors, Link.RUNS, Phrase("没有部门主管“{at}”", "no department runs “{at}”")
    lacking = Phrase("“{at}”不属于任何行业，也没有主管部门", "“{at}” is in no sector and belongs to no department")
    return sorted(node for node in above if graph.is_unit(node)), Link.LEADS, lacking


_GROUNDS: Mapping[DutyKind, Ground] = MappingProxyType(
    {
        DutyKind.PRINCIPAL: PRINCIPAL_DUTY,
        DutyKind.SECTOR: SECTOR_SUPERVISION,
        DutyKind.TERRITORIAL: LOCAL_DUTY,
        DutyKind.COMPREHENSIVE: COMPREHENSIVE_SUPERVISION,
        DutyKind.CONVENING: GOVERNMENT_LEADERSHIP,
        DutyKind.LEADERSHIP: HEADS_FIRST_RESPONSIBLE,
    }
)
