"""问责方式 · forms — in which forms it may end for the holder of a post: officials by track, a unit's people by the law on units."""

from collections.abc import Iterator
from types import MappingProxyType

from attrs import frozen

from safetyduty.accountability.answering.candidates import SUPERVISING
from safetyduty.accountability.performing import Diligence
from safetyduty.accountability.sanctioning import Measure, Nature, Track, measures
from safetyduty.duties import DutyGraph
from safetyduty.facts import Rank
from safetyduty.statutes import Caveat, Key, Law, Reason
from safetyduty.statutes.provisions.government_sanctions_law import DERELICTION
from safetyduty.statutes.provisions.order_302_2001 import FAILED_DUTY
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    PRINCIPAL_DUTY,
    PRINCIPAL_FAILURE_ACCIDENT,
    SAFETY_STAFF,
    SAFETY_STAFF_FAILURE,
    SUPERVISOR_MISCONDUCT,
    UNIT_LEADERS,
    WORKER_BREACHES,
)
from safetyduty.statutes.shapes import Penalty
from safetyduty.words import Phrase, join

__all__ = ["Form", "forms"]

_OF_UNITS = MappingProxyType(
    {
        PRINCIPAL_DUTY.name: PRINCIPAL_FAILURE_ACCIDENT,
        UNIT_LEADERS.name: SAFETY_STAFF_FAILURE,
        SAFETY_STAFF.name: SAFETY_STAFF_FAILURE,
        ALL_POSTS.name: WORKER_BREACHES,
    }
)
"""For each duty inside a unit, the article that answers its breach."""


@frozen
class Form:
    """A form in which a person may be held accountable (问责方式), and ``when``, where the rule has steps.

    ``measure`` is the measure of an official's track, which `effects` counts; None for what the law on units orders.
    """

    name: Phrase
    because: tuple[Reason, ...]
    when: Phrase | None = None
    measure: Measure | None = None
    caveats: tuple[Caveat, ...] = ()

    @property
    def nature(self) -> Nature | None:
        """Whether it is a sanction; None where the rule of a unit does not tell the two apart."""
        return None if self.measure is None else self.measure.nature


def forms(found: Diligence, graph: DutyGraph) -> tuple[Form, ...]:
    """The forms that may follow for the holder of *found* (可能的问责方式), the lightest of each track first; fines apart.

    What the law orders for a certain failure comes after, with that failure as its ``when``.

    Basis:
        《公职人员政务处分法》第三十九条第（二）项；《地方党政领导干部安全生产责任制规定》；《安全生产法》第九十条、第九十四条、第九十六条、第一百零七条；《国务院关于特大安全事故行政责任追究的规定》第十四条
    """
    if graph.is_unit(found.post.at):
        return tuple(_of_unit(found, graph.law))
    return (*_of_official(graph.law), *_of_special_rules(found, graph))


def _of_special_rules(found: Diligence, graph: DutyGraph) -> Iterator[Form]:
    """What the law orders for certain failures: of a supervisor, and of a head before an extraordinary accident (特大安全事故)."""
    law, conduct = graph.law, graph.law[SUPERVISOR_MISCONDUCT].conduct
    if found.kind in SUPERVISING:
        yield from _ordered(law, SUPERVISOR_MISCONDUCT, "sanction", join([each.name for each in conduct]))
    if (
        found.post.rank is Rank.PRINCIPAL
        and not graph.is_party(found.post.at)
        and not graph.is_committee(found.post.at)
    ):
        head = "government-head" if graph.is_government(found.post.at) else "department-head"
        yield from _ordered(law, FAILED_DUTY, head, law[FAILED_DUTY].conduct[0].name)


def _ordered(law: Law, key: Key[Penalty], step: str, when: Phrase) -> Iterator[Form]:
    for stage in law[key].stages:
        for said in stage.measures if stage.id == step else ():
            yield Form(said, (law.reason(key),), when, caveats=law.caveats(key))


def _of_official(law: Law) -> Iterator[Form]:
    steps = {said.zh: stage.name for stage in law[DERELICTION].stages for said in stage.measures}
    for each in measures(law):
        when = steps.get(each.name.zh) if each.track is Track.STATE else None
        more = () if when is None else (law.reason(DERELICTION),)
        yield Form(each.name, (each.because, *more), when, each, each.caveats)


def _of_unit(found: Diligence, law: Law) -> Iterator[Form]:
    key = _OF_UNITS.get(found.ground)
    if key is not None:
        for stage in law[key].stages:
            for said in stage.measures:
                yield Form(said, (law.reason(key),), stage.name, caveats=law.caveats(key))
