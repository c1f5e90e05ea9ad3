"""按日连续处罚 · daily_fine — the original amount again for each day."""

from fractions import Fraction

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice
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


DAILY_FINE = Key("work-safety-law/daily-fine", DailyFine)
