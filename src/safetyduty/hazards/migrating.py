"""迁移 · migrating — which cases would stand otherwise, or be irregular, under another process: a dry run."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from safetyduty.facts import Hazard
from safetyduty.hazards.case import Case, Irregularity, Process
from safetyduty.hazards.folding import replay
from safetyduty.hazards.judging import irregularities
from safetyduty.hazards.processes import PROCESS, process_of
from safetyduty.statutes import LawBook

__all__ = ["Migration", "migrations"]


@frozen
class Migration:
    """A case that another process would read otherwise (迁移影响): how it stands, how it would, and what would be amiss anew."""

    before: Case
    after: Case
    amiss: tuple[Irregularity, ...]


def migrations(
    hazards: Iterable[Hazard], book: LawBook, to: Process, *, on: date, processes: tuple[Process, ...] = (PROCESS,)
) -> tuple[Migration, ...]:
    """Those of *hazards* that cannot go over *to* another process on the day *on* as they are (迁移试算).

    Each is read under the one of *processes* that it is pinned to, and under the other; a case whose states stay, and whose
    entries that one allows as well, may be pinned to it without loss and is left out.

    Raises:
        UnknownName: A hazard is pinned to none of the processes.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Grade
        >>> from safetyduty.hazards import track
        >>> from safetyduty.words import Phrase
        >>> record = (
        ...     Entry(Act.FIND, date(2022, 6, 10), "inspector"),
        ...     Entry(Act.GRADE, date(2022, 6, 10), "bureau", grade=Grade.MAJOR),
        ...     Entry(Act.LIST, date(2022, 6, 11), "bureau"),
        ... )
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record)
        >>> found = migrations([hazard], statutes.read("cn"), track(Grade.GENERAL), on=date(2022, 6, 28))
        >>> [(each.before.supervision.value, [amiss.entry.do.value for amiss in each.amiss]) for each in found]
        [('listed', ['list'])]
    """
    found = []
    for hazard in hazards:
        before = replay(hazard, book, on=on, process=process_of(hazard, processes))
        after = replay(hazard, book, on=on, process=to)
        if before is None or after is None:
            continue
        old = {id(each.entry) for each in before.irregularities}
        amiss = tuple(each for each in irregularities(after, book, to) if id(each.entry) not in old)
        stood = {type(state): state for state in before.states}
        if amiss or any(stood.get(type(state), state) is not state for state in after.states):
            found.append(Migration(before, after, amiss))
    return tuple(found)
