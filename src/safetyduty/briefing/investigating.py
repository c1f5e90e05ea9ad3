"""调查 · investigating — one accident and the register of that day: who answered, what is shown of it, what comes into question.

It prepares what an inquiry looks at. What it cannot know stands among the open questions, for people to answer.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from safetyduty.accountability import (
    BodyLiability,
    Diligence,
    Liability,
    diligence,
    liabilities,
    liable_bodies,
)
from safetyduty.accountability.aids import Delay, delays
from safetyduty.briefing.aftermaths import Aftermath, aftermath
from safetyduty.briefing.caveats import of_register
from safetyduty.briefing.questions import Answer
from safetyduty.dates import Calendar, in_beijing
from safetyduty.duties import DutyGraph, chain, draw
from safetyduty.facts import Accident, Register
from safetyduty.hazards import Standing, replay, stand
from safetyduty.statutes import Caveat, CaveatKind, Finding, LawBook
from safetyduty.words import Phrase

__all__ = ["Investigation", "delayed", "investigation"]


@frozen
class Investigation:
    """What an inquiry looks at (调查要览): the aftermath, the chain of that day, duties and evidence, what comes into question.

    ``hazards`` are those of the accident's unit and sites that were open on that day; ``open`` what a person must find out, each
    once, with what it is about; what is asked about ranges and triggers stands with them.
    """

    aftermath: Aftermath
    register: Register
    since: date
    chain: tuple[Answer, ...]
    diligence: tuple[Finding[Diligence], ...]
    liabilities: tuple[Finding[Liability], ...]
    bodies: tuple[Finding[BodyLiability], ...]
    hazards: tuple[Standing, ...]

    @property
    def open(self) -> dict[Phrase, tuple[str, ...]]:
        """The open questions, each with the ids of the posts and bodies it is about."""
        found: dict[Phrase, dict[str, None]] = {}
        for question, about in _asked(self):
            found.setdefault(question, {})[about] = None
        return {question: tuple(ids) for question, ids in found.items()}

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What to keep in mind about all of it, each thing once; open questions are told apart."""
        asked = self.open
        parts = [each.caveats for each in self.diligence] + [each.caveats for each in self.liabilities]
        parts += [each.caveats for each in self.bodies]
        own = (
            caveat
            for caveats in parts
            for caveat in caveats
            if caveat.about not in asked and caveat.kind is not CaveatKind.SYNTHETIC
        )
        hazards = (caveat for standing in self.hazards for caveat in standing.caveats)
        period = Caveat(CaveatKind.DISCRETION, _PERIOD.fill(since=self.since))
        told = (*self.aftermath.caveats, period, *own, *hazards, *of_register(self.register))
        return tuple(dict.fromkeys(told))


def investigation(
    accident: Accident,
    register: Register,
    book: LawBook,
    calendar: Calendar,
    *,
    since: date | None = None,
    decided: date | None = None,
) -> Investigation:
    """What an inquiry into *accident* looks at (调查要览), by *register* as it stood on that day.

    Args:
        since: The first day whose duties are looked at; 365 days before the accident if left out.

    Raises:
        SafetyDutyError: The accident names neither unit nor site; *since* is after it; nobody held the post of a record.
        UnknownFact: The register has no such unit, site or post.
        BadFacts, Ambiguous, NothingInForce, OutsideCalendar: As `aftermath` and `accountability.diligence`.

    Basis:
        《生产安全事故报告和调查处理条例》第二十五条、第三十条；《安全生产法》第八十六条

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> at = datetime(2022, 6, 28, 9, tzinfo=dates.BEIJING)
        >>> fire = Accident("fire", Phrase("火灾", "fire"), at, (facts.Toll(at, deaths=1),), unit="mill")
        >>> found = investigation(fire, county, statutes.read("cn"), dates.calendar("cn"))
        >>> str(found.since), [step.post.id for answer in found.chain for step in answer.steps]
        ('2021-06-28', ['boss'])
    """
    day = in_beijing(accident.at)
    found = aftermath(accident, book, calendar, decided=decided)
    graph = draw(register, book.on(day))
    return _looked_at(found, graph, calendar.reaching(day), since or day - timedelta(days=365))


def _looked_at(found: Aftermath, graph: DutyGraph, calendar: Calendar, since: date) -> Investigation:
    accident, register = found.accident, graph.register
    shown = diligence(accident, graph, calendar, since=since)
    subjects = [register.subject(id) for id in dict.fromkeys((accident.site, accident.unit)) if id is not None]
    return Investigation(
        aftermath=found,
        register=register,
        since=since,
        chain=tuple(Answer(subject, chain(graph, subject.id)) for subject in subjects),
        diligence=shown,
        liabilities=liabilities(shown, accident, graph),
        bodies=liable_bodies(shown, graph),
        hazards=tuple(_hazards({subject.id for subject in subjects}, graph, calendar)),
    )


def delayed(found: Investigation, book: LawBook, calendar: Calendar) -> dict[str, tuple[Delay, ...]]:
    """How the days of each open hazard of *found* fell on its posts, by hazard (延误分布): an aid, and no legal finding.

    Raises:
        NothingInForce, OutsideCalendar: As `accountability.aids.delays`.

    Examples:
        >>> callable(delayed)
        True
    """
    day = in_beijing(found.aftermath.accident.at)
    told = (standing.case.hazard for standing in found.hazards)
    return {hazard.id: delays(hazard, book, calendar, on=day) for hazard in told}


def _hazards(subjects: set[str], graph: DutyGraph, calendar: Calendar) -> Iterator[Standing]:
    """The hazards of the unit and its sites that were found by then and not yet settled."""
    register, book, day = graph.register, graph.law.book, graph.law.day
    units = {site.unit for site in register.sites if site.id in subjects and site.unit is not None}
    at = subjects | units | {site.id for site in register.sites if site.unit in subjects | units}
    for hazard in register.hazards:
        case = replay(hazard, book, on=day) if hazard.at in at else None
        standing = None if case is None else stand(case, book, calendar, on=day)
        if standing is not None and standing.turn is not None:
            yield standing


def _asked(found: Investigation) -> Iterator[tuple[Phrase, str]]:
    for answer in found.chain:
        for step in answer.steps:
            if not step.holders:
                yield _VACANT, step.post.id
    for shown in found.diligence:
        yield from ((question, shown.value.post.id) for question in shown.value.decide)
    for liability in found.liabilities:
        yield from ((question, liability.value.diligence.post.id) for question in liability.value.decide)
    for body in found.bodies:
        yield from ((question, body.value.organisation) for question in body.value.decide)


_VACANT = Phrase("事故当日岗位无人任职：由谁负责", "nobody held the post on that day: who answered for it")
_PERIOD = Phrase(
    "履职情况自{since}起考察；考察期由使用者选定，法规没有规定",
    "duties are looked at from {since} on; the period is the user's choice, and no statute sets it",
)
