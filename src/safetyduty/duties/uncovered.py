"""缺口 · uncovered — what nobody answers for, since when, and what would close it.

A gap rule is a function from a graph and a day to gaps; `GAP_RULES` is the list that is used unless a caller passes another.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.dates import Span, holes
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground, of_body, of_sector, of_vacancy
from safetyduty.facts import DutyKind, OrganisationKind, PlaceKind, Rank
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.target_letters import TARGET_LETTER
from safetyduty.statutes.provisions.work_safety_law import COMPREHENSIVE_SUPERVISION, LOCAL_DUTY, SECTOR_SUPERVISION
from safetyduty.words import Phrase, Worded

__all__ = [
    "GAP_RULES",
    "Gap",
    "GapKind",
    "GapRule",
    "bodies_without_head",
    "gaps",
    "members_without_letter",
    "places_without_body",
    "posts_not_held",
    "sectors_not_run",
    "units_without_regulator",
]


class GapKind(Worded):
    """What is missing (缺口类别)."""

    NO_REGULATOR = "no-regulator", "未明确行业监管部门", "no regulator"
    SECTOR_NOT_RUN = "sector-not-run", "行业未明确主管部门", "sector nobody runs"
    VACANT = "vacant", "岗位空缺", "vacant post"
    EXPIRED = "expired", "任职终止、无人接任", "expired appointment"
    NO_LOCAL_BODY = "no-local-body", "无属地管理机构", "no local body"
    NO_OVERSEER = "no-overseer", "无综合监管部门", "no comprehensive supervision"
    NO_HEAD = "no-head", "机构未登记负责人岗位", "body without a principal post"
    NO_LETTER = "no-letter", "未签责任书", "no responsibility letter"


@frozen
class Gap:
    """Something nobody answers for (缺口): what is open, over which days, by which rule, and what would close it."""

    kind: GapKind
    subject: str
    span: Span
    because: Reason
    ground: Ground
    closes: Phrase


GapRule = Callable[[DutyGraph, date], Iterator[Gap]]


def sectors_not_run(graph: DutyGraph, on: date) -> Iterator[Gap]:
    """行业未明确主管部门: a sector that no department runs."""
    for sector in graph.register.sectors:
        hole = _hole((span for _, span in _running(graph, sector.id)), on)
        if hole is not None:
            closes = Phrase("明确“{sector}”的主管部门", "name the department that runs “{sector}”")
            named = closes.fill(sector=sector.name)
            yield _gap(graph, GapKind.SECTOR_NOT_RUN, sector.id, hole, of_sector(sector.kind), named)


def units_without_regulator(graph: DutyGraph, on: date) -> Iterator[Gap]:
    """未明确行业监管部门: a unit or site none of whose sectors is run, that belongs to no department, and that no written duty covers."""
    for subject in graph.register.subjects:
        hole = _hole(_regulating(graph, subject.id, graph.covering(subject.id)), on)
        if hole is not None:
            closes = Phrase(
                "由县级以上地方人民政府按照业务相近的原则确定监督管理部门",
                "assign a department by the nearest line of business",
            )
            yield _gap(graph, GapKind.NO_REGULATOR, subject.id, hole, SECTOR_SUPERVISION, closes)


def places_without_body(graph: DutyGraph, on: date) -> Iterator[Gap]:
    """无属地管理机构, 无综合监管部门: a township or park nobody governs, and a register's place nobody oversees as a whole."""
    for place in graph.register.places:
        local = place.kind in (PlaceKind.TOWNSHIP, PlaceKind.PARK)
        if local and (hole := _hole(_answering(graph, place.id, Link.GOVERNS, DutyKind.TERRITORIAL), on)) is not None:
            closes = Phrase(
                "登记“{place}”的党委、政府或管理机构", "register the Party committee, government or body of “{place}”"
            )
            yield _gap(graph, GapKind.NO_LOCAL_BODY, place.id, hole, LOCAL_DUTY, closes.fill(place=place.name))
        top = place.id == graph.register.place
        if top and (hole := _hole(_answering(graph, place.id, Link.OVERSEES, DutyKind.COMPREHENSIVE), on)) is not None:
            closes = Phrase("登记“{place}”的应急管理部门", "register the emergency management department of “{place}”")
            yield _gap(
                graph, GapKind.NO_OVERSEER, place.id, hole, COMPREHENSIVE_SUPERVISION, closes.fill(place=place.name)
            )


def bodies_without_head(graph: DutyGraph, _: date) -> Iterator[Gap]:
    """机构无负责人岗位: an organisation, other than a safety committee, with no principal post in the register."""
    for organisation in graph.register.organisations:
        answers = organisation.kind is not OrganisationKind.SAFETY_COMMITTEE
        if answers and not any(post.rank is Rank.PRINCIPAL for post in graph.posts(organisation.id)):
            closes = Phrase("登记“{body}”的主要负责人岗位", "register the principal post of “{body}”")
            named = closes.fill(body=organisation.name)
            yield _gap(graph, GapKind.NO_HEAD, organisation.id, Span(), of_body(organisation.id, graph), named)


def posts_not_held(graph: DutyGraph, on: date) -> Iterator[Gap]:
    """岗位空缺, 任职终止、无人接任: a post nobody holds. A post of several seats counts as held while one of them is."""
    for post in graph.register.posts:
        hole = _hole((term.span for term in post.held), on)
        if hole is None:
            continue
        ended = any(term.until is not None and term.until <= on for term in post.held)
        follows = any(term.since > on for term in post.held)
        kind = GapKind.EXPIRED if ended and not follows else GapKind.VACANT
        closes = Phrase(
            "依法选举或者任命“{post}”，或明确代行职责的人员", "elect or appoint “{post}”, or name who acts in the post"
        )
        yield _gap(graph, kind, post.id, hole, of_vacancy(post, graph), closes.fill(post=post.name))


def members_without_letter(graph: DutyGraph, on: date) -> Iterator[Gap]:
    """未签责任书: a safety committee member with no letter for the year, once the year's letters have begun to be signed."""
    signed = [letter for letter in graph.register.letters if letter.year == on.year and letter.signed <= on]
    if not signed:
        return
    span = Span(min(letter.signed for letter in signed), date(on.year + 1, 1, 1))
    closes = Phrase("补签{year}年目标责任书", "sign the letter for {year}").fill(year=on.year)
    have = {letter.to for letter in signed}
    for committee in graph.register.organisations:
        if committee.kind is OrganisationKind.SAFETY_COMMITTEE:
            for member in committee.members:
                if member not in have:
                    yield _gap(graph, GapKind.NO_LETTER, member, span, TARGET_LETTER, closes)


GAP_RULES: tuple[GapRule, ...] = (
    units_without_regulator,
    sectors_not_run,
    places_without_body,
    posts_not_held,
    bodies_without_head,
    members_without_letter,
)


def gaps(graph: DutyGraph, *, on: date | None = None, rules: Iterable[GapRule] = GAP_RULES) -> tuple[Gap, ...]:
    """Everything that is uncovered on a day, with the days each gap lasts (缺口).

    *on* is the day of the law the graph was drawn with, unless another is given; the law stays that one.

    Raises:
        NothingInForce: A rule that a gap rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... sectors: [{id: homestays, name: homestays, kind: industry}]
        ... ''', "county.yaml")
        >>> day = date(2022, 6, 28)
        >>> [(gap.kind.value, gap.subject) for gap in gaps(draw(county, statutes.read("cn").on(day)), on=day)]
        [('sector-not-run', 'homestays'), ('no-overseer', 'c')]
    """
    day = graph.law.day if on is None else on
    found = (gap for rule in rules for gap in rule(graph, day))
    return tuple(sorted(found, key=lambda gap: (_KINDS[gap.kind], gap.subject)))


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(GapKind)})


def _running(graph: DutyGraph, sector: str) -> Iterator[tuple[str, Span]]:
    """Who runs a sector, or has a written duty over it, and when."""
    for edge in graph.links(sector):
        if edge.link is Link.RUNS or _is_sector_duty(graph, edge):
            yield edge.above, edge.span


def _regulating(graph: DutyGraph, subject: str, places: frozenset[str] | None) -> Iterator[Span]:
    for edge in graph.links(subject):
        if edge.link is Link.BELONGS:
            yield from (span for body, span in _running(graph, edge.above) if graph.governs_any(body, places))
        elif _is_competent(graph, edge):
            yield edge.span
        elif edge.link is Link.OPERATES:
            yield from _regulating(graph, edge.above, places)


def _is_competent(graph: DutyGraph, edge: Edge) -> bool:
    """Whether the link is to the department a unit belongs to, or to a post with a written duty of sector supervision."""
    return _is_sector_duty(graph, edge) or (edge.link is Link.LEADS and not graph.is_government(edge.above))


def _answering(graph: DutyGraph, place: str, link: Link, kind: DutyKind) -> Iterator[Span]:
    """When a body of that link, or a post with a written duty of that kind, answers for a place."""
    for edge in graph.links(place):
        if edge.link is link or _is_written(graph, edge, kind):
            yield edge.span


def _is_written(graph: DutyGraph, edge: Edge, kind: DutyKind) -> bool:
    return edge.link is Link.BEARS and graph.duty(edge).kind is kind


def _is_sector_duty(graph: DutyGraph, edge: Edge) -> bool:
    return _is_written(graph, edge, DutyKind.SECTOR)


def _hole(spans: Iterable[Span], on: date) -> Span | None:
    return next((hole for hole in holes(spans, Span()) if on in hole), None)


def _gap(graph: DutyGraph, kind: GapKind, subject: str, span: Span, ground: Ground, closes: Phrase) -> Gap:
    return Gap(kind, subject, span, graph.law.reason(ground), ground, closes)
