"""费率 · rates — a share that accrues, with its cap."""

from fractions import Fraction

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.shapes.periods import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["Rate"]


@frozen
class Rate:
    """``share`` of ``of`` for each ``per`` (加处比例), or once where that is None; ``paused`` says when it does not run.

    The sum reaches at most ``cap`` of ``of`` and at most ``cap_yuan``, and is at least ``floor_yuan``.
    """

    share: Fraction
    of: Phrase
    per: Term | None = None
    cap: Fraction | None = None
    floor_yuan: int | None = None
    cap_yuan: int | None = None
    paused: Phrase | None = None

    def limits(self) -> tuple[TimeLimit, ...]:
        """The span it is added for again and again, if there is one."""
        if self.per is None:
            return ()
        name, since = (
            Phrase("每次加处", "each time it is added"),
            Phrase("期限届满之日", "the day the time limit ended"),
        )
        return (TimeLimit("per", name, self.per, since, sense=Sense.EVERY),)
