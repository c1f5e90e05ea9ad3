"""两侧 · sides — who answers on each side of a split, and whom they meet there: the bodies of the places it all stands in."""

from datetime import date

from attrs import frozen

from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.facts import DutyKind, Split
from safetyduty.words import Worded

__all__ = ["Side", "SideKind", "sides"]


class SideKind(Worded):
    """On which side of a split something lies (分工的一侧)."""

    INSIDE = "inside", "场内", "inside"
    OUTSIDE = "outside", "场外", "outside"


@frozen
class Side:
    """One thing that a split puts on a side (分工的一侧): who answers by the split, and whom they meet there.

    ``answers`` are the steps of its chain at the unit or body of that side, none where it has no post; ``meets`` those that
    answer locally besides: the governments of the places it stands in, and whoever of the other side has a written duty.
    """

    kind: SideKind
    subject: str
    body: str
    answers: tuple[Step, ...]
    meets: tuple[Step, ...]


def sides(graph: DutyGraph, split: str, *, on: date | None = None) -> tuple[Side, ...]:
    """Who answers inside and outside on a day by a split (场内场外分工), inside first; none on a day it does not hold.

    *on* is the day of the law the graph was drawn with, unless another is given; the law stays that one.

    Raises:
        UnknownFact: The register has no such split.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Basis:
        《安全生产法》第五条、第九条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> zone = facts.read('''
        ... format: safetyduty-register/1
        ... title: zone
        ... place: z
        ... places: [{id: z, name: zone, kind: park}]
        ... organisations: [{id: body, name: zone body, kind: park-body, place: z}]
        ... units: [{id: airport, name: airport, kind: enterprise, place: z, sectors: []}]
        ... sites: [{id: apron, name: apron, kind: facility, place: z}, {id: belt, name: bird belt, kind: other, place: z}]
        ... posts:
        ...   - {id: boss, name: manager, at: airport, rank: principal}
        ...   - {id: head, name: director, at: body, rank: principal}
        ... splits: [{id: fence, within: airport, beyond: body, inside: [apron], outside: [belt]}]
        ... ''', "zone.yaml")
        >>> for side in sides(draw(zone, statutes.read("cn").on(date(2023, 8, 3))), "fence"):
        ...     [answer] = side.answers
        ...     print(side.kind.value, side.subject, answer.post.id, answer.kind.value, answer.because.basis[0].words().en)
        inside apron boss principal Work Safety Law, Art. 5
        outside belt head territorial Work Safety Law, Art. 9
    """
    found, day = graph.register.fact(split, Split), graph.law.day if on is None else on
    walk = Walk(graph, day)
    lying = ((SideKind.INSIDE, Link.INSIDE, found.inside), (SideKind.OUTSIDE, Link.OUTSIDE, found.outside))
    return tuple(
        _side(walk, kind, subject, edge.above)
        for kind, link, subjects in lying
        for subject in sorted(subjects)
        for edge in graph.above(subject, on=day)
        if edge.link is link and edge.duty == split
    )


def _side(walk: Walk, kind: SideKind, subject: str, body: str) -> Side:
    steps = walk.chain(subject)
    answers = tuple(step for step in steps if step.post.at == body and step.duty is None and step.via[:1] == (body,))
    local = (step for step in steps if step.kind is DutyKind.TERRITORIAL and step not in answers)
    return Side(kind, subject, body, answers, tuple(local))
