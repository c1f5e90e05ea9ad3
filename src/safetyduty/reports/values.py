"""数据 · values — a Brief as plain values for JSON: stable keys, codes beside words, both languages.

Keys never change their meaning; new keys may be added.
"""

from datetime import date
from typing import Any

from attrs import asdict

from safetyduty.briefing import Answer, Brief
from safetyduty.deadlines import Deadline, Lateness
from safetyduty.duties import Gap, Step
from safetyduty.facts import Register
from safetyduty.hazards import Irregularity, Standing
from safetyduty.statutes import Caveat, Citation, Reason, Receipt
from safetyduty.words import Phrase, Worded

__all__ = ["plain"]

FORMAT = "safetyduty-brief/1"


def plain(brief: Brief, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*brief* as dicts, lists, text, numbers and None; a part that was not asked for is left out (转为数据).

    With a *receipt*, what the answer was made with stands under ``receipt``.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, dates, facts, statutes
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
        "title": _words(register.title),
        "edition": brief.edition,
    }
    if brief.answers is not None:
        values["answers"] = [_answer(answer, register) for answer in brief.answers]
    if brief.gaps is not None:
        values["gaps"] = [_gap(gap, register) for gap in brief.gaps]
    if brief.hazards is not None:
        values["hazards"] = [_standing(standing, register) for standing in brief.hazards]
    values["caveats"] = [_caveat(caveat) for caveat in brief.caveats]
    if receipt is not None:
        values["receipt"] = asdict(receipt)
    return values


def _answer(answer: Answer, register: Register) -> dict[str, Any]:
    subject = answer.subject
    return {
        "subject": _named(subject.id, register),
        "kind": _coded(subject.kind),
        "place": _named(subject.place, register),
        "sectors": list(subject.sectors),
        "steps": [_step(step, register) for step in answer.steps],
    }


def _step(step: Step, register: Register) -> dict[str, Any]:
    return {
        "kind": _coded(step.kind),
        "post": _named(step.post.id, register),
        "at": step.post.at,
        "holders": list(step.holders),
        "via": list(step.via),
        "duty": step.duty,
        "basis": _basis(step.because),
    }


def _gap(gap: Gap, register: Register) -> dict[str, Any]:
    return {
        "kind": _coded(gap.kind),
        "subject": _named(gap.subject, register),
        "since": _day(gap.span.since),
        "until": _day(gap.span.until),
        "closes": _words(gap.closes),
        "basis": _basis(gap.because),
    }


def _standing(standing: Standing, register: Register) -> dict[str, Any]:
    case = standing.case
    return {
        "hazard": _named(case.hazard.id, register),
        "at": _named(case.hazard.at, register),
        "state": _coded(case.state),
        "grade": None if case.grade is None else _coded(case.grade),
        "found": case.found.on.isoformat(),
        "turn": None if standing.turn is None else _named(standing.turn, register),
        "allowed": [_coded(act) for act in standing.allowed],
        "due": _deadline(standing.deadline),
        "late": _lateness(standing.lateness),
        "submitted_late": _lateness(standing.submitted_late),
        "missing": [
            {"code": choice.id, **_words(choice.name), "binding": choice in standing.binding}
            for choice in standing.missing
        ],
        "unreported": standing.unreported,
        "irregularities": [_irregularity(amiss) for amiss in case.irregularities],
        "caveats": [_caveat(caveat) for caveat in standing.caveats],
    }


def _lateness(lateness: Lateness | None) -> dict[str, int | None] | None:
    return None if lateness is None else {"days": lateness.days, "workdays": lateness.workdays}


def _deadline(deadline: Deadline | None) -> dict[str, Any] | None:
    if deadline is None:
        return None
    return {
        "due": deadline.day.isoformat(),
        "start": _day(deadline.start),
        "term": None if deadline.term is None else _words(deadline.term.words()),
        "ledger": [
            {"day": step.day.isoformat(), "kind": step.kind.value, **_words(step.note)} for step in deadline.ledger
        ],
        "edition": deadline.edition,
        "basis": [basis for reason in deadline.because for basis in _basis(reason)],
    }


def _irregularity(amiss: Irregularity) -> dict[str, Any]:
    return {
        "do": _coded(amiss.entry.do),
        "on": amiss.entry.on.isoformat(),
        "reasons": [{**_words(reason.words), "basis": _basis(reason)} for reason in amiss.reasons],
    }


def _caveat(caveat: Caveat) -> dict[str, Any]:
    return {"kind": _coded(caveat.kind), "about": _words(caveat.about)}


def _basis(reason: Reason) -> list[dict[str, Any]]:
    return [_citation(citation) for citation in reason.basis]


def _citation(citation: Citation) -> dict[str, Any]:
    return {"instrument": citation.instrument.id, "article": citation.article, **_words(citation.words())}


def _named(id: str, register: Register) -> dict[str, Any]:
    return {"id": id, **_words(register.name(id)), "synthetic": register.is_synthetic(id)}


def _coded(member: Worded) -> dict[str, str]:
    return {"code": str(member.value), **_words(member.label)}


def _words(phrase: Phrase) -> dict[str, str]:
    return {"zh": phrase.zh, "en": phrase.en}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
