"""所知 · known — a register as it was known at the end of an earlier day: what was recorded by then, and no more."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from attrs import evolve

from safetyduty.facts.agreements import Assignment, Contract, Delegation, Split
from safetyduty.facts.duties import Duty
from safetyduty.facts.organisations import Runs
from safetyduty.facts.people import Appointment, Post
from safetyduty.facts.register import Register

__all__ = ["as_known"]

Recorded = TypeVar("Recorded", Appointment, Runs, Duty, Contract, Delegation, Assignment, Split)


def as_known(register: Register, at: date) -> Register:
    """*register* as it was known at the end of the day *at* (当时所知), so that what was registered late shows.

    Rows recorded after *at* are not there, and ends recorded after it are still open. A row without ``recorded`` was learned
    of on the day it begins, and is always known where it has none; an end without ``closed`` on its own day. Only
    appointments, duties, what departments run, contracts, delegations, assignments and splits are recorded; no other fact names
    one of them, so nothing is left naming what is not there, and everything else stays as it is.

    The end of an appointment is known as soon as a successor was recorded for whom there would be no seat without it.

    Examples:
        >>> from safetyduty.facts import read
        >>> county = read('''
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
        ...     held:
        ...       - {by: p-1, since: 2021-09-01, until: 2022-05-01, closed: 2022-07-01}
        ...       - {by: p-2, since: 2022-05-01, recorded: 2022-07-01}
        ... ''', "county.yaml")
        >>> boss = county.fact("boss", Post)
        >>> then = as_known(county, date(2022, 6, 28)).fact("boss", Post)
        >>> boss.holders(on=date(2022, 6, 1)), then.holders(on=date(2022, 6, 1))
        (('p-2',), ('p-1',))
    """
    return evolve(
        register,
        organisations=tuple(evolve(each, runs=_known(each.runs, at)) for each in register.organisations),
        posts=tuple(evolve(post, held=_held(post, at)) for post in register.posts),
        duties=_known(register.duties, at),
        contracts=_known(register.contracts, at),
        delegations=_known(register.delegations, at),
        assignments=_known(register.assignments, at),
        splits=_known(register.splits, at),
    )


def _known(rows: Iterable[Recorded], at: date) -> tuple[Recorded, ...]:
    """The rows recorded by then, each with its end only if that was recorded too."""
    return tuple(row if _end_known(row, at) else evolve(row, until=None, closed=None) for row in _begun(rows, at))


def _begun(rows: Iterable[Recorded], at: date) -> tuple[Recorded, ...]:
    return tuple(row for row in rows if _learned(row) <= at)


def _learned(row: Recorded) -> date:
    return row.recorded or row.span.since or date.min


def _end_known(row: Recorded, at: date) -> bool:
    return row.until is None or (row.closed or row.until) <= at


def _held(post: Post, at: date) -> tuple[Appointment, ...]:
    """The appointments known by then; of the ends that were not, the latest are opened first, as far as the seats go."""
    held = list(_begun(post.held, at))
    unknown = [term for term in held if not _end_known(term, at)]
    for term in sorted(unknown, key=lambda term: (term.until or date.max, term.since, term.by), reverse=True):
        opened = evolve(term, until=None, closed=None)
        tried = [opened if each is term else each for each in held]
        if _most_at_once(tried) <= post.seats:
            held = tried
    return tuple(held)


def _most_at_once(held: Iterable[Appointment]) -> int:
    """How many hold the post on the day on which most do."""
    terms = list(held)
    return max((sum(term.since in other.span for other in terms) for term in terms), default=0)
