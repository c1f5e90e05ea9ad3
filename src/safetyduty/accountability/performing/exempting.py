"""免责 · exempting — what an exemption would need for one duty, what of it is shown, what is missing, and who decides."""

from collections.abc import Iterable

from attrs import frozen

from safetyduty.accountability.performing.showing import Requirement, Showing
from safetyduty.accountability.texts import in_force
from safetyduty.duties import DutyGraph, Tenure
from safetyduty.facts import Organisation, Rank
from safetyduty.statutes import Caveat, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import NO_PENALTY
from safetyduty.statutes.provisions.cadre_regulation import ACCOUNTABILITY_ORGANS, DILIGENCE_DEFENCE
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, Worded, join

__all__ = ["DEPLOYMENTS", "Condition", "Exemption", "ExemptionKind", "exemption_of"]

DEPLOYMENTS = f"{DILIGENCE_DEFENCE.name}/deployments"
"""What a record names to show that a deployment of Party committee or government was carried out."""


class ExemptionKind(Worded):
    """Which rule exempts (免责种类): leaders from leadership responsibility, or a unit's people from a penalty."""

    DILIGENCE = "diligence", "尽职免责", "defence of diligence"
    NO_FAULT = "no-fault", "无主观过错不予处罚", "no penalty without fault"


@frozen
class Condition:
    """One condition of an exemption (免责条件): whether the records show it, and the ids of what is missing for it."""

    id: str
    name: Phrase
    showing: Showing
    missing: tuple[str, ...] = ()


@frozen
class Exemption:
    """An exemption for one duty (免责): its conditions, the rule, and whose decision it is; never a verdict."""

    kind: ExemptionKind
    conditions: tuple[Condition, ...]
    because: Reason
    decided_by: Phrase
    decide: tuple[Phrase, ...]
    caveats: tuple[Caveat, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether the records show every condition; whether they are true is verified by whoever decides."""
        return all(condition.showing is Showing.SHOWN for condition in self.conditions)


def exemption_of(
    graph: DutyGraph,
    tenure: Tenure,
    requirements: Iterable[Requirement],
    *,
    deployed: Iterable[str],
    deeds: Iterable[str],
) -> Exemption | None:
    """The exemption that the law of the day knows for *tenure* (可适用的免责); None where it knows none.

    *deployed* are the ids of records that show deployments carried out, *deeds* those of violations recorded against the holder.
    """
    missing = [each.id for each in requirements if each.showing in (Showing.NOT_SHOWN, Showing.LATE)]
    missing += sorted(deeds)
    if isinstance(graph.register.get(tenure.post.at), Organisation):
        leads = tenure.post.rank is not Rank.OFFICER and tenure.holder is not None
        return _of_leader(graph, tuple(dict.fromkeys(missing)), tuple(deployed)) if leads else None
    return _of_unit(graph, tuple(dict.fromkeys(missing))) if tenure.holder is not None else None


def _of_leader(graph: DutyGraph, missing: tuple[str, ...], deployed: tuple[str, ...]) -> Exemption | None:
    law = graph.law
    if not in_force(law, DILIGENCE_DEFENCE):
        return None
    lacking = {"duties": missing, "deployments": () if deployed else (DEPLOYMENTS,)}
    conditions = tuple(_condition(entry, lacking.get(entry.id, ())) for entry in law[DILIGENCE_DEFENCE].entries)
    organs = join([entry.name for entry in law[ACCOUNTABILITY_ORGANS].entries])
    decide = (
        Phrase(
            "查证职责是否全面履行、部署是否全面落实",
            "verify whether all duties and all deployments were fully carried out",
        ),
        Phrase("事故是否发生在其分管领域", "whether the accident lies in the portfolio of the post"),
    )
    because, caveats = law.reason(DILIGENCE_DEFENCE), law.caveats(DILIGENCE_DEFENCE)
    return Exemption(ExemptionKind.DILIGENCE, conditions, because, organs, decide, caveats)


def _of_unit(graph: DutyGraph, missing: tuple[str, ...]) -> Exemption | None:
    law = graph.law
    if not in_force(law, NO_PENALTY):
        return None
    conditions = tuple(_condition(entry, missing) for entry in law[NO_PENALTY].entries if entry.id == "no-fault")
    decide = (
        Phrase("证据是否足以证明没有主观过错", "whether the evidence proves that there was no fault"),
        Phrase("法律、行政法规是否另有规定", "whether a law or an administrative regulation provides otherwise"),
    )
    by = Phrase("作出行政处罚的机关", "the authority that would penalise")
    because, caveats = law.reason(NO_PENALTY), law.caveats(NO_PENALTY)
    return Exemption(ExemptionKind.NO_FAULT, conditions, because, by, decide, caveats)


def _condition(entry: Choice, missing: tuple[str, ...]) -> Condition:
    return Condition(entry.id, entry.name, Showing.NOT_SHOWN if missing else Showing.SHOWN, missing)
