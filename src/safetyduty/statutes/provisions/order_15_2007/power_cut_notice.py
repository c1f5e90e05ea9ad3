"""停止供电提前通知 · power_cut_notice — twenty-four hours before power is cut."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["POWER_CUT_NOTICE", "Notice"]


@frozen
class Notice:
    """Something due at least ``before`` another event (提前期): the other way round from a time limit; ``unless`` says when not."""

    before: Term
    event: Phrase
    unless: Phrase | None = None


POWER_CUT_NOTICE = Key("order-15-2007/power-cut-notice", Notice)
