"""尽职 · diligent — for each duty of the chain and each holder: what was asked, what is shown, what is not, what would exempt."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from attrs import frozen

from safetyduty.accountability.performing.exempting import DEPLOYMENTS, Exemption, exemption_of
from safetyduty.accountability.performing.lists import lists_of
from safetyduty.accountability.performing.requiring import Inquired, require, uncounted
from safetyduty.accountability.performing.showing import Record, Requirement, Showing
from safetyduty.dates import Calendar, Span, in_beijing
from safetyduty.duties import DutyGraph, Tenure, between
from safetyduty.errors import Ambiguous, SafetyDutyError, UnknownFact
from safetyduty.facts import Accident, DutyKind, Post
from safetyduty.statutes import Caveat, CaveatKind, Finding
from safetyduty.words import Phrase

__all__ = ["Diligence", "diligence"]

_NOT_DONE = Phrase(
    "未见记录不等于未履行：是否履行由人查证",
    "what is not shown may have been done: a person verifies it",
)


@frozen
class Diligence:
    """One duty of one holder over ``span`` (尽职情况): what it asked, what the records show, what would exempt.

    ``holder`` is an opaque id, and None while the post was vacant. ``duty``, ``ground`` and ``delegation`` are as in a step of the
    chain. ``unplaced`` is what the post did that names none of its requirements. ``on`` is the day of the accident.
    """

    post: Post
    holder: str | None
    span: Span
    kind: DutyKind
    ground: str
    on: date
    requirements: tuple[Requirement, ...]
    unplaced: tuple[Record, ...]
    exemption: Exemption | None
    decide: tuple[Phrase, ...]
    duty: str | None = None
    delegation: str | None = None

    @property
    def former(self) -> bool:
        """Whether the holder no longer answered on the day of the accident."""
        return self.on not in self.span

    @property
    def not_shown(self) -> tuple[Requirement, ...]:
        """What no record shows, or only a late one."""
        return tuple(each for each in self.requirements if each.showing in (Showing.NOT_SHOWN, Showing.LATE))

    @property
    def exemptible(self) -> bool:
        """Whether the records show every condition of an exemption; the exemption itself is a person's decision."""
        return self.exemption is not None and self.exemption.shown


def diligence(
    accident: Accident, graph: DutyGraph, calendar: Calendar, *, since: date, by: str | None = None
) -> tuple[Finding[Diligence], ...]:
    """What the duties of the accident's chain asked from *since* to its day, per post and holder, and what is shown (尽职核查).

    Whoever answered on any of those days is told, former holders and vacancies included. Records of a post that is not on the
    chain, outside those days, or about another unit or site do not count. *by* asks about one post, or one person by an opaque id.

    Raises:
        SafetyDutyError: The accident names neither unit nor site, *since* is after it, or nobody held the post of a record.
        Ambiguous: The graph was not drawn with the law of the accident's day.
        UnknownFact: A unit, site, post or duty does not exist, or *by* did not answer here on any of those days.
        NothingInForce: A rule the chain rests on is not covered on the day.

    Basis:
        《地方党政领导干部安全生产责任制规定》第五条至第九条、第二十三条；《行政处罚法》第三十三条第二款

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> at = datetime(2022, 6, 28, 9, tzinfo=BEIJING)
        >>> fire = facts.Accident("fire", Phrase("火灾", "fire"), at, unit="mill")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> found = diligence(fire, graph, dates.calendar("cn"), since=date(2022, 1, 1))[0]
        >>> found.value.holder, len(found.value.requirements), len(found.value.not_shown), found.value.exemptible
        ('p-1', 7, 7, False)
    """
    asked_of = _inquired(accident, graph, calendar, since)
    required = {tenure: require(asked_of, tenure) for tenure in _tenures(asked_of)}
    if by is not None:
        known = {id for tenure in required for id in (tenure.post.id, tenure.holder) if id is not None}
        if by not in known:
            raise UnknownFact(by, sorted(known))
    wanted = (tenure for tenure in required if by in (None, tenure.post.id, tenure.holder))
    return tuple(_finding(asked_of, tenure, required) for tenure in wanted)


def _inquired(accident: Accident, graph: DutyGraph, calendar: Calendar, since: date) -> Inquired:
    day, subjects = in_beijing(accident.at), {id for id in (accident.unit, accident.site) if id is not None}
    if not subjects:
        raise SafetyDutyError(Phrase("请写明事故单位或者场所", "name the unit or the site of the accident"))
    if graph.law.day != day:
        what = Phrase(
            "责任图应按事故当日（{day}）的法律画出", "draw the graph with the law of the accident's day, {day}"
        )
        raise Ambiguous(what.fill(day=day))
    if since > day:
        what = Phrase(
            "考察期自{since}起，晚于事故当日{day}", "the period begins on {since}, after the accident on {day}"
        )
        raise SafetyDutyError(what.fill(since=since, day=day))
    for id in sorted(subjects):
        graph.register.subject(id)
    units = {unit for site in graph.register.sites if site.id in subjects and (unit := site.unit) is not None}
    sites = {site.id for site in graph.register.sites if site.unit in units | subjects}
    asked_of = Inquired(accident, graph, calendar, since, frozenset(subjects | units | sites))
    asked_of.refuse_strangers()
    return asked_of


def _tenures(asked_of: Inquired) -> tuple[Tenure, ...]:
    """Who answered for the site or the unit on the days of the period, once each."""
    asked = dict.fromkeys(id for id in (asked_of.accident.site, asked_of.accident.unit) if id is not None)
    until = asked_of.day + timedelta(days=1)
    found: dict[Tenure, None] = {}
    for id in asked:
        found |= dict.fromkeys(between(asked_of.graph, id, since=asked_of.since, until=until))
    return tuple(found)


def _finding(
    asked_of: Inquired, tenure: Tenure, required: Mapping[Tenure, tuple[Requirement, ...]]
) -> Finding[Diligence]:
    graph, requirements = asked_of.graph, required[tenure]
    done = asked_of.records(tenure.post.id, tenure.span)
    ids = {each.id for other, asked in required.items() if other.post.id == tenure.post.id for each in asked}
    unplaced = tuple(Record(each.on, each.what, each.id, each.evidence) for each in done if each.duty not in ids)
    exemption = exemption_of(
        graph,
        tenure,
        requirements,
        deployed=[each.id for each in done if each.duty == DEPLOYMENTS],
        deeds=_deeds(asked_of, tenure),
    )
    decide = (_NOT_DONE, *uncounted(asked_of, tenure.post.id), *(exemption.decide if exemption else ()))
    value = Diligence(
        tenure.post,
        tenure.holder,
        tenure.span,
        tenure.kind,
        tenure.ground.name,
        asked_of.day,
        requirements,
        unplaced,
        exemption,
        decide,
        tenure.duty,
        tenure.delegation,
    )
    because = [tenure.because, *(reason for each in requirements for reason in each.because)]
    reasons = tuple(dict.fromkeys((*because, *((exemption.because,) if exemption else ()))))
    return Finding(value, reasons, tuple(dict.fromkeys(_caveats(asked_of, tenure, exemption))))


def _deeds(asked_of: Inquired, tenure: Tenure) -> Iterator[str]:
    """The violations recorded against whoever held the post on the days of *tenure*."""
    parties = {party.id for party in asked_of.accident.parties if party.post == tenure.post.id}
    return (deed.id for deed in asked_of.accident.deeds if deed.party in parties and deed.on in tenure.span)


def _caveats(asked_of: Inquired, tenure: Tenure, exemption: Exemption | None) -> Iterator[Caveat]:
    law = asked_of.graph.law
    yield from law.caveats(tenure.ground)
    for key in lists_of(asked_of.graph, tenure):
        yield from law.caveats(key)
    if exemption is not None:
        yield from exemption.caveats
    yield Caveat(CaveatKind.DISCRETION, _NOT_DONE)
    if tenure.post.synthetic or asked_of.accident.synthetic:
        yield Caveat(CaveatKind.SYNTHETIC, tenure.post.name)
