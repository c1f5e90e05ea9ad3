"""事项 · matters — the clocks and routines of a register on a day, counted; all that cannot be counted is refused together."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TypeVar

from attrs import field, frozen

from safetyduty.dates import Calendar, Pause, Span, in_beijing
from safetyduty.deadlines import Deadline, Evidence, Extension, Round, Running, named, recur, run
from safetyduty.errors import (
    Ambiguous,
    BadFact,
    BadFacts,
    NothingInForce,
    NoTimeLimit,
    SafetyDutyError,
    UnknownName,
    UnknownProvision,
)
from safetyduty.facts import Clock, Register, Routine, Stopped
from safetyduty.statutes import LawBook
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase

__all__ = ["Matters", "matters", "running", "stands_still"]

F = TypeVar("F", Clock, Routine)
V = TypeVar("V")


@frozen
class Matters:
    """What runs and what recurs on a day (在办事项): each clock with its deadline, each routine with its rounds.

    The deadline of a clock that stands still is the earliest there can be: as if it ran again the day after. ``uncounted`` are
    those whose rule was not in force, or whose text nobody has seen, each with why.
    """

    clocks: tuple[tuple[Clock, Deadline], ...]
    routines: tuple[tuple[Routine, tuple[Round, ...]], ...]
    uncounted: tuple[tuple[Clock | Routine, Phrase], ...] = ()


def matters(register: Register, book: LawBook, calendar: Calendar, *, on: date) -> Matters:
    """The clocks of *register* that run on the day *on*, and its routines that are owed by then, counted (在办事项).

    Raises:
        BadFacts: Every clock and routine that cannot be counted, each with its path.
    """
    asked = _Asked()

    def deadline(clock: Clock) -> Deadline:
        found = run(running(clock, on=on), book, calendar)
        if found.sense is Sense.EVERY:
            what = Phrase(
                "“{limit}”是定期职责，应写在routines中", "{limit!r} comes again and again; write it under routines"
            )
            raise Ambiguous(what.fill(limit=clock.limit))
        return found

    def course(routine: Routine) -> tuple[Round, ...]:
        limit = named(routine.limit, book.on(routine.since))
        evidence = (Evidence(proof.on, proof.what) for proof in routine.done)
        return recur(limit, routine.span, calendar, on=on, evidence=evidence, cycle=routine.cycle)

    clocks = [(row, clock) for row, clock in enumerate(register.clocks) if clock.done is None or clock.done > on]
    routines = [(row, routine) for row, routine in enumerate(register.routines) if routine.since <= on]
    counted = asked.each("clocks", clocks, deadline)
    rounds = asked.each("routines", routines, course)
    if asked.faults:
        raise BadFacts(asked.faults)
    return Matters(tuple(pair for pair in counted if _begun(*pair, on)), rounds, tuple(asked.uncounted))


def running(clock: Clock, *, on: date) -> Running:
    """A clock as a limit that runs, with what was known of it on the day *on*; one that stands still runs again the day after.

    Raises:
        ValueError: It has neither a limit nor a term; a register that was checked has none such.

    Examples:
        >>> from safetyduty.dates import Workdays
        >>> running(Clock("file", "clerk", date(2022, 7, 15), term=Workdays(5)), on=date(2022, 7, 20)).limit
        Workdays(count=5)
    """
    limit = clock.limit if clock.limit is not None else clock.term
    if limit is None:
        raise ValueError(f"the clock {clock.id} has neither a limit nor a term")
    return Running(
        clock.id,
        limit,
        clock.since,
        tuple(Pause(Span(stop.since, _reopens(stop, on)), stop.why) for stop in clock.stopped if stop.since <= on),
        tuple(Extension(more.term, more.by, more.on) for more in clock.prolonged if more.on is None or more.on <= on),
    )


def stands_still(clock: Clock, *, on: date) -> bool:
    """Whether the clock stood still on the day *on*."""
    return any(on in Span(stop.since, stop.until) for stop in clock.stopped)


def _reopens(stop: Stopped, on: date) -> date:
    tomorrow = on + timedelta(days=1)
    return tomorrow if stop.until is None else min(stop.until, tomorrow)


def _begun(clock: Clock, deadline: Deadline, on: date) -> bool:
    """Whether it runs on the day; what counts back from an event runs before the event's day comes."""
    return in_beijing(clock.since) <= on or deadline.sense in (Sense.AHEAD, Sense.CLOSING)


@frozen(eq=False)
class _Asked:
    """Facts asked one by one: what could not be counted for a fault of theirs, and what for want of a rule."""

    faults: list[BadFact] = field(factory=list)
    uncounted: list[tuple[Clock | Routine, Phrase]] = field(factory=list)

    def each(self, section: str, rows: Iterable[tuple[int, F]], ask: Callable[[F], V]) -> tuple[tuple[F, V], ...]:
        """The answers there are."""
        answers: list[tuple[F, V]] = []
        for row, fact in rows:
            try:
                answers.append((fact, ask(fact)))
            except NothingInForce as absent:
                self.uncounted.append((fact, absent.phrase))
            except SafetyDutyError as wrong:
                named = ".limit" if isinstance(wrong, UnknownProvision | UnknownName | NoTimeLimit) else ""
                self.faults.append(BadFact(wrong.phrase, f"$.{section}[{row}]{named}"))
        return tuple(answers)
