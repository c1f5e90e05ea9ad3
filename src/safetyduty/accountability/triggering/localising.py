"""地方触发 · localising — what a province or city adds: interviews, supervised handling and the one-vote veto by counted accidents."""

from collections.abc import Iterator
from types import MappingProxyType

from attrs import evolve

from safetyduty.accountability.texts import in_force
from safetyduty.accountability.triggering.counting import reached
from safetyduty.accountability.triggering.kinds import Reach, Setting, Trigger, TriggerKind, told
from safetyduty.statutes import Finding
from safetyduty.statutes.provisions.local_rules import INTERVIEW_TRIGGERS, SUPERVISION_TRIGGERS, VETO_TRIGGERS
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import HarmGrade
from safetyduty.words import Phrase

__all__ = ["local"]

_RULES = MappingProxyType(
    {
        TriggerKind.INTERVIEW: INTERVIEW_TRIGGERS,
        TriggerKind.SUPERVISION: SUPERVISION_TRIGGERS,
        TriggerKind.VETO: VETO_TRIGGERS,
    }
)
_SAME_AREA = Phrase(
    "各起事故是否发生在同一地区、同一考核期", "whether the accidents fall in the same area and assessment period"
)
_WORSE = Phrase("更重的事故是否也计入本项", "whether a worse accident counts here too")


def local(asked: Setting) -> Iterator[Finding[Trigger]]:
    """What the local rules of the book, where it is an overlaid one, set off by counting accidents (地方触发情形)."""
    for kind, key in _RULES.items():
        if not in_force(asked.law, key):
            continue
        note = asked.law.version(key).note
        known = () if note is None else (note,)
        for row in asked.law[key].rows:
            for grade in _no_worse(asked):
                if reached(row, evolve(asked, grade=grade), asked.others):
                    questions = [_SAME_AREA] if row.within is not None else []
                    worse = [] if grade is asked.grade else [_WORSE]
                    decide = (*questions, *worse, *known)
                    yield told(Trigger(kind, key.name, row.id, row.name, Reach.OPEN, decide=decide), asked.law, key)
        for entry in asked.law[key].other:
            trigger = Trigger(kind, key.name, entry.id, entry.name, Reach.OPEN, decide=(entry.name, *known))
            yield told(trigger, asked.law, key)


def _no_worse(asked: Setting) -> Iterator[HarmGrade]:
    """The grade of the accident, then every lighter one: a row may mean that grade or worse."""
    rows = asked.law[ACCIDENT_GRADES].rows
    yield asked.grade
    yield from rows[: rows.index(asked.grade)]
