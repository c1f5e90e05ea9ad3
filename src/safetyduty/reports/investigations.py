"""调查数据 · investigations — an Investigation as plain values for JSON.

Keys never change their meaning; new keys may be added.
"""

from typing import Any

from safetyduty.accountability import BodyLiability, Diligence, Exemption, Liability, Requirement
from safetyduty.briefing import Investigation
from safetyduty.facts import Register
from safetyduty.hazards import Standing
from safetyduty.reports.aftermaths import plain_aftermath
from safetyduty.reports.coding import caveat, chain_step, coded, day, deadline, lateness, named, party, reasons, words
from safetyduty.statutes import Finding, Receipt

__all__ = ["plain_investigation"]


def plain_investigation(found: Investigation, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*found* as dicts, lists, text, numbers and None (调查数据): all of its aftermath, and ``investigation`` beside it.

    Examples:
        >>> callable(plain_investigation)
        True
    """
    register = found.register
    values = plain_aftermath(found.aftermath, receipt=receipt)
    values["investigation"] = {
        "since": found.since.isoformat(),
        "chain": [
            {
                "subject": named(answer.subject.id, register),
                "steps": [chain_step(step, register) for step in answer.steps],
            }
            for answer in found.chain
        ],
        "duties": [_duty(each, register) for each in found.diligence],
        "hazards": [_hazard(standing, register) for standing in found.hazards],
        "liabilities": [_liability(each, register) for each in found.liabilities],
        "bodies": [_body(each, register) for each in found.bodies],
        "open": [
            {"question": words(question), "about": [named(id, register) for id in about]}
            for question, about in found.open.items()
        ],
        "caveats": [caveat(each) for each in found.caveats],
    }
    return values


def _duty(each: Finding[Diligence], register: Register) -> dict[str, Any]:
    duty = each.value
    return {
        **_held(duty, register),
        "requirements": [_requirement(requirement) for requirement in duty.requirements],
        "unplaced": [record.id for record in duty.unplaced],
        "exemption": None if duty.exemption is None else _exemption(duty.exemption),
        "decide": [words(question) for question in duty.decide],
        "basis": reasons(each.because),
    }


def _held(duty: Diligence, register: Register) -> dict[str, Any]:
    return {
        "post": named(duty.post.id, register),
        "kind": coded(duty.kind),
        "holder": duty.holder,
        "since": day(duty.span.since),
        "until": day(duty.span.until),
        "former": duty.former,
    }


def _requirement(each: Requirement) -> dict[str, Any]:
    return {
        "id": each.id,
        "origin": coded(each.origin),
        **words(each.what),
        "showing": coded(each.showing),
        "due": day(each.due),
        "records": [
            {
                "id": record.id,
                "on": day(record.on),
                **words(record.what),
                "evidence": [words(it) for it in record.evidence],
            }
            for record in each.records
        ],
        "basis": reasons(each.because),
    }


def _exemption(exemption: Exemption) -> dict[str, Any]:
    return {
        "kind": coded(exemption.kind),
        "shown": exemption.shown,
        "conditions": [
            {"code": each.id, **words(each.name), "showing": coded(each.showing), "missing": list(each.missing)}
            for each in exemption.conditions
        ],
        "decided_by": words(exemption.decided_by),
        "basis": reasons((exemption.because,)),
    }


def _hazard(standing: Standing, register: Register) -> dict[str, Any]:
    case = standing.case
    return {
        "id": case.hazard.id,
        **words(case.hazard.name),
        "grade": None if case.grade is None else coded(case.grade),
        "state": coded(case.state),
        "turn": None if standing.turn is None else party(standing.turn, register),
        "due": deadline(standing.deadline),
        "late": lateness(standing.lateness),
    }


def _liability(each: Finding[Liability], register: Register) -> dict[str, Any]:
    row = each.value
    return {
        **_held(row.diligence, register),
        "candidates": [
            {**coded(candidate.kind), "test": words(candidate.test), "basis": reasons(candidate.because)}
            for candidate in row.candidates
        ],
        "situations": [
            {"code": situation.id, **words(situation.name), "bearing": list(situation.bearing)}
            for situation in row.situations
            if situation.bearing
        ],
        "forms": [
            {
                **words(form.name),
                "track": None if form.measure is None else coded(form.measure.track),
                "nature": None if form.nature is None else coded(form.nature),
                "when": None if form.when is None else words(form.when),
                "basis": reasons(form.because),
            }
            for form in row.forms
        ],
        "exemptible": row.exemptible,
        "decide": [words(question) for question in row.decide],
    }


def _body(each: Finding[BodyLiability], register: Register) -> dict[str, Any]:
    row = each.value
    return {
        "body": named(row.organisation, register),
        "posts": [named(post, register) for post in row.posts],
        "forms": [words(form.name) for form in row.forms],
        "decide": [words(question) for question in row.decide],
        "basis": reasons(each.because),
    }
