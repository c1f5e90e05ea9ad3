"""编码 · coding — the parts that every JSON answer is made of: words, codes, days, articles, caveats."""

from datetime import date, datetime
from typing import Any

from attrs import asdict

from safetyduty.dates import Step
from safetyduty.deadlines import Deadline, Lateness, Left
from safetyduty.duties import Step as ChainStep
from safetyduty.facts import Register
from safetyduty.statutes import Caveat, Citation, Reason, Receipt
from safetyduty.words import Phrase, Worded

__all__ = [
    "basis",
    "caveat",
    "chain_step",
    "coded",
    "day",
    "deadline",
    "lateness",
    "left",
    "made_with",
    "named",
    "party",
    "reasons",
    "steps",
    "words",
]


def words(phrase: Phrase) -> dict[str, str]:
    """A phrase in both languages."""
    return {"zh": phrase.zh, "en": phrase.en}


def coded(member: Worded) -> dict[str, str]:
    """A member of an enum: its code beside its words."""
    return {"code": str(member.value), **words(member.label)}


def named(id: str, register: Register) -> dict[str, Any]:
    """A fact of the register: its id beside its name, and whether it was made up."""
    return {"id": id, **words(register.name(id)), "synthetic": register.is_synthetic(id)}


def party(id: str, register: Register) -> dict[str, Any]:
    """A fact of the register, or a person, whose name is the opaque id."""
    return named(id, register) if id in register else {"id": id, **words(Phrase(id, id)), "synthetic": False}


def day(day: date | None) -> str | None:
    """A day, or a moment with its zone to the minute or finer."""
    if isinstance(day, datetime):
        return day.isoformat() if day.second or day.microsecond else day.isoformat(timespec="minutes")
    return None if day is None else day.isoformat()


def basis(reason: Reason) -> list[dict[str, Any]]:
    """The articles of one reason."""
    return [_citation(citation) for citation in reason.basis]


def reasons(because: tuple[Reason, ...]) -> list[dict[str, Any]]:
    """The articles of several reasons, once each."""
    return [_citation(citation) for citation in dict.fromkeys(part for reason in because for part in reason.basis)]


def caveat(caveat: Caveat) -> dict[str, Any]:
    """One thing to keep in mind."""
    return {"kind": coded(caveat.kind), "about": words(caveat.about)}


def lateness(lateness: Lateness | None) -> dict[str, int | None] | None:
    """How late: calendar days, and the working days among them."""
    return None if lateness is None else {"days": lateness.days, "workdays": lateness.workdays}


def left(left: Left | None) -> dict[str, int | None] | None:
    """How long is left: calendar days, and the working days among them."""
    return None if left is None else {"days": left.days, "workdays": left.workdays}


def steps(ledger: tuple[Step, ...]) -> list[dict[str, str]]:
    """A ledger, day by day."""
    return [{"day": step.day.isoformat(), "kind": str(step.kind.value), **words(step.note)} for step in ledger]


def deadline(deadline: Deadline | None) -> dict[str, Any] | None:
    """A deadline within a larger answer; None where there is none."""
    if deadline is None:
        return None
    return {
        "due": day(deadline.day),
        "start": day(deadline.start),
        "term": None if deadline.term is None else words(deadline.term.words()),
        "ledger": steps(deadline.ledger),
        "edition": deadline.edition,
        "basis": [part for reason in deadline.because for part in basis(reason)],
    }


def chain_step(step: ChainStep, register: Register) -> dict[str, Any]:
    """A step of a chain: who answers, how it was reached, by which article."""
    return {
        "kind": coded(step.kind),
        "post": named(step.post.id, register),
        "at": step.post.at,
        "holders": list(step.holders),
        "via": list(step.via),
        "duty": step.duty,
        "delegation": step.delegation,
        "basis": basis(step.because),
    }


def made_with(receipt: Receipt) -> dict[str, str]:
    """With what an answer was made."""
    return asdict(receipt)


def _citation(citation: Citation) -> dict[str, Any]:
    return {"instrument": citation.instrument.id, "article": citation.article, **words(citation.words())}
