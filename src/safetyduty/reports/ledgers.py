"""账 · ledgers — a count told run by run, so that a person can follow it on a wall calendar.

The steps of a count name the days that did not simply count. Here the days between them are told too, and days alike
in a row are one line.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby

from attrs import evolve, frozen

from safetyduty.dates import Count, Days, StepKind, Workdays
from safetyduty.words import Phrase

__all__ = ["Run", "runs"]

_DAY = timedelta(days=1)
_WEEKEND = 5
_APART = (StepKind.START, StepKind.SKIPPED, StepKind.PAUSED, StepKind.ROLLED)
COUNTED = Phrase("计入", "counted")
MAKE_UP = Phrase("调休上班日，计入", "make-up working day, counted")


@frozen
class Run:
    """Days in a row that are told alike (一段): from ``since`` through ``last``; a ``mark`` says something of a counted day.

    ``total`` is how many days have counted by the end of the run; None where a term is not counted in days.
    """

    since: date
    last: date
    note: Phrase
    total: int | None
    kind: StepKind | None = None


def runs(counted: Count) -> tuple[Run, ...]:
    """*counted* from its start to its end, run by run (逐段说明); nothing for hours and minutes, which just pass.

    Examples:
        >>> from safetyduty.dates import calendar, count
        >>> for run in runs(count(date(2026, 9, 29), Workdays(3), calendar("cn"))):
        ...     print(run.since, run.last, run.note.en, run.total)
        2026-09-29 2026-09-29 start day not counted 0
        2026-09-30 2026-09-30 counted 1
        2026-10-01 2026-10-07 National Day 1
        2026-10-08 2026-10-09 counted 3
    """
    if isinstance(counted.end, datetime):
        return ()
    in_days = all(isinstance(term, Days | Workdays) for term in (counted.term, *counted.more))
    told = (run if in_days else evolve(run, total=None) for run in _joined(_told(counted)))
    return tuple(told)


def _told(counted: Count) -> Iterator[Run]:
    """One run for each step, and one for the days that counted before it; a term of nothing counts no day."""
    total, at = 0, counted.start
    steps = sorted(counted.steps, key=lambda step: (step.day, step.kind not in _APART))
    begun = any(step.kind is StepKind.START for step in steps)
    rolled = next((step for step in steps if step.kind is StepKind.ROLLED), None)  # the term itself ended on this day
    only_workdays = all(isinstance(term, Workdays) for term in (counted.term, *counted.more))
    for step in steps:
        last = step.day - _DAY if step.kind in _APART else step.day
        for run in _counted(at, last, total, only_workdays=only_workdays) if begun else ():
            yield run
            total = run.total or 0
        total += begun and step is rolled
        yield Run(step.day, step.day, step.note, total, step.kind)
        at = max(at, step.day + _DAY)
    if begun and rolled is None:
        yield from _counted(at, counted.end, total, only_workdays=only_workdays)


def _counted(since: date, last: date, total: int, *, only_workdays: bool) -> Iterator[Run]:
    """The days from *since* through *last*, which all counted; a weekend that was worked is told apart."""
    if last < since:
        return
    if not only_workdays:
        yield Run(since, last, COUNTED, total + (last - since).days + 1)
        return
    days = (since + timedelta(days=offset) for offset in range((last - since).days + 1))
    for made_up, alike in groupby(days, key=lambda day: day.weekday() >= _WEEKEND):
        row = list(alike)
        total += len(row)
        yield Run(row[0], row[-1], MAKE_UP if made_up else COUNTED, total)


def _joined(told: Iterator[Run]) -> Iterator[Run]:
    """Runs alike that follow each other, as one."""
    held: Run | None = None
    for run in told:
        if held is not None and (held.kind, held.note) == (run.kind, run.note) and run.since == held.last + _DAY:
            held = evolve(held, last=run.last, total=run.total)
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held
