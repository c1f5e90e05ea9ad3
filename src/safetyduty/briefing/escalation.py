"""升级 · escalation — what an overdue task calls upwards, rung by rung: the same facts however often one asks.

No statute sets how long after a deadline whom to tell. A ladder is the caller's, and every answer says so.
"""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from safetyduty.briefing.tasks import Agenda, Task, Urgency
from safetyduty.dates import Calendar, Days, Workdays, count
from safetyduty.duties import DutyGraph, chains
from safetyduty.errors import OutsideCalendar
from safetyduty.facts import DutyKind, Organisation, Post, Rank, Register, Site, Unit
from safetyduty.statutes import Caveat, CaveatKind
from safetyduty.words import Phrase

__all__ = ["LADDER", "Escalation", "Rung", "escalations"]


@frozen
class Rung:
    """Once a task is late by ``after``, the ``level``-th above its post is told (升级档): 1 is the nearest."""

    after: Days | Workdays
    level: int


LADDER = (Rung(Days(1), 1), Rung(Workdays(5), 2), Rung(Days(30), 3))
"""A ladder to begin with: a day late, five working days, thirty days. It is nobody's rule."""


@frozen
class Escalation:
    """A fact: on the day ``since``, a late task came to the posts ``to`` (升级事实).

    ``id`` names the task, the level and the day, and is the same in every run: an extension granted late makes a later fact, and
    changes none; ``to`` is empty where the register has nobody there.
    """

    id: str
    task: str
    rung: Rung
    since: date
    to: tuple[str, ...]
    caveats: tuple[Caveat, ...]


def escalations(
    agenda: Agenda, graph: DutyGraph, calendar: Calendar, *, ladder: tuple[Rung, ...] = LADDER
) -> tuple[Escalation, ...]:
    """Every rung that the late tasks of *agenda* have reached by its day (逾期升级), in order of days.

    Who stands on a rung is asked as of the day it was reached, so that a later run adds facts and changes none as
    long as the task is late by the same deadline; an extension, a stop or its end takes it from the list of what is late, and
    whoever must remember that it was late keeps the fact. A rung that the calendar does not reach is left out. Above a post
    that answers for a unit or site are the other layers that answer for it: principal, sector, territory, comprehensive
    supervision, leadership; above any other, the principal of its own body, then of each body above that.

    Raises:
        NothingInForce: A rule that a chain rests on is not covered on the graph's day.

    Examples:
        >>> from safetyduty import dates, duties, facts, statutes
        >>> from safetyduty.briefing import agenda
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... posts:
        ...   - {id: head, name: county head, at: gov, rank: principal}
        ...   - {id: clerk, name: clerk, at: gov, rank: officer}
        ... clocks: [{id: file, by: clerk, term: {days: 5}, since: 2022-07-01}]
        ... ''', "county.yaml")
        >>> book, cn, day = statutes.read("cn"), dates.calendar("cn"), date(2022, 7, 20)
        >>> found = escalations(agenda(county, book, cn, on=day), duties.draw(county, book.on(day)), cn)
        >>> [(fact.id, str(fact.since), fact.to) for fact in found]
        [('file>1:2022-07-07', '2022-07-07', ('head',)), ('file>2:2022-07-13', '2022-07-13', ())]
    """
    reached = [
        fact
        for task in agenda.tasks
        if task.urgency in (Urgency.OVERDUE, Urgency.MISSED) and task.day is not None
        for fact in _reached(task, task.day, agenda, graph, calendar, ladder)
    ]
    return tuple(sorted(reached, key=lambda fact: (fact.since, fact.id)))


def _reached(  # one late task, and all that is asked of it
    task: Task, due: date, agenda: Agenda, graph: DutyGraph, calendar: Calendar, ladder: tuple[Rung, ...]
) -> Iterator[Escalation]:
    why = Phrase(
        "逾期多久、升级到谁，法规没有规定；所用档次由使用者选定",
        "no statute says how late a task goes up to whom; the ladder is the user's choice",
    )
    for rung in ladder:
        since = _reached_on(due, rung, calendar)
        if since is not None and since <= agenda.on:
            levels = _above(task, graph, since)
            to = levels[rung.level - 1] if rung.level <= len(levels) else ()
            id = f"{task.id}>{rung.level}:{since}"
            yield Escalation(id, task.id, rung, since, to, (Caveat(CaveatKind.DISCRETION, why),))


def _reached_on(due: date, rung: Rung, calendar: Calendar) -> date | None:
    """The day a rung is reached; None where the calendar does not tell: it lies past it, or began before it."""
    try:
        return count(due, rung.after, calendar).end
    except OutsideCalendar:
        return None


def _above(task: Task, graph: DutyGraph, on: date) -> tuple[tuple[str, ...], ...]:
    """The posts on each level above the task's, the nearest first."""
    subject = None if task.about is None else graph.register.get(task.about)
    if isinstance(subject, Unit | Site):
        return _layers(graph, subject.id, task.post, on)
    return tuple(_bodies(graph.register, task.post))


def _layers(graph: DutyGraph, subject: str, post: str | None, on: date) -> tuple[tuple[str, ...], ...]:
    """The layers that answer for a unit or site, from the post on the spot up, above the one the task's post is in."""
    [steps] = chains(graph, (subject,), on=on)
    layers = [tuple(dict.fromkeys(step.post.id for step in steps if step.kind is kind)) for kind in DutyKind]
    own = max((level for level, posts in enumerate(layers) if post in posts), default=0)
    return tuple(posts for posts in layers[own + 1 :] if posts)


def _bodies(register: Register, id: str | None) -> Iterator[tuple[str, ...]]:
    """The principals of the post's own body, and of each body above it, without the post itself."""
    post = None if id is None else register.get(id)
    body = register.get(post.at) if isinstance(post, Post) else None
    while isinstance(body, Organisation | Unit):
        at = body.id
        heads = tuple(each.id for each in register.posts if each.at == at and each.rank is Rank.PRINCIPAL)
        if heads and id not in heads:
            yield heads
        body = None if body.under is None else register.get(body.under)
