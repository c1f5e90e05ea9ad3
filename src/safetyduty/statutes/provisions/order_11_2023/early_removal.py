"""提前移出 · early_removal — after twelve months, on conditions."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["EARLY_REMOVAL", "Earliest"]


@frozen
class Earliest:
    """Something possible only ``after`` a term (最早时间): the other way round from a time limit."""

    after: Term
    runs_from: Phrase

    def limits(self) -> tuple[TimeLimit, ...]:
        """What must have passed."""
        return (TimeLimit("earliest", Phrase("最早", "earliest"), self.after, self.runs_from, sense=Sense.AFTER),)


EARLY_REMOVAL = Key("order-11-2023/early-removal", Earliest)
