"""提前移出 · early_removal — after twelve months, on conditions."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["EARLY_REMOVAL", "Earliest"]


@frozen
class Earliest:
    """Something possible only ``after`` a term (最早时间): the other way round from a time limit."""

    after: Term
    runs_from: Phrase


EARLY_REMOVAL = Key("order-11-2023/early-removal", Earliest)
