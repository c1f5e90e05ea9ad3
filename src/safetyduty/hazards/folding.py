"""归档 · folding — a record folded into a case, and one more entry added under the table.

The record is what happened; the table is what should. Folding follows the record and keeps each departure from the
table as an `Irregularity`; `do` holds a new entry to the table and refuses what it does not allow.
"""

from datetime import date

from attrs import evolve

from safetyduty.errors import NotAllowed
from safetyduty.facts import Entry, Hazard
from safetyduty.hazards.case import Case, Irregularity
from safetyduty.hazards.guards import Shown
from safetyduty.hazards.states import State
from safetyduty.hazards.table import TABLE
from safetyduty.machines import Refused, decide
from safetyduty.statutes import Law, LawBook, Reason
from safetyduty.words import Phrase

__all__ = ["do", "replay"]


def replay(hazard: Hazard, book: LawBook, *, on: date) -> Case | None:
    """How *hazard* stands at the end of the day *on*, each entry judged by the law of its own day (重放).

    None when it had not been found yet. An entry the table has no step for changes nothing, but is kept among the
    irregularities; one that a guard objects to happened all the same, and is kept there too.

    Raises:
        NothingInForce: A rule was not covered on the day of an entry.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Grade
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> graded = Entry(Act.GRADE, date(2022, 6, 11), "bureau", grade=Grade.GENERAL)
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, graded))
        >>> replay(hazard, statutes.read("cn"), on=date(2022, 6, 28)).state
        <State.GRADED: 'graded'>
    """
    entries = [entry for entry in hazard.history if entry.on <= on]
    if not entries:
        return None
    case = Case(hazard, State.FOUND, entries[0])
    for entry in entries[1:]:
        law = book.on(entry.on)
        row = TABLE.row(case.state, entry.do)
        if row is None:
            what = Phrase("“{state}”时不应有“{do}”，未予采纳", "{do} is no step while {state}; not taken into account")
            amiss = Irregularity(entry, (Reason(what.fill(state=case.state, do=entry.do)),))
            case = evolve(case, irregularities=(*case.irregularities, amiss))
            continue
        answer = decide(TABLE, case.state, entry.do, Shown(case, entry, law))
        case = case.after(entry, row.to)
        if isinstance(answer, Refused):
            amiss = Irregularity(entry, tuple(ground.reason(law) for ground in answer.reasons))
            case = evolve(case, irregularities=(*case.irregularities, amiss))
    return case


def do(case: Case, entry: Entry, law: Law) -> Case:
    """The case once *entry* is made, if the process allows it (办理).

    Raises:
        NotAllowed: There is no such step now, or guards object; the error lists every reason and what is allowed.
        NothingInForce: A rule is not covered on the law's day.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> case = Case(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,)), State.FOUND, found)
        >>> do(case, Entry(Act.ACCEPT, date(2022, 6, 11), "boss"), statutes.read("cn").on(date(2022, 6, 11)))
        Traceback (most recent call last):
        safetyduty.errors.NotAllowed: cannot accept while to be graded: there is no such step. Allowed: grade, report
    """
    answer = decide(TABLE, case.state, entry.do, Shown(case, entry, law))
    if isinstance(answer, Refused):
        reasons = [ground.words for ground in answer.reasons]
        raise NotAllowed(entry.do.label, case.state.label, reasons, [act.label for act in answer.allowed])
    return case.after(entry, answer.to)
