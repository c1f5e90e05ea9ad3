"""情形与轻重 · weighing — the situations that call for accountability, the facts that bear on each, and what weighs heavier or lighter."""

from collections.abc import Iterator

from attrs import frozen

from safetyduty.accountability.performing import Diligence
from safetyduty.facts import Accident, Deed
from safetyduty.statutes import Caveat, Law, Reason
from safetyduty.statutes.provisions import government_sanctions_law
from safetyduty.statutes.provisions.cadre_regulation import ACCOUNTABILITY_SITUATIONS, HEAVIER, LIGHTER
from safetyduty.statutes.provisions.order_493_2007 import OFFICIALS_MISCONDUCT
from safetyduty.statutes.provisions.work_safety_law import OFFICIAL_CONCEALMENT
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, Worded

__all__ = ["Factor", "Situation", "Weight", "deeds_of", "factors", "situations"]


class Weight(Worded):
    """Which way a circumstance weighs (轻重)."""

    HEAVIER = "heavier", "从重", "heavier"
    LIGHTER = "lighter", "从轻、减轻", "lighter"


@frozen
class Situation:
    """A situation that calls for accountability (问责情形); ``bearing`` are the ids of what bears on it, and prove nothing."""

    id: str
    name: Phrase
    bearing: tuple[str, ...]
    because: Reason


@frozen
class Factor:
    """A circumstance that weighs heavier or lighter (从重、从轻情节); whether it is there, a person finds."""

    weight: Weight
    what: Choice
    because: Reason
    caveats: tuple[Caveat, ...] = ()


def situations(found: Diligence, accident: Accident, law: Law) -> tuple[Situation, ...]:
    """The situations of the regulation, each with what bears on it (问责情形): requirements not shown, deeds, the accident.

    Basis:
        《地方党政领导干部安全生产责任制规定》第十八条
    """
    deeds = deeds_of(found, accident)
    bearing = {
        "duties": tuple(dict.fromkeys(each.id for each in found.not_shown)),
        "obstruction": _chosen(deeds, "obstruction"),
        "reporting": (*_chosen(deeds, "false-reports"), *_under(deeds, OFFICIAL_CONCEALMENT.name)),
        "accident": (accident.id,),
    }
    because = law.reason(ACCOUNTABILITY_SITUATIONS)
    entries = law[ACCOUNTABILITY_SITUATIONS].entries
    return tuple(Situation(entry.id, entry.name, bearing.get(entry.id, ()), because) for entry in entries)


def deeds_of(found: Diligence, accident: Accident) -> tuple[Deed, ...]:
    """The violations recorded against the holder of a post over the days of *found* (该任职者的违法行为)."""
    parties = {party.id for party in accident.parties if party.post == found.post.id}
    return tuple(deed for deed in accident.deeds if deed.party in parties and deed.on in found.span)


def factors(law: Law) -> tuple[Factor, ...]:
    """What weighs heavier or lighter for an official (从重、从轻、减轻情节).

    Basis:
        《地方党政领导干部安全生产责任制规定》第二十二条；《公职人员政务处分法》第十一条、第十三条
    """
    return tuple(_factors(law))


def _factors(law: Law) -> Iterator[Factor]:
    for factor in law[HEAVIER].factors:
        yield Factor(Weight.HEAVIER, factor, law.reason(HEAVIER), law.caveats(HEAVIER))
    for weight, key in (
        (Weight.HEAVIER, government_sanctions_law.AGGRAVATION),
        (Weight.LIGHTER, LIGHTER),
        (Weight.LIGHTER, government_sanctions_law.MITIGATION),
    ):
        for entry in law[key].entries:
            yield Factor(weight, entry, law.reason(key), law.caveats(key))


def _chosen(deeds: tuple[Deed, ...], choice: str) -> tuple[str, ...]:
    return tuple(deed.id for deed in deeds if deed.rule == OFFICIALS_MISCONDUCT.name and deed.choice == choice)


def _under(deeds: tuple[Deed, ...], rule: str) -> tuple[str, ...]:
    return tuple(deed.id for deed in deeds if deed.rule == rule)
