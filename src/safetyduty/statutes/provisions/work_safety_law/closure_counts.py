"""关闭的处罚次数 · closure_counts — three in 180 days, four in a year."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["CLOSURE_COUNTS", "Counted", "Counts"]


@frozen
class Counted:
    """So many times within a term (期间内次数)."""

    id: str
    name: Phrase
    times: int
    within: Term


@frozen
class Counts:
    """How often something must have happened (次数条件): any one of the rows, and what must hold ``besides``."""

    rows: tuple[Counted, ...]
    besides: Phrase | None = None


CLOSURE_COUNTS = Key("work-safety-law/closure-counts", Counts)
