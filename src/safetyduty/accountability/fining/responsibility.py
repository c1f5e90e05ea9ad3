"""事故责任 · responsibility — what one law gives for an accident itself: the unit, its multiples, the persons."""

from collections.abc import Iterator
from types import MappingProxyType

from attrs import evolve, frozen

from safetyduty.accidents import Harm, ReportFault
from safetyduty.accountability.fining.bounds import bounds_of
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import Offer, firm, seen
from safetyduty.accountability.fining.scales import Scale
from safetyduty.statutes.provisions import coal_mine_regulation_2024, work_safety_law
from safetyduty.statutes.provisions.order_14_2024 import (
    OLD_UNIT_FINES_IF_CONCEALED,
    TWO_TO_FIVE_TIMES,
    TWO_TO_FIVE_TIMES_CIRCUMSTANCES,
)
from safetyduty.words import Phrase, join

__all__ = ["Case", "answered"]

MULTIPLIERS = MappingProxyType(
    {
        work_safety_law.UNIT_ACCIDENT_FINES.name: work_safety_law.ACCIDENT_FINE_MULTIPLIER,
        coal_mine_regulation_2024.UNIT_ACCIDENT_FINES.name: coal_mine_regulation_2024.ACCIDENT_FINE_MULTIPLIER,
    }
)
"""The fines for an accident that may be multiplied, and by which paragraph."""

GRAVE = "especially-grave"
"""The step of what an especially grave case may cost."""

CONCEALING = frozenset({ReportFault.FALSE, ReportFault.CONCEALED})
"""The faults of a report that the fine rules of 2015 answered with a fixed sum."""

_GRAVE = Phrase(
    "是否情节特别严重、影响特别恶劣，以及按几倍；几项情形并存也只加倍一次，报告违法的罚款不加倍",
    "whether the case is especially grave, and how many times; several circumstances multiply once only, and the fines for "
    "reporting not at all",
)
_WHICH = Phrase("须具备其一：{cases}", "one of these is needed: {cases}")
_OF_THE_TIER = Phrase(
    "倍数的基数按本档幅度计算；如以等级的幅度为基数，为{wide}",
    "multiplied from the range of the tier; from that of the grade it would be {wide}",
)


@frozen
class Case:
    """An accident as its fines see it (事故案情): the harm, or the grade alone, and whether its report was false or hidden."""

    grade: str
    harm: Harm | None = None
    faults: frozenset[ReportFault] = frozenset()

    def unit(self, scale: Scale) -> Offer:
        """The fine of the unit, before anything else is known of the case."""
        return scale.unit_fine(self.harm) if self.harm is not None else scale.unit_fine_of(self.grade)

    def name(self, scale: Scale) -> tuple[str, str, bool]:
        """What tells its fines under one law from those of another case."""
        return self.unit(scale).step, self.grade, not CONCEALING.isdisjoint(self.faults)


def answered(scale: Scale, case: Case) -> tuple[Offer, ...]:
    """Everything that one law gives for an accident (事故责任之罚).

    Basis:
        《安全生产法》第九十三条、第九十五条、第九十六条、第一百一十四条；《生产安全事故罚款处罚规定》第十四条至第二十一条
    """
    return scale.once(("answered", *case.name(scale)), lambda: tuple(_answered(scale, case)))


def _answered(scale: Scale, case: Case) -> Iterator[Offer]:
    unit = case.unit(scale)
    if not CONCEALING.isdisjoint(case.faults):
        unit = _concealed(scale, case.grade, unit)
    yield unit
    yield from _graver(scale, case.grade, unit)
    yield from _multiplied(scale, case.grade, unit)
    yield from scale.persons(case.grade)


def _multiplied(scale: Scale, grade: str, unit: Offer) -> Iterator[Offer]:
    key = MULTIPLIERS.get(unit.key)
    version = None if key is None else seen(scale.law, key)
    if key is None or version is None or version.rule is None:
        return
    times = version.rule.stages[0].fines[0].times
    if times is None or times.low is None or times.high is None:
        return
    law, wide = scale.law, scale.unit_fine_of(grade).bounds.times(times.low, times.high)
    because, caveats = (law.reason(key), *unit.because), (*law.caveats(key), *unit.caveats)
    decide: tuple[Phrase, ...] = (_GRAVE,)
    if seen(law, TWO_TO_FIVE_TIMES) is not None:
        cases = join([case.name for case in law[TWO_TO_FIVE_TIMES_CIRCUMSTANCES].entries])
        because, decide = (law.reason(TWO_TO_FIVE_TIMES), *because), (_GRAVE, _WHICH.fill(cases=cases))
    bounds = unit.bounds.times(times.low, times.high)
    if bounds != wide:
        decide = (*decide, _OF_THE_TIER.fill(wide=wide.words()))
    yield evolve(
        unit,
        step=GRAVE,
        key=key.name,
        bounds=bounds,
        because=because,
        caveats=caveats,
        decide=decide,
        footing=Footing.OPEN,
    )


def _graver(scale: Scale, grade: str, unit: Offer) -> Iterator[Offer]:
    """The higher range that the row itself gives an especially grave case, as the law of 2014 did."""
    for fine in scale.row(grade).fines:
        if fine.when is not None:
            yield evolve(unit, step=GRAVE, bounds=bounds_of(fine), footing=Footing.OPEN, decide=(fine.when,))


def _concealed(scale: Scale, grade: str, unit: Offer) -> Offer:
    """The fixed sum by which the fine rules of 2015 answered an accident that was also concealed."""
    version = seen(scale.law, OLD_UNIT_FINES_IF_CONCEALED)
    rows = () if version is None or version.rule is None or not firm(version) else version.rule.rows
    fixed = next((bounds_of(row.fines[0]) for row in rows if row.id == grade), None)
    if version is None or fixed is None or not fixed.within(unit.bounds):
        return unit
    return evolve(unit, step="concealed", bounds=fixed, because=(version.reason, *unit.because))
