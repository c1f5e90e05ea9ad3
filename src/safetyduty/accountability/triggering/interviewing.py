"""约谈触发 · interviewing — who is called in after an accident of a grade, by whom, and what else that depends on."""

from collections.abc import Iterator

from attrs import frozen

from safetyduty.accountability.texts import in_force
from safetyduty.accountability.triggering.counting import reached
from safetyduty.accountability.triggering.kinds import Reach, Setting, Trigger, TriggerKind, told, unseen
from safetyduty.statutes import Finding, Key, Law
from safetyduty.statutes.provisions.interviews_2018 import (
    PREFECTURE_PRINCIPAL,
    PROVINCIAL_LEADER_IN_CHARGE,
    PROVINCIAL_PRINCIPAL,
    WHO_HOLDS,
)
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts
from safetyduty.words import Phrase

__all__ = ["interviews"]

_SAME_AREA = Phrase("各起事故是否发生在同一地区", "whether the accidents happened in the same area")
_NOT_ALL_SEEN = Phrase("原文另有未见的情形，须查原文", "the text has further cases that were not seen: look them up")


@frozen
class _Called:
    """Who is called in, and what must hold besides the accident."""

    key: Key[AccidentCounts]
    by: Phrase
    whom: Phrase
    besides: Phrase | None = None


_COMMITTEE = Phrase(
    "国务院安委会办公室或者成员单位负责人",
    "the office of the State Council Safety Committee, or the head of a member body",
)
_CALLED = (
    _Called(
        PROVINCIAL_PRINCIPAL,
        Phrase("国务院安委会主任或者副主任", "the chair or a vice-chair of the State Council Safety Committee"),
        Phrase("省级人民政府主要负责人", "the head of the provincial government"),
    ),
    _Called(
        PROVINCIAL_LEADER_IN_CHARGE,
        _COMMITTEE,
        Phrase("省级人民政府分管负责人", "the provincial leader in charge"),
    ),
    _Called(
        PREFECTURE_PRINCIPAL,
        _COMMITTEE,
        Phrase("市（州）人民政府主要负责人", "the head of the prefecture government"),
        Phrase("安全生产工作是否不力", "whether safety work is ineffective"),
    ),
)
_OF_A_GRADE = (("vile", "major"), ("vile-serious", "serious"), ("poor-rescue", "serious"))
"""The cases that a person must judge, and the grade of accident that each speaks of."""


def interviews(asked: Setting) -> Iterator[Finding[Trigger]]:
    """Who is called in, or may be, after the accident (约谈).

    Basis:
        《安全生产约谈实施办法（试行）》第三条至第六条
    """
    for called in _CALLED:
        if in_force(asked.law, called.key):
            yield from _called_in(called, asked)
        else:
            yield unseen(TriggerKind.INTERVIEW, asked.law, called.key)


def _called_in(called: _Called, asked: Setting) -> Iterator[Finding[Trigger]]:
    rule, besides = asked.law[called.key], [] if called.besides is None else [called.besides]
    for row in rule.rows:
        if reached(row, asked, asked.others):
            reach = Reach.OPEN if besides else Reach.REACHED
            questions = [*besides, *([_SAME_AREA] if row.within is not None else [])]
            yield _told(called, row.id, row.name, reach, questions, asked.law)
    for entry in rule.other:
        if (entry.id, asked.grade.id) in _OF_A_GRADE:
            questions = [entry.name, *besides, *([_NOT_ALL_SEEN] if rule.open_ended else [])]
            yield _told(called, entry.id, entry.name, Reach.OPEN, questions, asked.law)


def _told(called: _Called, case: str, what: Phrase, reach: Reach, asked: list[Phrase], law: Law) -> Finding[Trigger]:
    kind, rule = TriggerKind.INTERVIEW, called.key.name
    trigger = Trigger(kind, rule, case, what, reach, called.by, called.whom, decide=tuple(asked))
    return told(trigger, law, called.key, WHO_HOLDS)
