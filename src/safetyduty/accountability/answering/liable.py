"""个人追责 · liable — for each duty of each holder: what comes into question, unless the records show what would exempt."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from safetyduty.accountability.answering.candidates import Candidate, candidates
from safetyduty.accountability.answering.forms import Form, forms
from safetyduty.accountability.answering.weighing import Factor, Situation, factors, situations
from safetyduty.accountability.performing import Diligence
from safetyduty.duties import DutyGraph
from safetyduty.facts import Accident, Rank
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key, Reason
from safetyduty.statutes.provisions.cadre_regulation import (
    ACCOUNTABILITY_ORGANS,
    GRAVE_DERELICTION,
    LIFETIME_ACCOUNTABILITY,
    ONE_VOTE_VETO,
    SCOPE,
    VETO_DURATION,
)
from safetyduty.statutes.provisions.government_sanctions_law import DERELICTION_GRAVITY, RETIRED_OFFICIALS
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, join

__all__ = ["Liability", "liabilities"]

_EXEMPT = Phrase(
    "记录已反映免责的全部条件：须先由{by}查证，查证属实的不追究",
    "the records show every condition of an exemption: {by} verify first; if they are true, nothing follows",
)
_WHICH = Phrase(
    "哪一种责任成立、采取何种方式，由{by}决定", "which responsibility holds, and which form follows, is for {by}"
)
_MEMBER = Phrase(
    "是否中共党员、公职人员，决定适用哪一轨道", "whether a Party member, or a public official: it decides the track"
)
_FORMER = Phrase(
    "事故当日已不在该岗位：离任不免责", "no longer in the post on the day of the accident: leaving does not exempt"
)
_EMPLOYER = Phrase("作出处分、处罚的机关和所在单位", "the authority that sanctions or penalises, and the unit")


@frozen
class Liability:
    """What comes into question for one duty of one holder (个人追责): candidates, never a verdict.

    ``veto`` is what the one-vote veto would bar, ``lifetime`` what does not shield where dereliction was vile and its
    consequence grave. All of it is empty where the records show every condition of an exemption.
    """

    diligence: Diligence
    candidates: tuple[Candidate, ...]
    situations: tuple[Situation, ...]
    forms: tuple[Form, ...]
    factors: tuple[Factor, ...]
    veto: tuple[Choice, ...]
    lifetime: tuple[Choice, ...]
    decide: tuple[Phrase, ...]

    @property
    def exemptible(self) -> bool:
        """Whether the records show every condition of an exemption; then nothing else is told."""
        return self.diligence.exemptible


def liabilities(
    found: Iterable[Finding[Diligence]], accident: Accident, graph: DutyGraph
) -> tuple[Finding[Liability], ...]:
    """What may follow for whoever held each post of *found* (个人追责), former holders included; vacant days have nobody.

    Whoever the records show to meet every condition of an exemption is told with that alone. Fines are told by `penalties`.

    Basis:
        《安全生产法》第十六条、第九十条；《地方党政领导干部安全生产责任制规定》第十八条至第二十六条

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.accountability.performing import diligence
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: head, name: county head, at: gov, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> fire = Accident("fire", Phrase("火灾", "fire"), datetime(2022, 6, 28, 9, tzinfo=BEIJING), unit="mill")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> shown = diligence(fire, graph, dates.calendar("cn"), since=date(2022, 1, 1))
        >>> found = liabilities(shown, fire, graph)[0].value
        >>> [each.kind.value for each in found.candidates], [each.id for each in found.situations if each.bearing]
        (['principal-leadership', 'important-leadership'], ['duties', 'accident'])
    """
    return tuple(_liability(each, accident, graph) for each in found if each.value.holder is not None)


def _liability(found: Finding[Diligence], accident: Accident, graph: DutyGraph) -> Finding[Liability]:
    duty, law = found.value, graph.law
    if duty.exemption is not None and duty.exemption.shown:
        decide = (_EXEMPT.fill(by=duty.exemption.decided_by), *duty.exemption.decide)
        value = Liability(duty, (), (), (), (), (), (), decide)
        return Finding(value, found.because, found.caveats)
    official = graph.is_organisation(duty.post.at)
    leader = official and duty.post.rank is not Rank.OFFICER
    keys = tuple(_keys(duty, official=official, leader=leader))
    value = Liability(
        duty,
        candidates(duty, graph),
        situations(duty, accident, law) if official else (),
        forms(duty, graph),
        factors(law) if official else (),
        law[ONE_VOTE_VETO].entries if leader else (),
        law[LIFETIME_ACCOUNTABILITY].entries if leader else (),
        tuple(_decide(duty, graph, official=official, leader=leader)),
    )
    reasons = (*found.because, *_reasons(value), *(law.reason(key) for key in keys))
    doubts = (*found.caveats, *_doubts(value), *(caveat for key in keys for caveat in law.caveats(key)))
    caveats = (*doubts, *(Caveat(CaveatKind.DISCRETION, each) for each in value.decide))
    return Finding(value, tuple(dict.fromkeys(reasons)), tuple(dict.fromkeys(caveats)))


def _keys(duty: Diligence, *, official: bool, leader: bool) -> Iterator[Key[Any]]:
    """What is cited besides: whom the regulation covers, the veto and lifetime accountability of leaders, and what the retired keep and lose."""
    if leader:
        yield from (SCOPE, ONE_VOTE_VETO, VETO_DURATION, LIFETIME_ACCOUNTABILITY, GRAVE_DERELICTION)
    if official and duty.former:
        yield RETIRED_OFFICIALS


def _decide(duty: Diligence, graph: DutyGraph, *, official: bool, leader: bool) -> Iterator[Phrase]:
    law = graph.law
    organs = join([entry.name for entry in law[ACCOUNTABILITY_ORGANS].entries]) if official else _EMPLOYER
    yield _WHICH.fill(by=organs)
    yield _MEMBER
    if duty.former:
        yield _FORMER
    if official:
        yield law[DERELICTION_GRAVITY].question
    if leader:
        yield law[GRAVE_DERELICTION].question
        yield law[VETO_DURATION].question


def _reasons(value: Liability) -> Iterator[Reason]:
    for candidate in value.candidates:
        yield from candidate.because
    yield from (situation.because for situation in value.situations)
    for form in value.forms:
        yield from form.because
    yield from (factor.because for factor in value.factors)


def _doubts(value: Liability) -> Iterator[Caveat]:
    for candidate in value.candidates:
        yield from candidate.caveats
    for form in value.forms:
        yield from form.caveats
    for factor in value.factors:
        yield from factor.caveats
