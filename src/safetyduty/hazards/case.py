"""案卷 · case — a hazard's record folded into how it stands now."""

from datetime import date

from attrs import evolve, frozen

from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.hazards.states import State
from safetyduty.statutes import Reason
from safetyduty.words import Phrase

__all__ = ["Case", "Irregularity"]


@frozen
class Irregularity:
    """An entry that was recorded although the process does not allow it (不合流程的记录), and every reason why."""

    entry: Entry
    reasons: tuple[Reason, ...]


@frozen
class Case:
    """How a hazard stands (案卷): nothing here that does not follow from its entries.

    ``responsible`` to ``plan`` are the five things a rectification fixes (五落实), each None until somebody fixed it.
    """

    hazard: Hazard
    state: State
    found: Entry
    grade: Grade | None = None
    graded_by: str | None = None
    reported: date | None = None
    assigned_by: str | None = None
    responsible: str | None = None
    measures: Phrase | None = None
    funds_yuan: int | None = None
    due: date | None = None
    plan: Phrase | None = None
    submitted: date | None = None
    submitted_by: str | None = None
    accepted_by: str | None = None
    struck_off: date | None = None
    irregularities: tuple[Irregularity, ...] = ()

    def after(self, entry: Entry, to: State) -> "Case":
        """The case once *entry* has happened and led *to* a state.

        Examples:
            >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
            >>> case = Case(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,)), State.FOUND, found)
            >>> case.after(Entry(Act.GRADE, date(2022, 6, 11), "bureau", grade=Grade.MAJOR), State.GRADED).grade
            <Grade.MAJOR: 'major'>
        """
        match entry.do:
            case Act.GRADE:
                return evolve(self, state=to, grade=entry.grade, graded_by=entry.by)
            case Act.REPORT:
                return evolve(self, state=to, reported=entry.on)
            case Act.ASSIGN:
                return evolve(
                    self,
                    state=to,
                    assigned_by=entry.by,
                    responsible=entry.to or self.responsible,
                    measures=entry.measures or self.measures,
                    funds_yuan=self.funds_yuan if entry.funds_yuan is None else entry.funds_yuan,
                    due=entry.due or self.due,
                    plan=entry.plan or self.plan,
                )
            case Act.EXTEND:
                return evolve(self, state=to, due=entry.due)
            case Act.SUBMIT:
                return evolve(self, state=to, submitted=entry.on, submitted_by=entry.by)
            case Act.ACCEPT:
                return evolve(self, state=to, accepted_by=entry.by)
            case Act.STRIKE_OFF:
                return evolve(self, state=to, struck_off=entry.on)
            case Act.REJECT:
                return evolve(self, state=to, submitted=None, submitted_by=None)
            case Act.REOPEN:
                # it starts afresh: only its finding, grade and irregularities stay; the turn is the reopener's
                return Case(
                    self.hazard, to, self.found, self.grade, graded_by=entry.by, irregularities=self.irregularities
                )
            case Act.FIND:
                return evolve(self, state=to)
