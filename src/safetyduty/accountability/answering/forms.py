"""问责方式 · forms — in which forms it may end for the holder of a post: officials by track, a unit's people by the law on units."""

from collections.abc import Iterator
from types import MappingProxyType

from attrs import frozen

from safetyduty.accountability.performing import Diligence
from safetyduty.accountability.sanctioning import Measure, Nature, Track, measures
from safetyduty.duties import DutyGraph
from safetyduty.statutes import Caveat, Law, Reason
from safetyduty.statutes.provisions.government_sanctions_law import DERELICTION
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    PRINCIPAL_DUTY,
    PRINCIPAL_FAILURE_ACCIDENT,
    SAFETY_STAFF,
    SAFETY_STAFF_FAILURE,
    UNIT_LEADERS,
    WORKER_BREACHES,
)
from safetyduty.words import Phrase

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

    Basis:
        《公职人员政务处分法》第三十九条第（二）项；《地方党政领导干部安全生产责任制规定》；《安全生产法》第九十四条、第九十六条、第一百零七条
    """
    return tuple(_of_unit(found, graph.law) if graph.is_unit(found.post.at) else _of_official(graph.law))


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
