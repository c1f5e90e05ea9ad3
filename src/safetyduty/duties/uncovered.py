"""缺口 · uncovered — what nobody answers for, over which days, and what would close it.

A gap rule is a function from a graph to its gaps on all days; `GAP_RULES` is the list that is used unless a caller passes
another. Days are never tried one by one: spans are laid together, and what they leave open is the gap.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.dates import Span, holes, merge
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground, of_body, of_sector, of_vacancy
from safetyduty.duties.levels import missing_level
from safetyduty.duties.regulating import answering, regulating, running
from safetyduty.facts import DutyKind, Organisation, OrganisationKind, Place, PlaceKind, Rank, Unit
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
    "gaps_between",
    "members_without_letter",
    "places_without_body",
    "places_without_level",
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
    NO_LEVEL = "no-level", "属地层级缺失", "level of place missing"
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


GapRule = Callable[[DutyGraph], Iterator[Gap]]


def sectors_not_run(graph: DutyGraph) -> Iterator[Gap]:
    """行业未明确主管部门: a sector that no department runs."""
    for sector in graph.register.sectors:
        closes = Phrase("明确“{sector}”的主管部门", "name the department that runs “{sector}”").fill(sector=sector.name)
        for hole in holes((span for _, span in running(graph, sector.id)), sector.span):
            yield _gap(graph, GapKind.SECTOR_NOT_RUN, sector.id, hole, of_sector(sector.kind), closes)


def units_without_regulator(graph: DutyGraph) -> Iterator[Gap]:
    """未明确行业监管部门: a unit or site none of whose sectors is run, that belongs to no department, and that no written duty covers."""
    closes = Phrase(
        "由县级以上地方人民政府按照业务相近的原则确定监督管理部门",
        "assign a department by the nearest line of business",
    )
    for subject in graph.register.subjects:
        regulated = (span for _, span in regulating(graph, subject.id, graph.covering(subject.id, on=None) or {}))
        for hole in holes(regulated, subject.span):
            yield _gap(graph, GapKind.NO_REGULATOR, subject.id, hole, SECTOR_SUPERVISION, closes)


def places_without_body(graph: DutyGraph) -> Iterator[Gap]:
    """无属地管理机构, 无综合监管部门: a township or park nobody governs, and a register's place nobody oversees as a whole."""
    local = Phrase(
        "登记“{place}”的党委、政府或管理机构", "register the Party committee, government or body of “{place}”"
    )
    overseer = Phrase("登记“{place}”的应急管理部门", "register the emergency management department of “{place}”")
    for place in graph.register.places:
        if place.kind in (PlaceKind.TOWNSHIP, PlaceKind.PARK):
            for hole in holes(answering(graph, place.id, Link.GOVERNS, DutyKind.TERRITORIAL), place.span):
                yield _gap(graph, GapKind.NO_LOCAL_BODY, place.id, hole, LOCAL_DUTY, local.fill(place=place.name))
        if place.id == graph.register.place:
            for hole in holes(answering(graph, place.id, Link.OVERSEES, DutyKind.COMPREHENSIVE), place.span):
                closes = overseer.fill(place=place.name)
                yield _gap(graph, GapKind.NO_OVERSEER, place.id, hole, COMPREHENSIVE_SUPERVISION, closes)


def places_without_level(graph: DutyGraph) -> Iterator[Gap]:
    """属地层级缺失: a township or village right under a place too far above it, so that nobody answers at the level between."""
    for place in graph.register.places:
        above = None if place.under is None else graph.register.fact(place.under, Place)
        level = None if above is None else missing_level(place, above)
        span = None if above is None else place.span & above.span
        if above is not None and level is not None and span is not None:
            closes = Phrase(
                "登记“{place}”与“{above}”之间的{level}，或写明“{place}”的区划代码以表明不设该级",
                "register the {level} between “{place}” and “{above}”, or the division code of “{place}” that shows there is none",
            )
            said = closes.fill(place=place.name, above=above.name, level=level)
            yield _gap(graph, GapKind.NO_LEVEL, place.id, span, LOCAL_DUTY, said)


def bodies_without_head(graph: DutyGraph) -> Iterator[Gap]:
    """机构无负责人岗位: an organisation, other than a safety committee, with no principal post in the register."""
    for organisation in graph.register.organisations:
        answers = organisation.kind is not OrganisationKind.SAFETY_COMMITTEE
        if answers and not any(post.rank is Rank.PRINCIPAL for post in graph.posts(organisation.id)):
            closes = Phrase("登记“{body}”的主要负责人岗位", "register the principal post of “{body}”")
            named, ground = closes.fill(body=organisation.name), of_body(organisation.id, graph)
            yield _gap(graph, GapKind.NO_HEAD, organisation.id, organisation.span, ground, named)


def posts_not_held(graph: DutyGraph) -> Iterator[Gap]:
    """岗位空缺, 任职终止、无人接任: a post nobody holds. A post of several seats counts as held while one of them is."""
    for post in graph.register.posts:
        at = graph.register.get(post.at)
        held = [term.span for term in post.held if not term.span.empty]
        for hole in holes(held, at.span if isinstance(at, Organisation | Unit) else Span()):
            ended = any(span.until is not None and (hole.since is None or span.until <= hole.since) for span in held)
            follows = any(hole.until is not None and hole.until == span.since for span in held)
            kind = GapKind.EXPIRED if ended and not follows else GapKind.VACANT
            closes = Phrase(
                "依法选举或者任命“{post}”，或明确代行职责的人员",
                "elect or appoint “{post}”, or name who acts in the post",
            )
            yield _gap(graph, kind, post.id, hole, of_vacancy(post, graph), closes.fill(post=post.name))


def members_without_letter(graph: DutyGraph) -> Iterator[Gap]:
    """未签责任书: a safety committee member with no letter for the year, from the year's first letter until its own."""
    first: dict[int, date] = {}
    signed: dict[tuple[str, int], date] = {}
    for letter in graph.register.letters:
        first[letter.year] = min(letter.signed, first.get(letter.year, date.max))
        signed[letter.to, letter.year] = min(letter.signed, signed.get((letter.to, letter.year), date.max))
    for member, spans in _members(graph).items():
        for year, began in sorted(first.items()):
            since, over = max(began, date(year, 1, 1)), date(year + 1, 1, 1)
            own = min(signed.get((member, year), over), over)
            if since < own:
                closes = Phrase("补签{year}年目标责任书", "sign the letter for {year}").fill(year=year)
                for span in merge(shared for each in spans if (shared := each & Span(since, own)) is not None):
                    yield _gap(graph, GapKind.NO_LETTER, member, span, TARGET_LETTER, closes)


GAP_RULES: tuple[GapRule, ...] = (
    units_without_regulator,
    sectors_not_run,
    places_without_body,
    places_without_level,
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
    return _sorted(gap for rule in rules for gap in rule(graph) if day in gap.span)


def gaps_between(
    graph: DutyGraph, *, since: date, until: date, rules: Iterable[GapRule] = GAP_RULES
) -> tuple[Gap, ...]:
    """Everything that is uncovered on some day from *since* up to, and without, *until* (期间缺口).

    Each gap is told once, over all the days that it lasts, so that one which began before *since* says when it did;
    ``gap.span & Span(since, until)`` are its days in between.

    Raises:
        NothingInForce: A rule that a gap rests on is not covered on the law's day.
        ValueError: *until* comes before *since*.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... sectors: [{id: homestays, name: homestays, kind: industry}]
        ... organisations:
        ...   - {id: tourism, name: tourism, kind: department, place: c, runs: [{sector: homestays, since: 2022-07-01}]}
        ... ''', "county.yaml")
        >>> drawn = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [gap] = [gap for gap in gaps_between(drawn, since=date(2022, 6, 1), until=date(2022, 9, 1), rules=GAP_RULES[1:2])]
        >>> gap.span.words().en
        'up to 2022-06-30'
    """
    asked = Span(since, until)
    if asked.empty:
        return ()
    return _sorted(gap for rule in rules for gap in rule(graph) if gap.span & asked is not None)


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(GapKind)})


def _sorted(found: Iterable[Gap]) -> tuple[Gap, ...]:
    return tuple(sorted(found, key=lambda gap: (_KINDS[gap.kind], gap.subject, gap.span.since or date.min)))


def _members(graph: DutyGraph) -> dict[str, list[Span]]:
    """Who sits on a safety committee, as long as both exist."""
    members: defaultdict[str, list[Span]] = defaultdict(list)
    for committee in graph.register.organisations:
        if committee.kind is OrganisationKind.SAFETY_COMMITTEE:
            for member in committee.members:
                span = graph.register.fact(member, Organisation).span & committee.span
                if span is not None:
                    members[member].append(span)
    return members


def _gap(graph: DutyGraph, kind: GapKind, subject: str, span: Span, ground: Ground, closes: Phrase) -> Gap:
    return Gap(kind, subject, span, graph.law.reason(ground), ground, closes)
