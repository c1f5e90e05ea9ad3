"""从旧兼从轻 · choosing — of what the laws of two days give for one matter, which governs: the older, unless the newer is lighter."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import evolve, frozen

from safetyduty.accountability.fining.bounds import NOTHING, Bounds, weighed
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import UNSEEN, Offer
from safetyduty.statutes import Caveat, CaveatKind, Law, Reason
from safetyduty.statutes.burden import Weight
from safetyduty.statutes.provisions.administrative_penalty_law import TIME_OF_LAW
from safetyduty.words import Phrase

__all__ = ["Ruling", "governing", "ruling"]

_SAID: Mapping[Weight, Phrase] = MappingProxyType(
    {
        Weight.SAME: Phrase("处理时的幅度与行为时相同，按行为时", "the range is the same on the day of the decision; that of the act applies"),
        Weight.LIGHTER: Phrase("处理时的规定处罚较轻，按处理时", "the rule of the day of the decision is lighter, and applies"),
        Weight.HEAVIER: Phrase("处理时的规定处罚较重，按行为时", "the rule of the day of the decision is heavier; that of the act applies"),
        Weight.UNCERTAIN: Phrase(
            "行为时与处理时的规定有升有降，无法逐项比较",
            "of the rules of the two days one bound rises and another falls; they cannot be compared bound by bound",
        ),
    }
)  # fmt: skip
LATER = "-later"
"""What ends the step of a line under the law of the decision, where it stands beside that of the act."""

_PLAIN = "applies"
_EITHER = Phrase("适用行为时还是处理时的规定", "whether the rule of the day of the act or of the decision applies")
_GONE = Phrase(
    "处理日没有相应规定：新规定不认为违法的，适用新规定",
    "there is no such rule on the day of the decision: where a new one no longer calls the act unlawful, it applies",
)
_UNCODED = Phrase(
    "处理日早于现行《行政处罚法》，从旧兼从轻的依据未编码，按行为时",
    "the decision comes before the Administrative Penalty Law in force; its rule on old and new law is not encoded, so that of the act applies",
)


@frozen
class Ruling:
    """The law of the day of an act, and that of the day it is decided where that is another (两日之法)."""

    conduct: Law
    decision: Law | None = None
    rule: Reason | None = None
    caveats: tuple[Caveat, ...] = ()


def ruling(conduct: Law, decision: Law | None) -> Ruling:
    """The law of the act, and that of the decision where it is on another day, with the article that chooses between them (法律适用).

    Basis:
        《行政处罚法》第三十七条
    """
    if decision is None:
        return Ruling(conduct)
    if decision.book.provision(TIME_OF_LAW).on(decision.day) is None:
        return Ruling(conduct, caveats=(Caveat(CaveatKind.DISCRETION, _UNCODED),))
    return Ruling(conduct, decision, decision.reason(TIME_OF_LAW), decision.caveats(TIME_OF_LAW))


def governing(ruled: Ruling, before: tuple[Offer, ...], after: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """What governs, payer by payer (从旧兼从轻): the fines of one payer go together, so that no rule is made of two.

    Where the two cannot be compared, the older is given, and the newer beside it as open; a person decides.
    """
    if ruled.decision is None or ruled.rule is None:
        return (
            tuple(evolve(each, caveats=(*each.caveats, *ruled.caveats)) for each in before) if ruled.caveats else before
        )
    chosen: list[Offer] = []
    for payer in dict.fromkeys(offer.payer for offer in before):
        old = [offer for offer in before if offer.payer is payer]
        new = [offer for offer in after if offer.payer is payer and offer.footing is not Footing.DISPLACED]
        chosen += _chosen(ruled, old, new)
    return tuple(chosen)


def _chosen(ruled: Ruling, old: list[Offer], new: list[Offer]) -> list[Offer]:
    if not any(offer.bounds != NOTHING for offer in old):
        return old
    if not new:
        return [evolve(offer, decide=(*offer.decide, _GONE)) for offer in old]
    unseen = any(offer.step == UNSEEN for offer in new)
    weight = Weight.UNCERTAIN if unseen else _weight(_sums(old), _sums(new))
    said = Reason(_SAID[weight], () if ruled.rule is None else ruled.rule.basis)
    kept = new if weight is Weight.LIGHTER else old
    told = [evolve(o, because=(*o.because, said), caveats=(*o.caveats, *ruled.caveats)) for o in kept]
    if weight is not Weight.UNCERTAIN:
        return told
    asked = [evolve(offer, decide=(*offer.decide, _EITHER)) for offer in told]
    return asked + [evolve(o, step=f"{o.step}{LATER}", footing=Footing.OPEN, decide=(*o.decide, _EITHER)) for o in new]


def _sums(offers: Iterable[Offer]) -> dict[str, Bounds]:
    """The fines by what they hang on: those that apply, and each open stage."""
    return {
        _PLAIN if offer.footing is Footing.APPLIES else offer.step: offer.bounds
        for offer in offers
        if offer.bounds != NOTHING
    }


def _weight(old: dict[str, Bounds], new: dict[str, Bounds]) -> Weight:
    """What one law does not single out falls under what it gives otherwise."""
    before, after = old.get(_PLAIN, NOTHING), new.get(_PLAIN, NOTHING)
    weights = {weighed(old.get(step, before), new.get(step, after)) for step in {*old, *new}}
    weights.discard(Weight.SAME)
    if not weights:
        return Weight.SAME
    return weights.pop() if len(weights) == 1 else Weight.UNCERTAIN
