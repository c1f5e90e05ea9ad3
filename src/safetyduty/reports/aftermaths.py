"""后果数据 · aftermaths — an Aftermath as plain values for JSON.

Keys never change their meaning; new keys may be added.
"""

from fractions import Fraction
from typing import Any

from safetyduty.accidents import Course, Regraded, ReportDue, Reported, Stage, Tally
from safetyduty.accountability import PenaltyLine, Trigger
from safetyduty.briefing import Aftermath
from safetyduty.deadlines import Deadline
from safetyduty.facts import Inquiry
from safetyduty.reports.clocks import by_whom
from safetyduty.reports.coding import basis, caveat, coded, day, lateness, made_with, reasons, steps, words
from safetyduty.statutes import Caveat, Finding, Reason, Receipt
from safetyduty.statutes.shapes import Competent, HarmGrade
from safetyduty.words import Phrase

__all__ = ["plain_aftermath"]

AFTERMATH = "safetyduty-aftermath/1"


def plain_aftermath(found: Aftermath, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*found* as dicts, lists, text, numbers and None (事故后果数据).

    Money is in yuan, both ends included, whole or with fen; a share of income is a number from 0 up, 1 being all of last year's.

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.briefing import aftermath
        >>> at = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
        >>> fall = facts.Accident("fall", Phrase("坠落", "fall"), at, (facts.Toll(at, deaths=1),))
        >>> values = plain_aftermath(aftermath(fall, statutes.read("cn"), dates.calendar("cn")))
        >>> values["grade"]["code"], values["investigated_by"]["code"], values["penalties"][0]["min_yuan"]
        ('general', 'county', 500000)
    """
    accident, course = found.accident, found.course
    values: dict[str, Any] = {
        "format": AFTERMATH,
        "id": accident.id,
        **words(accident.name),
        "at": day(accident.at),
        "type": coded(accident.type),
        "sector": accident.sector,
        "decided": day(found.decided),
        "synthetic": accident.synthetic,
        "harm": _harm(found.tally.value),
        "grade": _grade(course.grade),
        "regraded": [_regraded(each) for each in found.regraded],
        "investigated_by": {**_leader(course.leader), **_held(accident.inquiry or Inquiry(), course)},
        "serious_peril": [{"code": case.id, **words(case.name)} for case in found.perils.value],
        "deadlines": [*map(_report_due, found.owed), *(_stage(each, course) for each in course.stages)],
        "reports": [_reported(each) for each in found.reported],
        "penalties": [_penalty(line) for line in found.penalties.value],
        "triggers": [_trigger(each) for each in found.triggers],
        "basis": reasons(found.penalties.because),
        "caveats": [caveat(each) for each in found.caveats],
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def _harm(tally: Tally) -> dict[str, Any]:
    return {
        "deaths": tally.harm.deaths,
        "serious_injuries": tally.harm.serious_injuries,
        "loss_yuan": tally.harm.loss_yuan,
        "missing": tally.missing,
        "counted_until": day(tally.closes),
    }


def _grade(grade: Finding[HarmGrade]) -> dict[str, Any]:
    return {"code": grade.value.id, **words(grade.value.name), **_why(grade.because, grade.caveats)}


def _leader(leader: Finding[Competent]) -> dict[str, Any]:
    return {"code": str(leader.value.level.value), **words(leader.value.who), **_why(leader.because, leader.caveats)}


def _held(went: Inquiry, course: Course) -> dict[str, Any]:
    """At which level the inquiry was held in fact, who raised it or was entrusted; what there is to be said about that."""
    return {
        "held": went.level,
        "raised": None if went.raised is None else words(went.raised),
        "entrusted": None if went.entrusted is None else words(went.entrusted),
        "caveats": [caveat(each) for each in (*course.leader.caveats, *course.caveats)],
    }


def _regraded(each: Regraded) -> dict[str, Any]:
    return {"at": day(each.at), "grade": _grade(each.grade), "investigated_by": _leader(each.leader)}


def _report_due(row: ReportDue) -> dict[str, Any]:
    return {
        "kind": "report",
        **coded(row.kind),
        "by": words(row.by),
        "to": words(row.to),
        "told": None if row.told is None else coded(row.told),
        "times_a_day": row.times,
        **_counted(row.deadline),
        "start": day(row.since),
        "extended": None,
        "done": None,
        "late": None,
        **_why(row.because, row.caveats),
    }


def _stage(stage: Stage, course: Course) -> dict[str, Any]:
    by, to = by_whom(stage.step, course)
    return {
        "kind": "inquiry",
        **coded(stage.step),
        "by": words(by),
        "to": None if to is None else words(to),
        "told": None,
        "times_a_day": None,
        **_counted(stage.due),
        "extended": None if stage.extended is None else day(stage.extended.day),
        "done": day(stage.done),
        "late": lateness(stage.over),
        **_why(stage.because, stage.caveats),
    }


def _counted(deadline: Deadline | None) -> dict[str, Any]:
    return {
        "due": None if deadline is None else day(deadline.day),
        "start": None if deadline is None else day(deadline.start),
        "term": None if deadline is None or deadline.term is None else words(deadline.term.words()),
        "ledger": [] if deadline is None else steps(deadline.ledger),
    }


def _reported(found: Finding[Reported]) -> dict[str, Any]:
    row = found.value
    return {
        "by": row.by,
        "to": row.to,
        "at": day(getattr(row.report, "at", None)),
        "may_be": [coded(fault) for fault in row.may_be],
        "untrue": [words(what) for what in row.untrue],
        "delays": [
            {
                "from": coded(delay.start),
                "since": day(delay.since),
                "due": day(delay.due.day),
                "late_minutes": int(delay.over.total_seconds() // 60),
            }
            for delay in row.delays
        ],
        **_why(found.because, found.caveats),
    }


def _penalty(line: PenaltyLine) -> dict[str, Any]:
    return {
        "party": str(line.party.value),
        "who": line.who,
        "cause": coded(line.cause),
        "about": words(line.about),
        "deed": line.deed,
        "footing": coded(line.footing),
        "min_yuan": _number(line.min_yuan),
        "max_yuan": _number(line.max_yuan),
        "min_income_share": _number(line.min_income_share),
        "max_income_share": _number(line.max_income_share),
        "measures": [words(measure) for measure in line.measures],
        "ban": None if line.ban is None else _ban(line),
        "key": line.key,
        "step": line.step,
        "law_of": day(line.on),
        "because": [{**words(reason.words), "basis": basis(reason)} for reason in line.because],
        "basis": reasons(line.because),
        "decide": [words(what) for what in line.decide],
        "caveats": [caveat(each) for each in line.caveats],
    }


def _ban(line: PenaltyLine) -> dict[str, Any] | None:
    ban = line.ban
    if ban is None:
        return None
    lifelong = Phrase("终身", "for life")
    return {
        "scope": words(ban.scope),
        "trigger": words(ban.trigger),
        "runs_from": words(ban.runs_from),
        "lasts": words(lifelong if ban.lasts is None else ban.lasts.words()),
    }


def _trigger(found: Finding[Trigger]) -> dict[str, Any]:
    row = found.value
    return {
        "kind": coded(row.kind),
        "case": row.case,
        "reach": coded(row.reach),
        **words(row.what),
        "by": None if row.by is None else words(row.by),
        "whom": None if row.whom is None else words(row.whom),
        "deadlines": [_counted(deadline) for deadline in row.deadlines],
        "decide": [words(what) for what in row.decide],
        **_why(found.because, found.caveats),
    }


def _why(because: tuple[Reason, ...], caveats: tuple[Caveat, ...]) -> dict[str, Any]:
    return {"basis": reasons(because), "caveats": [caveat(each) for each in caveats]}


def _number(value: int | Fraction | None) -> int | float | None:
    if value is None or isinstance(value, int):
        return value
    return value.numerator if value.denominator == 1 else float(value)
