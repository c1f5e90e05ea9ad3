"""一项 · offers — what one rule of one law gives for one payer at one step, before anybody is named."""

from typing import Any, TypeVar

from attrs import frozen

from safetyduty.accountability.fining.bounds import Bounds
from safetyduty.accountability.fining.lines import Footing
from safetyduty.statutes import Caveat, CaveatKind, Key, Law, Reason, Status, Version
from safetyduty.statutes.shapes import Ban, Payer
from safetyduty.words import Phrase

__all__ = ["UNSEEN", "Offer", "firm", "judged", "seen"]

T = TypeVar("T")

UNSEEN = "unseen"
"""The step of a rule whose text of the day nobody has seen."""


@frozen
class Offer:
    """What a rule gives for one payer at one step (一项罚则): its range, its measures, and what it still hangs on."""

    payer: Payer
    step: str
    about: Phrase
    key: str
    bounds: Bounds
    because: tuple[Reason, ...]
    footing: Footing = Footing.APPLIES
    measures: tuple[Phrase, ...] = ()
    ban: Ban | None = None
    decide: tuple[Phrase, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def judged(about: Phrase) -> Caveat:
    """The caveat that a person must decide *about* it (须由人判断).

    Examples:
        >>> judged(Phrase("责任", "responsibility")).kind
        <CaveatKind.DISCRETION: 'discretion'>
    """
    return Caveat(CaveatKind.DISCRETION, about)


def seen(law: Law, key: Key[T]) -> Version[T] | None:
    """The version of *key* on the day of *law*, its text seen and not displaced; None where there is none (可用的版本)."""
    found = law.book.provision(key).on(law.day)
    return None if found is None or found.rule is None or found.status is Status.DISPLACED else found


def firm(version: Version[Any]) -> bool:
    """Whether a version is sure enough to narrow what a higher text gives, or is a reform that was asked for (可据以收窄)."""
    return version.confidence.certain or version.status is Status.HYPOTHETICAL
