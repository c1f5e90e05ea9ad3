"""责任种类 · candidates — which kinds of responsibility come into question for a duty, and what would have to be found for each."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from safetyduty.accountability.performing import Diligence
from safetyduty.accountability.texts import in_force
from safetyduty.duties import DutyGraph
from safetyduty.facts import DutyKind, Rank
from safetyduty.statutes import Caveat, CaveatKind, Key, Reason
from safetyduty.statutes.provisions.cadre_regulation import RESPONSIBILITY_FACTORS
from safetyduty.statutes.provisions.local_rules import RESPONSIBILITY_KINDS
from safetyduty.statutes.provisions.work_safety_law import ACCIDENT_ACCOUNTABILITY, SUPERVISOR_MISCONDUCT
from safetyduty.words import Phrase, Worded, join

__all__ = ["SUPERVISING", "Candidate", "Responsibility", "candidates"]

_DIRECT = Phrase(
    "该岗位本身的职责是否未履行，事故是否由此造成",
    "whether the post's own duty was not performed, and whether the accident came of it",
)
_LEADERSHIP = Phrase("{question}按{factors}认定", "{question} It is weighed by {factors}")
_SUPERVISION = Phrase("是否有下列情形之一：{conduct}", "whether there was one of these: {conduct}")
_NOT_TOLD_APART = Phrase(
    "主要领导责任与重要领导责任如何区分，所见全国文本未载",
    "no national text seen says how principal and important leadership responsibility are told apart",
)
SUPERVISING = (DutyKind.SECTOR, DutyKind.COMPREHENSIVE, DutyKind.TERRITORIAL)
"""The duties whose failure is one of supervision."""


class Responsibility(Worded):
    """The kinds of responsibility for an accident (责任种类)."""

    DIRECT = "direct", "直接责任", "direct responsibility"
    PRINCIPAL_LEADERSHIP = "principal-leadership", "主要领导责任", "principal leadership responsibility"
    IMPORTANT_LEADERSHIP = "important-leadership", "重要领导责任", "important leadership responsibility"
    SUPERVISORY = "supervisory", "监管责任", "supervisory responsibility"


@frozen
class Candidate:
    """A kind of responsibility that comes into question (待认定的责任): the ``test`` says what a person must find for it."""

    kind: Responsibility
    test: Phrase
    because: tuple[Reason, ...]
    caveats: tuple[Caveat, ...] = ()


def candidates(found: Diligence, graph: DutyGraph) -> tuple[Candidate, ...]:
    """The kinds of responsibility that come into question for *found* (可能的责任种类); which of them holds, a person decides.

    Basis:
        《安全生产法》第十六条、第九十条；《地方党政领导干部安全生产责任制规定》第二十五条
    """
    return tuple(_candidates(found, graph))


def _candidates(found: Diligence, graph: DutyGraph) -> Iterator[Candidate]:
    leads = found.post.rank is not Rank.OFFICER
    supervises = graph.is_organisation(found.post.at) and found.kind in SUPERVISING
    if graph.is_unit(found.post.at) or not leads:
        yield _made(graph, Responsibility.DIRECT, _DIRECT, ACCIDENT_ACCOUNTABILITY)
    if supervises:
        conduct = join([entry.name for entry in graph.law[SUPERVISOR_MISCONDUCT].conduct])
        yield _made(graph, Responsibility.SUPERVISORY, _SUPERVISION.fill(conduct=conduct), SUPERVISOR_MISCONDUCT)
    if leads:
        weighed = graph.law[RESPONSIBILITY_FACTORS]
        factors = join([factor.name for factor in weighed.factors])
        test = _LEADERSHIP.fill(question=weighed.question, factors=factors)
        yield _made(graph, Responsibility.PRINCIPAL_LEADERSHIP, test, RESPONSIBILITY_FACTORS)
        yield _made(graph, Responsibility.IMPORTANT_LEADERSHIP, test, RESPONSIBILITY_FACTORS)


def _made(graph: DutyGraph, kind: Responsibility, test: Phrase, key: Key[Any]) -> Candidate:
    law, keys, caveats = graph.law, [key], []
    if key is RESPONSIBILITY_FACTORS:
        if in_force(law, RESPONSIBILITY_KINDS):
            keys.append(RESPONSIBILITY_KINDS)
        caveats.append(Caveat(CaveatKind.DISCRETION, _NOT_TOLD_APART))
    doubts = (caveat for each in keys for caveat in law.caveats(each))
    return Candidate(kind, test, tuple(law.reason(each) for each in keys), (*doubts, *caveats))
