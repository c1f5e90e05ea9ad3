"""阶段 · staging — which stage of a penalty an act has reached, from its dates and what was found of it."""

from collections.abc import Collection
from datetime import date
from types import MappingProxyType

from safetyduty.accountability.fining.lines import Footing
from safetyduty.facts import Deed
from safetyduty.statutes import Law
from safetyduty.statutes.provisions.order_14_2024 import AGGRAVATING_CONDITIONS
from safetyduty.statutes.shapes import Penalty, Stage
from safetyduty.words import Phrase

__all__ = ["aggravating_codes", "reached", "undecided"]

_FIRST = frozenset({"at-once", "base", "on-the-spot", "sanction"})

_QUESTIONS = MappingProxyType({
    "overdue": Phrase("是否被责令限期改正而逾期未改正", "whether it was ordered to be corrected in time, and was not"),
    "refusal": Phrase("是否拒不执行", "whether the order was refused"),
    "accident": Phrase("是否因此发生事故", "whether the accident came of it"),
    "aggravated": Phrase("是否有加重情形之一", "whether any one aggravating condition holds"),
    "crime": Phrase("是否涉嫌犯罪，应否移送", "whether a crime is suspected, to be transferred"),
})  # fmt: skip

_OTHER = Phrase("是否属于：{stage}", "whether this is the case: {stage}")


def reached(
    stage: Stage, penalty: Penalty, deed: Deed, *, asked: date | None, aggravating: Collection[str]
) -> Footing | None:
    """How *deed* stands to *stage* at the end of the day *asked* (所处阶段): there, open, or None where it is ruled out.

    A stage that no date or circumstance of the deed settles is open; *aggravating* are the codes of what leads to a higher range.
    """
    if stage.id in deed.circumstances or stage.id == deed.choice:
        return Footing.APPLIES
    match stage.id:
        case "overdue":
            return _overdue(deed, asked)
        case "refusal":
            return Footing.APPLIES if deed.refused is not None else None if deed.corrected is not None else Footing.OPEN
        case "aggravated":
            return Footing.APPLIES if any(code in aggravating for code in deed.circumstances) else Footing.OPEN
        case _ if stage.id in _FIRST:
            return Footing.APPLIES
    other_conduct = deed.choice is not None and any(conduct.id == stage.id for conduct in penalty.conduct)
    return None if other_conduct else Footing.OPEN


def aggravating_codes(law: Law) -> frozenset[str]:
    """The codes of what leads to the higher range of Order 14 (加重情形); none before it."""
    version = law.book.provision(AGGRAVATING_CONDITIONS).on(law.day)
    rule = None if version is None else version.rule
    return frozenset() if rule is None else frozenset(factor.id for factor in rule.factors)


def undecided(stage: Stage) -> Phrase:
    """What a person must find for an open *stage* to be reached (待认定)."""
    return _QUESTIONS.get(stage.id) or _OTHER.fill(stage=stage.name)


def _overdue(deed: Deed, asked: date | None) -> Footing | None:
    """Overdue is whoever had not corrected it when the day of the limit ended."""
    if deed.refused is not None:
        return Footing.APPLIES
    if deed.ordered is None:
        return None if deed.corrected is not None else Footing.OPEN
    if deed.corrected is not None:
        return Footing.APPLIES if deed.corrected > deed.ordered else None
    if asked is None:
        return Footing.OPEN
    return Footing.APPLIES if asked > deed.ordered else None
