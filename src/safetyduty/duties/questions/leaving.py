"""离任 · leaving — what a person holds on a day, and what needs a successor when that person leaves."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TypeVar

from attrs import frozen

from safetyduty.dates import Span, holes
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground, of_vacancy
from safetyduty.duties.questions.asking import Remit, held_by, subjects_of
from safetyduty.facts import Act, Appointment, Clock, Delegation, Duty, Hazard, Post, Routine
from safetyduty.statutes import Reason

__all__ = ["Handover", "Holding", "handover", "holdings"]

F = TypeVar("F", Duty, Delegation, Hazard, Clock, Routine)


@frozen
class Holding:
    """A post that a person holds on a day (所任职责): the appointment, and what the post answers for."""

    post: Post
    term: Appointment
    answers: tuple[Remit, ...]


@frozen
class Handover:
    """What is to be handed over of one post (交接清单).

    ``leaves`` is the first day without the leaver. ``successors`` are the appointments that are there then or begin later, and
    ``vacant`` the days in between on which nobody holds the post: None where somebody does, without an end where nobody follows.
    ``given`` and ``received`` are delegations; ``hazards`` are those not struck off that were last assigned to the post;
    ``clocks`` those it has not met, and ``routines`` what it owes again and again. ``because`` is the duty that nobody bears
    while the post is empty.
    """

    holding: Holding
    leaves: date
    successors: tuple[Appointment, ...]
    vacant: Span | None
    duties: tuple[Duty, ...]
    given: tuple[Delegation, ...]
    received: tuple[Delegation, ...]
    hazards: tuple[Hazard, ...]
    clocks: tuple[Clock, ...]
    routines: tuple[Routine, ...]
    because: Reason
    ground: Ground


def holdings(graph: DutyGraph, person: str, *, on: date | None = None) -> tuple[Holding, ...]:
    """Every post that *person* holds on a day, with what each answers for (所任职责), in order of the posts' ids.

    Raises:
        UnknownFact: Nobody with that id ever held a post.
        NothingInForce: A rule an answer rests on is not covered on the law's day.

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
        >>> for holding in holdings(draw(county, statutes.read("cn").on(date(2022, 6, 28))), "p-1"):
        ...     print(holding.post.id, [answer.subject for answer in holding.answers])
        boss ['mill']
    """
    day = graph.law.day if on is None else on
    posts = held_by(graph, person, on=day)
    answers = subjects_of(graph, frozenset(post.id for post in posts), on=day)
    return tuple(
        Holding(post, term, tuple(each for each in answers if each.step.post.id == post.id))
        for post in posts
        for term in post.held
        if term.by == person and day in term.span
    )


def handover(graph: DutyGraph, person: str, *, on: date | None = None) -> tuple[Handover, ...]:
    """What *person*, who holds posts on a day and leaves them, must hand over (离任交接), post by post.

    A person leaves a post on the recorded end of the term, and otherwise the day after *on*. Written duties, delegations,
    hazards, clocks and routines are those of the day *on*: they are the post's, and stay with it.

    Raises:
        UnknownFact: Nobody with that id ever held a post.
        NothingInForce: A rule an answer rests on is not covered on the law's day.

    Basis:
        《安全生产法》第五条、第二十二条；《地方党政领导干部安全生产责任制规定》第四条

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
        ...   - id: boss
        ...     name: director
        ...     at: mill
        ...     rank: principal
        ...     held: [{by: p-1, since: 2021-09-01, until: 2022-07-01}, {by: p-2, since: 2022-07-15}]
        ... ''', "county.yaml")
        >>> for each in handover(draw(county, statutes.read("cn").on(date(2022, 6, 28))), "p-1"):
        ...     print(each.holding.post.id, each.vacant.words().en, [term.by for term in each.successors])
        boss 2022-07-01 to 2022-07-14 ['p-2']
    """
    day = graph.law.day if on is None else on
    return tuple(_handed(graph, holding, day) for holding in holdings(graph, person, on=day))


def _handed(graph: DutyGraph, holding: Holding, on: date) -> Handover:
    register, post, by = graph.register, holding.post, holding.post.id
    leaves = holding.term.until or on + timedelta(days=1)
    successors = _successors(post, holding.term, leaves)
    ground = of_vacancy(post, graph)
    return Handover(
        holding=holding,
        leaves=leaves,
        successors=successors,
        vacant=_vacant(successors, leaves),
        duties=_sorted(duty for duty in register.duties if duty.post == by and on in duty.span),
        given=graph.delegations(by, on=on),
        received=_sorted(given for given in graph.delegated if given.to == by and on in given.span),
        hazards=_sorted(hazard for hazard in register.hazards if _is_with(hazard, by, on)),
        clocks=_sorted(clock for clock in register.clocks if clock.by == by and _is_running(clock, on)),
        routines=_sorted(routine for routine in register.routines if routine.by == by and on in routine.span),
        because=graph.law.reason(ground),
        ground=ground,
    )


def _successors(post: Post, term: Appointment, leaves: date) -> tuple[Appointment, ...]:
    """The other appointments to the post that go beyond the day on which the leaver goes, in order."""
    others = [each for each in post.held if each != term and (each.until is None or each.until > leaves)]
    return tuple(sorted(others, key=lambda each: (each.since, each.by)))


def _vacant(successors: tuple[Appointment, ...], leaves: date) -> Span | None:
    """The days from the leaver's going to the first successor's coming."""
    empty = holes((term.span for term in successors), Span(leaves))
    return next((hole for hole in empty if hole.since == leaves), None)


def _is_with(hazard: Hazard, post: str, on: date) -> bool:
    """Whether the post must rectify the hazard: it was the last to be assigned it, and it is not struck off."""
    told = [entry for entry in hazard.history if entry.on <= on]
    assigned = [entry.to for entry in told if entry.do is Act.ASSIGN]
    turned = [entry.do for entry in told if entry.do in (*_CLOSING, Act.REOPEN, Act.RECUR)]
    return assigned[-1:] == [post] and not {*turned[-1:]} & _CLOSING


_CLOSING = frozenset({Act.STRIKE_OFF, Act.CLOSE})


def _is_running(clock: Clock, on: date) -> bool:
    """Whether a clock had begun by a day, and was not met by then."""
    since = clock.since.date() if isinstance(clock.since, datetime) else clock.since
    return since <= on and (clock.done is None or clock.done > on)


def _sorted(rows: Iterable[F]) -> tuple[F, ...]:
    return tuple(sorted(rows, key=lambda row: row.id))
