"""一年内重复受罚 · repeat_penalties — two or more within one year."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Interval
from safetyduty.words import Phrase

__all__ = ["REPEAT_PENALTIES", "Repeated"]


@frozen
class Repeated:
    """Something that counts when it happens so many ``times`` ``within`` a term (累次情形)."""

    what: Phrase
    times: Interval
    within: Term


REPEAT_PENALTIES = Key("order-15-2007/repeat-penalties", Repeated)
