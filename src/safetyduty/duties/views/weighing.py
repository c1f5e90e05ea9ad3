"""轻重 · weighing — how much each post and person answers for, and on whom alone something rests."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.duties.answering import chains
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.views.covering import existing
from safetyduty.facts import DutyKind
from safetyduty.words import Worded

__all__ = ["Bearer", "Load", "SinglePoint", "load", "single_points"]


class Bearer(Worded):
    """Who bears it (承担者类别)."""

    POST = "post", "岗位", "post"
    PERSON = "person", "任职人", "person"


@frozen
class Load:
    """How many units and sites a post or a person answers for (责任负荷): in all, and in each way that it does.

    ``subjects`` counts each once; one that is answered for in two ways stands in two of the ``counts``.
    """

    bearer: Bearer
    id: str
    subjects: int
    counts: tuple[tuple[DutyKind, int], ...]

    def of(self, kind: DutyKind) -> int:
        """How many it answers for in that way."""
        return dict(self.counts).get(kind, 0)


@frozen
class SinglePoint:
    """A post or person but for whom nobody would answer for ``subjects`` in one way (责任单点)."""

    bearer: Bearer
    id: str
    kind: DutyKind
    subjects: tuple[str, ...]


def load(graph: DutyGraph, *, on: date | None = None) -> tuple[Load, ...]:
    """How many units and sites each post, and each person, answers for on a day, the most first (责任负荷).

    Posts come before people. A post counts whether or not anybody holds it, and with its delegate; one that answers for nothing
    is left out. No law sets how many are too many. *on* is the day of the law the graph was drawn with, unless another is given.

    Raises:
        NothingInForce: A rule that a chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... sites: [{id: yard, name: yard, kind: facility, place: c, unit: mill}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> drawn = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [(each.bearer.value, each.id, each.subjects, each.of(DutyKind.PRINCIPAL)) for each in load(drawn)]
        [('post', 'boss', 2, 2), ('person', 'p-1', 2, 2)]
    """
    found: _Found = defaultdict(lambda: defaultdict(set))
    for subject, kind, answering in _answering(graph, graph.law.day if on is None else on):
        for post, holders in answering.items():
            found[Bearer.POST, post][kind].add(subject)
            for person in holders:
                found[Bearer.PERSON, person][kind].add(subject)
    made = [
        Load(
            bearer,
            id,
            len(set[str]().union(*kinds.values())),
            tuple((kind, len(kinds[kind])) for kind in _in_order(kinds)),
        )
        for (bearer, id), kinds in found.items()
    ]
    return tuple(sorted(made, key=lambda each: (_BEARERS[each.bearer], -each.subjects, each.id)))


def single_points(graph: DutyGraph, *, on: date | None = None) -> tuple[SinglePoint, ...]:
    """Every post, and every person, whose absence on a day leaves something without anybody who answers in some way (责任单点).

    Posts that nobody holds answer for nothing here, so that the last post held is a single point. Absent is not abolished: who
    acts under a delegation still acts. Posts come before people, then the most subjects first. *on* is the day of the law the
    graph was drawn with, unless another is given.

    Raises:
        NothingInForce: A rule that a chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts:
        ...   - {id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}
        ...   - {id: second, name: deputy, at: mill, rank: deputy, held: [{by: p-1, since: 2021-09-01}]}
        ... ''', "county.yaml")
        >>> for point in single_points(draw(county, statutes.read("cn").on(date(2022, 6, 28)))):
        ...     print(point.bearer.value, point.id, point.kind.value, point.subjects)
        person p-1 principal ('mill',)
    """
    found: _Found = defaultdict(lambda: defaultdict(set))
    for subject, kind, answering in _answering(graph, graph.law.day if on is None else on):
        held = {post: holders for post, holders in answering.items() if holders}
        people = {person for holders in held.values() for person in holders}
        if len(held) == 1:
            found[Bearer.POST, next(iter(held))][kind].add(subject)
        if len(people) == 1:
            found[Bearer.PERSON, next(iter(people))][kind].add(subject)
    made = [
        SinglePoint(bearer, id, kind, tuple(sorted(kinds[kind])))
        for (bearer, id), kinds in found.items()
        for kind in _in_order(kinds)
    ]
    return tuple(
        sorted(made, key=lambda each: (_BEARERS[each.bearer], -len(each.subjects), each.id, _KINDS[each.kind]))
    )


_Found = defaultdict[tuple[Bearer, str], defaultdict[DutyKind, set[str]]]

_BEARERS = MappingProxyType({bearer: place for place, bearer in enumerate(Bearer)})
_KINDS = MappingProxyType({kind: place for place, kind in enumerate(DutyKind)})


def _answering(graph: DutyGraph, on: date) -> Iterator[tuple[str, DutyKind, dict[str, tuple[str, ...]]]]:
    """For each subject and way of answering, the posts that do, and who holds each."""
    subjects = [subject.id for subject in existing(graph, on)]
    for subject, steps in zip(subjects, chains(graph, subjects, on=on), strict=True):
        kinds: dict[DutyKind, dict[str, tuple[str, ...]]] = {}
        for step in steps:
            kinds.setdefault(step.kind, {})[step.post.id] = step.holders
        for kind, posts in kinds.items():
            yield subject, kind, posts


def _in_order(kinds: defaultdict[DutyKind, set[str]]) -> list[DutyKind]:
    return sorted(kinds, key=_KINDS.__getitem__)
