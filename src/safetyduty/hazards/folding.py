"""归档 · folding — a record folded into a case: what is told of it later, or corrected, stands where it happened.

The record is what happened; the process is what should. Folding follows the record, and leaves it to `judging` to say where
the two part.
"""

from datetime import date
from typing import Any

from attrs import evolve

from safetyduty.facts import Act, Entry, Hazard
from safetyduty.hazards.case import Case, Process
from safetyduty.hazards.marks import NOTING, REACH, Latest, Mark
from safetyduty.hazards.processes import process_of
from safetyduty.statutes import LawBook

__all__ = ["advanced", "by_the_end_of", "folded", "opened", "replay", "settled"]


def replay(
    hazard: Hazard, book: LawBook, *, on: date, known: date | None = None, process: Process | None = None
) -> Case | None:
    """How *hazard* stands at the end of the day *on* (重放), by what was written down by the end of the day *known*.

    None when it had not been found yet. An entry that the process has no step for changes nothing; one that a guard objects to
    happened all the same; both are among the irregularities of the case, judged by *book*, by the law of their own day.
    Where *known* is None, all of the record is known; where *process* is None, it is the one the hazard is pinned to.

    Raises:
        UnknownName: The hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Grade
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> graded = Entry(Act.GRADE, date(2022, 6, 11), "bureau", grade=Grade.GENERAL)
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, graded))
        >>> replay(hazard, statutes.read("cn"), on=date(2022, 6, 28)).state
        <State.GRADED: 'graded'>
    """
    history = hazard.history
    if known is not None:
        history = tuple(entry for entry in history if (entry.recorded or entry.on) <= known)
    entries = settled(history)
    if entries and entries[-1].on > on:
        entries = by_the_end_of(on, entries)
        history = _told(history, entries)
    if not entries:
        return None
    if history is not hazard.history:
        hazard = evolve(hazard, history=history)
    return folded(hazard, entries, process or process_of(hazard), book)


def opened(hazard: Hazard, book: LawBook, *, process: Process | None = None) -> Case:
    """The case of a *hazard* whose whole record stands (立案).

    Raises:
        ValueError: Its record is empty.
        UnknownName: The hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,)), statutes.read("cn")).state
        <State.FOUND: 'found'>
    """
    case = replay(hazard, book, on=date.max, process=process)
    if case is None:
        msg = f"{hazard.id}: a record starts with find"
        raise ValueError(msg)
    return case


def settled(history: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries of a record that stand, in order of the days on which they happened (有效记录).

    A correction stands in for what it corrects; what was voided does not stand. Entries of one day keep their order.

    Examples:
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> wrong = Entry(Act.VERIFY, date(2022, 6, 12), "bureau", id="e-2")
        >>> right = Entry(Act.VERIFY, date(2022, 6, 11), "bureau", recorded=date(2022, 6, 13), corrects="e-2")
        >>> [str(entry.on) for entry in settled((found, wrong, right))]
        ['2022-06-10', '2022-06-11']
    """
    day = date.min
    for entry in history:
        if entry.corrects is not None or entry.on < day:
            break
        day = entry.on
    else:
        return history
    standing = {at: entry for at, entry in _standing(history).items() if entry.do is not Act.VOID}
    return tuple(sorted((standing[at] for at in sorted(standing)), key=lambda entry: entry.on))


def by_the_end_of(on: date, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those of settled *entries* that had happened by the end of the day *on* (截至当日).

    Examples:
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> by_the_end_of(date(2022, 6, 9), (found,)), len(by_the_end_of(date(2022, 6, 10), (found,)))
        ((), 1)
    """
    end = len(entries)
    while end and entries[end - 1].on > on:
        end -= 1
    return entries[:end]


def _standing(history: tuple[Entry, ...]) -> dict[int, Entry]:
    """For each entry that corrects no other, whichever entry stands in for it in the end; a void one for what it voids."""
    first: dict[str, int] = {}
    standing: dict[int, Entry] = {}
    for index, entry in enumerate(history):
        at = index if entry.corrects is None else first.get(entry.corrects, index)
        if entry.id is not None:
            first[entry.id] = at
        standing[at] = entry
    return standing


def _told(history: tuple[Entry, ...], entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """What the record holds of *entries* alone: they, and those that they stand in for."""
    kept = {id(entry) for entry in entries}
    wanted = {entry.corrects for entry in entries}
    for entry in reversed(history):
        if id(entry) in kept or (entry.id is not None and entry.id in wanted):
            kept.add(id(entry))
            wanted.add(entry.corrects)
    return tuple(entry for entry in history if id(entry) in kept)


def folded(hazard: Hazard, entries: tuple[Entry, ...], process: Process, book: LawBook) -> Case:
    """The case of *hazard* after those of its settled *entries*, of which there is at least one (折叠).

    Its record stays whole: `replay` also cuts that down to what had happened.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.words import Phrase
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> folded(hazard, settled(hazard.history), process_of(hazard), statutes.read("cn")).state
        <State.FOUND: 'found'>
    """
    latest: Latest = [None] * Mark.SIZE
    states = list(process.start)
    steps, noting = process.steps, NOTING
    for entry in entries[1:]:
        act = entry.do
        found = steps.get(act)
        if found is None:
            continue
        if len(found) == 1:
            ((at, rows),) = found
            row = rows.get(states[at])
            if row is None:
                continue
            states[at] = row.to
        else:
            moved = process.moved(tuple(states), act)
            if moved is None:
                continue
            states[:] = moved
        note = noting[act]
        if isinstance(note, int):
            latest[note] = entry
        else:
            note(latest, entry)
    return Case(hazard, process.shared(tuple(states)), entries[0], _trimmed(latest), process, book)


def advanced(case: Case, entry: Entry, states: tuple[Any, ...], hazard: Hazard) -> Case:
    """*case* with *entry* noted, its tables in *states*, and the record it has then (推进)."""
    note, latest, reach = NOTING[entry.do], list(case.latest), REACH[entry.do]
    if len(latest) < reach:
        latest += [None] * (reach - len(latest))
    if isinstance(note, int):
        latest[note] = entry
        return case.moved(hazard, states, tuple(latest))
    note(latest, entry)
    return case.moved(hazard, states, _trimmed(latest))


def _trimmed(latest: Latest) -> tuple[Entry | None, ...]:
    while latest and latest[-1] is None:
        latest.pop()
    return tuple(latest)
