"""事项 · matters — the hazards, clocks and routines of a register on a day, counted; all that is refused is told together."""

from collections.abc import Callable, Iterable, Iterator
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
    NotTrusted,
    SafetyDutyError,
    UnknownName,
    UnknownProvision,
)
from safetyduty.facts import Clock, Register, Routine, Stopped
from safetyduty.hazards import Standing, replay, stand
from safetyduty.statutes import LawBook, Trust
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase

__all__ = ["Matters", "matters", "running", "stands_still"]

F = TypeVar("F", Clock, Routine)
V = TypeVar("V")


@frozen
class Matters:
    """What stands open, runs and recurs on a day (在办事项): each hazard, each clock with its deadline, each routine's rounds.

    The deadline of a clock that stands still is the earliest there can be: as if it ran again the day after. ``uncounted`` are
    those whose rule was not in force, or whose text nobody has seen, each with why.
    """

    standings: tuple[Standing, ...]
    clocks: tuple[tuple[Clock, Deadline], ...]
    routines: tuple[tuple[Routine, tuple[Round, ...]], ...]
    uncounted: tuple[tuple[Clock | Routine, Phrase], ...] = ()


def matters(register: Register, book: LawBook, calendar: Calendar, *, on: date, trust: Trust) -> Matters:
    """The hazards of *register* found by the day *on*, the clocks that run then and the routines owed by then (在办事项).

    *trust* is that of the law that a deadline is counted by; what was done about a hazard is held against the law of *book*.

    Raises:
        BadFacts: Every clock and routine that cannot be counted, and every deadline by a rule that a strict law refuses,
            each with its path.
    """
    asked, used = _Asked(), book.trusting(trust)

    def deadline(clock: Clock) -> Deadline:
        found = run(running(clock, on=on), used, calendar)
        if found.sense is Sense.EVERY:
            what = Phrase(
                "“{limit}”是定期职责，应写在routines中", "{limit!r} comes again and again; write it under routines"
            )
            raise Ambiguous(what.fill(limit=clock.limit))
        return found

    def course(routine: Routine) -> tuple[Round, ...]:
        limit = named(routine.limit, used.on(routine.since))
        evidence = (Evidence(proof.on, proof.what) for proof in routine.done)
        return recur(limit, routine.span, calendar, on=on, evidence=evidence, cycle=routine.cycle)

    cases = (replay(hazard, book, on=on) for hazard in register.hazards)
    standings = [None if case is None else stand(case, book, calendar, on=on) for case in cases]
    if trust is Trust.STRICT:
        asked.faults.extend(_doubted(standings))
    clocks = [(row, clock) for row, clock in enumerate(register.clocks) if clock.done is None or clock.done > on]
    routines = [(row, routine) for row, routine in enumerate(register.routines) if routine.since <= on]
    counted = asked.each("clocks", clocks, deadline)
    rounds = asked.each("routines", routines, course)
    if asked.faults:
        raise BadFacts(asked.faults)
    found = tuple(standing for standing in standings if standing is not None)
    return Matters(found, tuple(pair for pair in counted if _begun(*pair, on)), rounds, tuple(asked.uncounted))


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


def _doubted(standings: Iterable[Standing | None]) -> Iterator[BadFact]:
    """The hazards whose deadline a strict law would not set."""
    for row, standing in enumerate(standings):
        limit = None if standing is None or standing.deadline is None else standing.deadline.limit
        if limit is not None and limit.caveats:
            refused = NotTrusted(limit.name or limit.title.en, [caveat.about for caveat in limit.caveats])
            yield BadFact(refused.phrase, f"$.hazards[{row}]")


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
                named = ".limit" if isinstance(wrong, UnknownProvision | UnknownName | NoTimeLimit | NotTrusted) else ""
                self.faults.append(BadFact(wrong.phrase, f"$.{section}[{row}]{named}"))
        return tuple(answers)
