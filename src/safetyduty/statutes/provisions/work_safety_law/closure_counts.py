"""关闭的处罚次数 · closure_counts — three in 180 days, four in a year."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sense, TimeLimit
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

    def limits(self) -> tuple[TimeLimit, ...]:
        """The span of each row, from the first of what is counted."""
        first = Phrase("其中第一次之日", "the day of the first of them")
        return tuple(
            TimeLimit(row.id, row.name, row.within, first, sense=Sense.TOGETHER, times=row.times) for row in self.rows
        )


CLOSURE_COUNTS = Key("work-safety-law/closure-counts", Counts)
