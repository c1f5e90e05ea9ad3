"""归档 · folding — a record folded into a case, and one more entry added under the table.

The record is what happened; the table is what should. Folding follows the record and keeps each departure from the
table as an `Irregularity`; `do` holds a new entry to the table and refuses what it does not allow.
"""

from datetime import date

from attrs import evolve

from safetyduty.errors import BadFact, BadFacts, NotAllowed, NothingInForce
from safetyduty.facts import Act, Entry, Hazard, misfits
from safetyduty.hazards.case import Case, Irregularity
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.states import State
from safetyduty.hazards.table import TABLE
from safetyduty.machines import Accepted, Refused, Table, decide
from safetyduty.reading import written
from safetyduty.statutes import Law, LawBook, Reason, cited
from safetyduty.words import Phrase

__all__ = ["Process", "do", "replay"]

Process = Table[State, Act, Shown, Ground]
"""A table of the rectification process: `TABLE`, or one of a caller's own."""


def replay(hazard: Hazard, book: LawBook, *, on: date, table: Process = TABLE) -> Case | None:
    """How *hazard* stands at the end of the day *on*, each entry judged by the law of its own day (重放).

    None when it had not been found yet. An entry the table has no step for changes nothing, but is kept among the
    irregularities; one that a guard objects to happened all the same, and is kept there too.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Grade
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> graded = Entry(Act.GRADE, date(2022, 6, 11), "bureau", grade=Grade.GENERAL)
        >>> hazard = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found, graded))
        >>> replay(hazard, statutes.read("cn"), on=date(2022, 6, 28)).state
        <State.GRADED: 'graded'>
    """
    entries = [entry for entry in hazard.history if entry.on <= on]
    if not entries:
        return None
    case = Case(evolve(hazard, history=tuple(entries)), table.start, entries[0])
    for entry in entries[1:]:
        row = table.row(case.state, entry.do)
        reasons = _objections(case, entry, book.on(entry.on), table)
        case = case if row is None else case.after(entry, row.to)
        if reasons:
            case = evolve(case, irregularities=(*case.irregularities, Irregularity(entry, reasons)))
    return case


def do(case: Case, entry: Entry, book: LawBook, *, table: Process = TABLE) -> Case:
    """The case once *entry* is made and recorded, if the process allows it on the entry's day (办理).

    The record grows by the entry, so that replaying it gives this very case. Whether the post exists and who holds it is
    for whoever has the register.

    Raises:
        BadFacts: The entry lacks a field its act needs, has one that does not belong, or is dated before the last one.
        NotAllowed: There is no such step now, or guards object; the error lists every reason with its article.
        NothingInForce: A rule is not covered on the entry's day.

    Examples:
        >>> from safetyduty import statutes
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
        >>> case = Case(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,)), State.FOUND, found)
        >>> do(case, Entry(Act.ACCEPT, date(2022, 6, 11), "boss"), statutes.read("cn"))
        Traceback (most recent call last):
        safetyduty.errors.NotAllowed: cannot accept while to be graded: accept is no step here. Allowed: grade, report
    """
    _require_fit(case, entry)
    law = book.on(entry.on)
    answer = decide(table, case.state, entry.do, Shown(case, entry, law))
    if isinstance(answer, Refused):
        reasons = [_with_basis(reason) for reason in _reasons(answer, entry, law)]
        allowed = [act.label for act in answer.allowed if act is not entry.do]
        raise NotAllowed(entry.do.label, case.state.label, reasons, allowed)
    recorded = evolve(case.hazard, history=(*case.hazard.history, entry))
    return evolve(case.after(entry, answer.to), hazard=recorded)


def _require_fit(case: Case, entry: Entry) -> None:
    faults = [BadFact(what, written(("entry", *path))) for path, what in misfits(entry)]
    last = case.hazard.history[-1].on
    if entry.on < last:
        what = Phrase("{on}早于最近一条记录{last}", "{on} is before the last entry ({last})")
        faults.append(BadFact(what.fill(on=entry.on, last=last), written(("entry", "on"))))
    if faults:
        raise BadFacts(faults)


def _objections(case: Case, entry: Entry, law: Law, table: Process) -> tuple[Reason, ...]:
    """Why the table would not have allowed a recorded entry; an entry before any covered rule is not judged."""
    try:
        answer = decide(table, case.state, entry.do, Shown(case, entry, law))
    except NothingInForce:
        return (Reason(Phrase("当日的规定未载入，未作判断", "not judged: no rule of that day is covered")),)
    if isinstance(answer, Accepted):
        return ()
    reasons = _reasons(answer, entry, law)
    if answer.reasons:
        return reasons
    return tuple(
        evolve(reason, words=Phrase(f"{reason.words.zh}，未予采纳", f"{reason.words.en}; not taken into account"))
        for reason in reasons
    )


def _reasons(answer: Refused[Act, Ground], entry: Entry, law: Law) -> tuple[Reason, ...]:
    if answer.reasons:
        return tuple(ground.reason(law) for ground in answer.reasons)
    return (Reason(Phrase("此时没有“{do}”这一步", "{do} is no step here").fill(do=entry.do)),)


def _with_basis(reason: Reason) -> Phrase:
    if not reason.basis:
        return reason.words
    said = Phrase("{words}（{basis}）", "{words} ({basis})")
    return said.fill(words=reason.words, basis=cited(reason.basis))
