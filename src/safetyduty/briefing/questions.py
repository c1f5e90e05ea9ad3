"""提问 · questions — what a register says on one day, in five parts: who, gaps, conflicts, hazards, caveats."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from safetyduty.briefing.caveats import of_conflicts, of_days, of_graph, of_register
from safetyduty.dates import Calendar, Span
from safetyduty.duties import Conflict, DutyGraph, Gap, Step, chains, conflicts, draw, gaps
from safetyduty.facts import Register, Site, Unit
from safetyduty.hazards import Standing, replay, stand
from safetyduty.statutes import Caveat, LawBook

__all__ = ["Answer", "Brief", "brief", "conflicting", "hazards", "uncovered", "who"]


@frozen
class Answer:
    """Who answers for one unit or site (责任链), from the post on the spot to the top."""

    subject: Unit | Site
    steps: tuple[Step, ...]


@frozen
class Brief:
    """A register on one day (简报); a part that was not asked for is None.

    ``edition`` names the calendar that late days are counted with. ``over`` is the span where one was asked about; ``on`` is
    then the day of the law.
    """

    register: Register
    on: date
    edition: str
    caveats: tuple[Caveat, ...]
    answers: tuple[Answer, ...] | None = None
    gaps: tuple[Gap, ...] | None = None
    conflicts: tuple[Conflict, ...] | None = None
    hazards: tuple[Standing, ...] | None = None
    over: Span | None = None

    @property
    def late(self) -> tuple[Standing, ...]:
        """The hazards that are late."""
        return tuple(standing for standing in self.hazards or () if standing.lateness is not None)

    @property
    def troubled(self) -> bool:
        """Whether something is late, uncovered or in conflict; a vacant post on a chain, or nobody there, is uncovered too."""
        return bool(self.gaps or self.conflicts or self.late) or any(
            not answer.steps or any(not step.holders for step in answer.steps) for answer in self.answers or ()
        )


def brief(register: Register, book: LawBook, calendar: Calendar, *, on: date) -> Brief:
    """All of it for *register* on a day (简报).

    Raises:
        OutsideCalendar: The calendar does not reach the day, or a day that a deadline depends on.
        NothingInForce: A rule the answers rest on is not covered on the day.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... ''', "county.yaml")
        >>> found = brief(county, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28))
        >>> [gap.kind.value for gap in found.gaps], found.troubled
        (['no-regulator', 'no-overseer'], True)
    """
    calendar = calendar.reaching(on)
    graph = draw(register, book.on(on))
    answering = _answering(graph, calendar, register.subjects)
    lacking, clashing = _lacking(graph, calendar), _clashing(graph, calendar)
    standing = hazards(register, book, calendar, on=on)
    caveats = tuple(dict.fromkeys((*answering.caveats, *lacking.caveats, *clashing.caveats, *standing.caveats)))
    return Brief(
        register,
        on,
        calendar.edition,
        caveats,
        answers=answering.answers,
        gaps=lacking.gaps,
        conflicts=clashing.conflicts,
        hazards=standing.hazards,
    )


def who(register: Register, book: LawBook, calendar: Calendar, *, on: date, ids: Iterable[str] | None = None) -> Brief:
    """Only who answers: for the units and sites *ids*, or for every one where *ids* is None (谁负责).

    Raises:
        UnknownFact: The register has no unit or site of that id.
        OutsideCalendar: The calendar does not reach the day.
        NothingInForce: A rule the answers rest on is not covered on the day.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> who(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28)).answers
        ()
    """
    calendar = calendar.reaching(on)
    graph = draw(register, book.on(on))
    subjects = register.subjects if ids is None else tuple(register.subject(id) for id in ids)
    return _answering(graph, calendar, subjects)


def uncovered(register: Register, book: LawBook, calendar: Calendar, *, on: date) -> Brief:
    """Only what nobody answers for (缺口).

    Raises:
        OutsideCalendar: The calendar does not reach the day.
        NothingInForce: A rule a gap rests on is not covered on the day.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> uncovered(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28)).gaps
        ()
    """
    calendar = calendar.reaching(on)
    return _lacking(draw(register, book.on(on)), calendar)


def conflicting(register: Register, book: LawBook, calendar: Calendar, *, on: date) -> Brief:
    """Only what does not go together (冲突).

    Raises:
        OutsideCalendar: The calendar does not reach the day.
        NothingInForce: A rule a conflict rests on is not covered on the day.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> conflicting(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28)).conflicts
        ()
    """
    calendar = calendar.reaching(on)
    return _clashing(draw(register, book.on(on)), calendar)


def hazards(register: Register, book: LawBook, calendar: Calendar, *, on: date) -> Brief:
    """Only the hazards found by then (隐患): open ones first, by the day they are due, so that the most overdue leads.

    Among the open ones, those with no day due come last.

    Raises:
        OutsideCalendar: The calendar does not reach a day.
        NothingInForce: A rule was not covered on a day that matters.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> hazards(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28)).hazards
        ()
    """
    calendar = calendar.reaching(on)
    cases = (replay(hazard, book, on=on) for hazard in register.hazards)
    standings = (stand(case, book, calendar, on=on) for case in cases if case is not None)
    found = tuple(sorted(standings, key=_urgency))
    own = dict.fromkeys(caveat for standing in found for caveat in standing.caveats)
    caveats = (*own, *of_days(calendar, on), *of_register(register))
    return Brief(register, on, calendar.edition, caveats, hazards=found)


def _answering(graph: DutyGraph, calendar: Calendar, subjects: tuple[Unit | Site, ...]) -> Brief:
    """Who answers for *subjects* on the day of the law the graph was drawn with."""
    answers = tuple(map(Answer, subjects, chains(graph, (subject.id for subject in subjects))))
    grounds = (step.ground for answer in answers for step in answer.steps)
    return Brief(graph.register, graph.law.day, calendar.edition, of_graph(graph, calendar, grounds), answers=answers)


def _lacking(graph: DutyGraph, calendar: Calendar) -> Brief:
    """What nobody answers for on the day of the law the graph was drawn with."""
    found = gaps(graph)
    caveats = of_graph(graph, calendar, (gap.ground for gap in found))
    return Brief(graph.register, graph.law.day, calendar.edition, caveats, gaps=found)


def _clashing(graph: DutyGraph, calendar: Calendar) -> Brief:
    """What does not go together on the day of the law the graph was drawn with."""
    found = conflicts(graph)
    caveats = of_conflicts(found, graph, calendar)
    return Brief(graph.register, graph.law.day, calendar.edition, caveats, conflicts=found)


def _urgency(standing: Standing) -> tuple[bool, date, str]:
    due = standing.deadline.day if standing.deadline is not None else date.max
    return standing.turn is None, due, standing.case.hazard.id
