"""责任分派 · lettering — the chain of a subject as a RACI view: who answers in the end, who does it, who is asked, who is told.

The letters are this library's reading of the chain, and no statute's. A view is of one layer of responsibility, that of the
enterprise unless another is asked for:

- A (负总责) is the principal of the body that answers first: of the whole unit, not of its part; of the department that leads,
  where several run the sector; of the nearest place's body. 党政同责 makes two lines of it, the Party's and the government's,
  and each sector, and each lessor, is a line of its own: one A in each.
- R (具体落实) is everybody else in that layer: deputies, safety staff, the post on the spot, whoever has it in writing or acts
  under a delegation.
- C (协同) is another department that runs the same sector, and whoever supervises or coordinates in another layer.
- I (知会) are the bodies above, the leaders of Party and government, and in a view of supervision the unit supervised.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.duties.views.covering import existing
from safetyduty.duties.views.lines import Seat, operator_of, seats_of
from safetyduty.duties.walking import Walk
from safetyduty.facts import DutyKind, Post, Site, Unit
from safetyduty.statutes import Reason
from safetyduty.words import Phrase, Worded

__all__ = ["Raci", "RaciFault", "RaciFlaw", "RaciRow", "raci", "raci_faults"]


class Raci(Worded):
    """What a post has to do with it (RACI 角色)."""

    ACCOUNTABLE = "A", "负总责", "accountable"
    RESPONSIBLE = "R", "具体落实", "responsible"
    CONSULTED = "C", "协同", "consulted"
    INFORMED = "I", "知会", "informed"


@frozen
class RaciRow:
    """One post and its letter (RACI 视图的一行).

    ``kind`` is the way in which it answers, ``line`` what tells its line from others in the layer, if anything does: the id of
    a sector or a lessor, or ``party`` or ``government``. The reason says why this letter, and cites what the step rests on.
    """

    post: Post
    letter: Raci
    kind: DutyKind
    line: str | None
    holders: tuple[str, ...]
    because: Reason


class RaciFlaw(Worded):
    """What is wrong with the one who answers in the end (RACI 缺陷)."""

    NOBODY = "nobody", "无人负总责", "nobody is accountable"
    SEVERAL = "several", "多岗负总责", "several are accountable"
    VACANT = "vacant", "负总责的岗位空缺", "the accountable post is vacant"


@frozen
class RaciFault:
    """A line of a layer without exactly one post that answers in the end, held by somebody (RACI 缺陷).

    ``posts`` are those that would be accountable: none, several, or the vacant one.
    """

    subject: str
    kind: DutyKind
    line: str | None
    flaw: RaciFlaw
    posts: tuple[str, ...]


def raci(
    graph: DutyGraph, id: str, *, on: date | None = None, kind: DutyKind = DutyKind.PRINCIPAL
) -> tuple[RaciRow, ...]:
    """The chain of *id* as a RACI view of the layer *kind* (RACI 视图): A first, then R, C and I.

    In the layer each post stands once in each line, elsewhere once, with its strongest letter. The layer of the enterprise holds
    its posts on the spot. *on* is the day of the law the graph was drawn with, unless another is given.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule the chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts:
        ...   - {id: head, name: county head, at: gov, rank: principal}
        ...   - {id: boss, name: director, at: mill, rank: principal}
        ...   - {id: keeper, name: safety officer, at: mill, rank: safety}
        ... ''', "county.yaml")
        >>> rows = raci(draw(county, statutes.read("cn").on(date(2022, 6, 28))), "mill")
        >>> [(row.letter.value, row.post.id) for row in rows]
        [('A', 'boss'), ('R', 'keeper'), ('I', 'head')]
    """
    walk = Walk(graph, graph.law.day if on is None else on)
    return _view(graph, id, _steps(walk, id), _layer(kind))


def raci_faults(graph: DutyGraph, ids: Iterable[str] | None = None, *, on: date | None = None) -> tuple[RaciFault, ...]:
    """Every line of every layer that has not exactly one A, or has it vacant (RACI 核对): of *ids*, or of all units and sites.

    A unit, and what a unit operates, must have the layer of the enterprise, and nothing else is asked for it; what stands below the register's own place, that of
    the territory; and every unit and site those of the sector, of comprehensive supervision and of leadership.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule a chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> found = raci_faults(draw(county, statutes.read("cn").on(date(2022, 6, 28))))
        >>> [(fault.kind.value, fault.flaw.value) for fault in found]
        [('sector', 'nobody'), ('comprehensive', 'nobody'), ('leadership', 'nobody')]
    """
    day = graph.law.day if on is None else on
    walk = Walk(graph, day)
    asked = [subject.id for subject in existing(graph, day)] if ids is None else ids
    return tuple(fault for id in asked for fault in _faults(graph, id, _steps(walk, id)))


def _steps(walk: Walk, id: str) -> tuple[Step, ...]:
    """Every way up from *id*, since a body may answer in several lines, and whoever acts under a delegation."""
    acting = (step for step in walk.chain(id) if step.delegation is not None) if walk.graph.register.delegations else ()
    return (*walk.ways(id), *acting)


def _faults(graph: DutyGraph, id: str, steps: tuple[Step, ...]) -> Iterator[RaciFault]:
    layers: dict[DutyKind, list[Step]] = {kind: [] for kind in DutyKind if _layer(kind) is kind}
    for step in steps:
        layers[_layer(step.kind)].append(step)
    expected = _expected(graph, id)
    if operator_of(graph, id) is None:
        del layers[DutyKind.PRINCIPAL]
    for kind, within in layers.items():
        if not within and kind in expected:
            yield RaciFault(id, kind, None, RaciFlaw.NOBODY, ())
        seats = [*seats_of(graph, id, within)]
        for line in sorted({seat.line for seat in seats}, key=lambda line: line or ""):
            heads = {seat.step.post.id: seat.step.holders for seat in seats if seat.line == line and seat.heads}
            if len(heads) != 1:
                flaw = RaciFlaw.SEVERAL if heads else RaciFlaw.NOBODY
                yield RaciFault(id, kind, line, flaw, tuple(sorted(heads)))
            elif not all(heads.values()):
                yield RaciFault(id, kind, line, RaciFlaw.VACANT, tuple(heads))


def _expected(graph: DutyGraph, id: str) -> frozenset[DutyKind]:
    """The layers that *id* must have."""
    subject = graph.register.get(id)
    if not isinstance(subject, Unit | Site):
        return frozenset()
    kinds = {DutyKind.SECTOR, DutyKind.COMPREHENSIVE, DutyKind.LEADERSHIP}
    if operator_of(graph, id) is not None:
        kinds.add(DutyKind.PRINCIPAL)
    if subject.place not in graph.summit:
        kinds.add(DutyKind.TERRITORIAL)
    return frozenset(kinds)


def _view(graph: DutyGraph, id: str, steps: tuple[Step, ...], kind: DutyKind) -> tuple[RaciRow, ...]:
    within = [step for step in steps if _layer(step.kind) is kind]
    lettered = [*_within(seats_of(graph, id, within)), *_without(steps, kind)]
    lettered.sort(key=lambda row: _ORDER[row.letter])
    rows: dict[tuple[str, str | None], RaciRow] = {}
    for row in lettered:
        inside = _layer(row.kind) is kind
        if inside or all(post != row.post.id for post, _ in rows):
            rows.setdefault((row.post.id, row.line), row)
    return tuple(rows.values())


def _within(seats: Iterable[Seat]) -> Iterator[RaciRow]:
    """The letters in the layer itself."""
    for seat in seats:
        if seat.heads:
            yield _row(seat.step, Raci.ACCOUNTABLE, seat.line, _FIRST)
        elif seat.beyond:
            yield _row(seat.step, Raci.INFORMED, seat.line, _ABOVE)
        elif seat.beside:
            yield _row(seat.step, Raci.CONSULTED, seat.line, _BESIDE)
        else:
            yield _row(seat.step, Raci.RESPONSIBLE, seat.line, _DOES)


def _without(steps: Iterable[Step], kind: DutyKind) -> Iterator[RaciRow]:
    """The letters of every other layer."""
    for step in steps:
        layer = _layer(step.kind)
        if layer is kind:
            continue
        if layer is DutyKind.LEADERSHIP:
            yield _row(step, Raci.INFORMED, None, _LEADS)
        elif layer is DutyKind.PRINCIPAL:
            yield _row(step, Raci.INFORMED, None, _SUPERVISED)
        else:
            yield _row(step, Raci.CONSULTED, None, _OTHER)


def _row(step: Step, letter: Raci, line: str | None, why: Phrase) -> RaciRow:
    because = Reason(Phrase("{why}：{law}", "{why}: {law}").fill(why=why, law=step.because.words), step.because.basis)
    return RaciRow(step.post, letter, step.kind, line, step.holders, because)


def _layer(kind: DutyKind) -> DutyKind:
    """The post on the spot belongs to the layer of the enterprise."""
    return DutyKind.PRINCIPAL if kind is DutyKind.POST else kind


_FIRST = Phrase("本层级首先负责的主要负责人", "the principal of the body that answers first")
_DOES = Phrase("在本层级具体落实", "carries it out in this layer")
_BESIDE = Phrase("共同主管、不牵头的部门", "of a department that runs it too and does not lead")
_ABOVE = Phrase("上级机构", "of a body above")
_LEADS = Phrase("党委、政府领导", "a leader of Party or government")
_SUPERVISED = Phrase("被监管的单位", "of the unit that is supervised")
_OTHER = Phrase("另一层级的责任岗位", "answers in another layer")
_ORDER = MappingProxyType({letter: place for place, letter in enumerate(Raci)})
