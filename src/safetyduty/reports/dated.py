"""时限数据 · dated — a Deadline, an Agenda and what moved as plain values for JSON.

Keys never change their meaning; new keys may be added.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from safetyduty.briefing import Agenda, Escalation, Moved, Task
from safetyduty.deadlines import Deadline, Limit
from safetyduty.facts import Register
from safetyduty.reports.coding import caveat, coded, day, lateness, left, made_with, named, reasons, steps, words
from safetyduty.statutes import Receipt

__all__ = ["plain_agenda", "plain_deadline", "plain_moved"]

DEADLINE = "safetyduty-deadline/1"
AGENDA = "safetyduty-agenda/1"
MOVES = "safetyduty-moves/1"


def plain_deadline(deadline: Deadline, *, receipt: Receipt | None = None) -> dict[str, Any]:
    """*deadline* as dicts, lists, text, numbers and None, with the ledger of its count (时限数据).

    Examples:
        >>> from datetime import date
        >>> from safetyduty.dates import Workdays, calendar
        >>> from safetyduty.deadlines import due
        >>> found = plain_deadline(due(Workdays(3), date(2026, 9, 29), calendar("cn")))
        >>> found["due"], found["term"]["en"], len(found["ledger"]), found["limit"]
        ('2026-10-09', '3 working days', 8, None)
    """
    counted = deadline.counted
    values: dict[str, Any] = {
        "format": DEADLINE,
        "due": day(deadline.day),
        "opens": day(deadline.opens),
        "ends": day(deadline.ends),
        "start": day(deadline.start),
        "term": None if deadline.term is None else words(deadline.term.words()),
        "extended": [words(term.words()) for term in (() if counted is None else counted.more)],
        "paused": [
            {"since": day(pause.since), "until": day(pause.span.until), **words(pause.why)}
            for pause in (() if counted is None else counted.pauses)
        ],
        "limit": None if deadline.limit is None else _limit(deadline.limit),
        **_count(deadline),
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def plain_agenda(
    agenda: Agenda, *, escalations: Iterable[Escalation] = (), receipt: Receipt | None = None
) -> dict[str, Any]:
    """*agenda* and its *escalations* as dicts, lists, text, numbers and None (议程数据).

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> found = briefing.agenda(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 7, 20))
        >>> plain_agenda(found)["tasks"], plain_agenda(found)["until"]
        ([], '2022-08-20')
    """
    register = agenda.register
    values: dict[str, Any] = {
        "format": AGENDA,
        "on": day(agenda.on),
        "until": day(agenda.until),
        "place": register.place,
        "title": words(register.title),
        "edition": agenda.edition,
        "tasks": [_task(task, register) for task in agenda.tasks],
        "later": agenda.later,
        "escalations": [_escalation(fact, register) for fact in escalations],
        "caveats": [caveat(each) for each in agenda.caveats],
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def plain_moved(
    moved: Iterable[Moved], register: Register, *, on: date, receipts: tuple[Receipt, Receipt] | None = None
) -> dict[str, Any]:
    """The tasks of *register* that move, as dicts, lists, text, numbers and None (变动数据).

    *receipts* are those of before and after.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import facts
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> plain_moved((), empty, on=date(2022, 7, 20))["moves"]
        []
    """
    values: dict[str, Any] = {
        "format": MOVES,
        "on": day(on),
        "place": register.place,
        "title": words(register.title),
        "moves": [_move(change, register) for change in moved],
    }
    if receipts is not None:
        values["receipt"] = {side: made_with(each) for side, each in zip(("before", "after"), receipts, strict=True)}
    return values


def _limit(limit: Limit) -> dict[str, Any]:
    return {
        "name": limit.name,
        "title": words(limit.title),
        "sense": coded(limit.sense),
        "runs_from": words(limit.runs_from),
        "times": limit.times,
        "extension": None if limit.extension is None else words(limit.extension.words()),
        "granted_by": None if limit.granted_by is None else words(limit.granted_by),
        "excluded": [words(each) for each in limit.excluded],
    }


def _count(deadline: Deadline | None) -> dict[str, Any]:
    """How a deadline was counted, by which articles, and what may be wrong with it."""
    return {
        "ledger": [] if deadline is None else steps(deadline.ledger),
        "edition": None if deadline is None else deadline.edition,
        "basis": [] if deadline is None else reasons(deadline.because),
        "caveats": [] if deadline is None else [caveat(each) for each in deadline.caveats],
    }


def _task(task: Task, register: Register) -> dict[str, Any]:
    deadline = task.deadline
    return {
        **_whose(task, register),
        "urgency": coded(task.urgency),
        "due": None if deadline is None else day(deadline.day),
        "opens": None if deadline is None else day(deadline.opens),
        "start": None if deadline is None else day(deadline.start),
        "late": lateness(task.lateness),
        "left": left(task.left),
        **_count(deadline),
    }


def _whose(task: Task, register: Register) -> dict[str, Any]:
    return {
        "id": task.id,
        "source": named(task.source, register),
        "title": words(task.title),
        "post": None if task.post is None else named(task.post, register),
        "about": None if task.about is None else named(task.about, register),
    }


def _escalation(fact: Escalation, register: Register) -> dict[str, Any]:
    return {
        "id": fact.id,
        "task": fact.task,
        "level": fact.rung.level,
        "after": words(fact.rung.after.words()),
        "since": day(fact.since),
        "to": [named(post, register) for post in fact.to],
        "caveats": [caveat(each) for each in fact.caveats],
    }


def _move(change: Moved, register: Register) -> dict[str, Any]:
    task = change.before or change.after
    before, after = (None if side is None else side.deadline for side in (change.before, change.after))
    return {
        **({} if task is None else _whose(task, register)),
        "before": None if before is None else {"due": day(before.day), **_count(before)},
        "after": None if after is None else {"due": day(after.day), **_count(after)},
    }
