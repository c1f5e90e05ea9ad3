"""数据 · values — a Brief as plain values for JSON: stable keys, codes beside words, both languages.

Keys never change their meaning; new keys may be added.
"""

from typing import Any

from safetyduty.briefing import Answer, Brief
from safetyduty.duties import Conflict, Gap
from safetyduty.facts import Register
from safetyduty.hazards import Irregularity, Standing
from safetyduty.reports.coding import (
    basis,
    caveat,
    chain_step,
    coded,
    day,
    deadline,
    lateness,
    made_with,
    named,
    party,
    words,
)
from safetyduty.statutes import Receipt

__all__ = ["plain"]

FORMAT = "safetyduty-brief/1"


def plain(brief: Brief, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*brief* as dicts, lists, text, numbers and None; a part that was not asked for is left out (转为数据).

    With a *receipt*, what the answer was made with stands under ``receipt``.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> found = briefing.uncovered(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 6, 28))
        >>> plain(found)["gaps"], plain(found)["on"]
        ([], '2022-06-28')
    """
    register = brief.register
    values: dict[str, Any] = {
        "format": FORMAT,
        "on": brief.on.isoformat(),
        "place": register.place,
        "title": words(register.title),
        "edition": brief.edition,
    }
    if brief.over is not None:
        values |= {"since": day(brief.over.since), "until": day(brief.over.until)}
    if brief.answers is not None:
        values["answers"] = [_answer(answer, register) for answer in brief.answers]
    if brief.gaps is not None:
        values["gaps"] = [_gap(gap, register) for gap in brief.gaps]
    if brief.conflicts is not None:
        values["conflicts"] = [_conflict(conflict, register) for conflict in brief.conflicts]
    if brief.hazards is not None:
        values["hazards"] = [_standing(standing, register) for standing in brief.hazards]
    values["caveats"] = [caveat(each) for each in brief.caveats]
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def _answer(answer: Answer, register: Register) -> dict[str, Any]:
    subject = answer.subject
    return {
        "subject": named(subject.id, register),
        "kind": coded(subject.kind),
        "place": named(subject.place, register),
        "sectors": list(subject.sectors),
        "steps": [chain_step(step, register) for step in answer.steps],
    }


def _gap(gap: Gap, register: Register) -> dict[str, Any]:
    return {
        "kind": coded(gap.kind),
        "subject": named(gap.subject, register),
        "since": day(gap.span.since),
        "until": day(gap.span.until),
        "closes": words(gap.closes),
        "basis": basis(gap.because),
    }


def _conflict(conflict: Conflict, register: Register) -> dict[str, Any]:
    return {
        "kind": coded(conflict.kind),
        "subject": party(conflict.subject, register),
        "parties": [party(id, register) for id in conflict.parties],
        "since": day(conflict.span.since),
        "until": day(conflict.span.until),
        "because": words(conflict.because.words),
        "closes": words(conflict.closes),
        "basis": basis(conflict.because),
        "caveats": [caveat(each) for each in conflict.caveats],
    }


def _standing(standing: Standing, register: Register) -> dict[str, Any]:
    case = standing.case
    return {
        "hazard": named(case.hazard.id, register),
        "at": named(case.hazard.at, register),
        "state": coded(case.state),
        "grade": None if case.grade is None else coded(case.grade),
        "found": case.found.on.isoformat(),
        "turn": None if standing.turn is None else named(standing.turn, register),
        "allowed": [coded(act) for act in standing.allowed],
        "due": deadline(standing.deadline),
        "late": lateness(standing.lateness),
        "submitted_late": lateness(standing.submitted_late),
        "missing": [
            {"code": choice.id, **words(choice.name), "binding": choice in standing.binding}
            for choice in standing.missing
        ],
        "unreported": standing.unreported,
        "irregularities": [_irregularity(amiss) for amiss in case.irregularities],
        "caveats": [caveat(each) for each in standing.caveats],
    }


def _irregularity(amiss: Irregularity) -> dict[str, Any]:
    return {
        "do": coded(amiss.entry.do),
        "on": amiss.entry.on.isoformat(),
        "reasons": [{**words(reason.words), "basis": basis(reason)} for reason in amiss.reasons],
    }
