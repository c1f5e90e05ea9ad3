"""按日连续处罚 · daily_fine — the original amount again for each day."""

from fractions import Fraction

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice, Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["DAILY_FINE", "DailyFine"]


@frozen
class DailyFine:
    """A fine that comes again for each ``per`` (按日连续处罚): ``share`` of ``of``, when every one of ``conditions`` holds."""

    share: Fraction
    of: Phrase
    per: Term
    runs_from: Phrase
    conditions: tuple[Choice, ...]
    optional: bool = False

    def limits(self) -> tuple[TimeLimit, ...]:
        """The span it comes again for."""
        return (TimeLimit("per", Phrase("按日计罚", "each day"), self.per, self.runs_from, sense=Sense.EVERY),)


DAILY_FINE = Key("work-safety-law/daily-fine", DailyFine)
