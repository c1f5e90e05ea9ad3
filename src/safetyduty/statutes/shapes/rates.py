"""费率 · rates — a share that accrues, with its cap."""

from fractions import Fraction

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.words import Phrase

__all__ = ["Rate"]


@frozen
class Rate:
    """``share`` of ``of`` for each ``per`` (加处比例), until ``cap`` of it is reached; ``paused`` says when it does not run."""

    share: Fraction
    of: Phrase
    per: Term | None = None
    cap: Fraction | None = None
    floor_yuan: int | None = None
    cap_yuan: int | None = None
    paused: Phrase | None = None
