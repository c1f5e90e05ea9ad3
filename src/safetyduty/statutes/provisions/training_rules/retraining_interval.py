"""再培训间隔 · retraining_interval — never too soon, never too late."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["RETRAINING_INTERVAL", "Spacing"]


@frozen
class Spacing:
    """How far apart two of the same must lie (间隔): no nearer than ``shortest``, no farther than ``longest``."""

    shortest: Term
    longest: Term

    def limits(self) -> tuple[TimeLimit, ...]:
        """The nearest and the farthest the next one may lie."""
        last = Phrase("上一次培训之日", "the day of the last one")
        return (
            TimeLimit("shortest", Phrase("最短间隔", "shortest interval"), self.shortest, last, sense=Sense.AFTER),
            TimeLimit("longest", Phrase("最长间隔", "longest interval"), self.longest, last, sense=Sense.EVERY),
        )


RETRAINING_INTERVAL = Key("training-rules/retraining-interval", Spacing)
