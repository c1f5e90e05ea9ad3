"""约谈省级主要负责人 · provincial_principal — what calls in the head of a provincial government."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice, Interval, Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["PROVINCIAL_PRINCIPAL", "AccidentCount", "AccidentCounts"]


@frozen
class AccidentCount:
    """So many accidents of one grade (事故起数): ``times`` of them, ``within`` a term; None where the text sets no window."""

    id: str
    name: Phrase
    grade: str
    times: Interval
    within: Term | None = None


@frozen
class AccidentCounts:
    """What triggers something by counting accidents (按事故起数触发): any one row is enough, and so is any of ``other``.

    ``open_ended`` says that the text has further cases that were not seen.
    """

    rows: tuple[AccidentCount, ...]
    other: tuple[Choice, ...] = ()
    open_ended: bool = False

    def reached(self, *, grade: str, times: int) -> tuple[AccidentCount, ...]:
        """The rows that *times* accidents of *grade* reach; counting inside each row's window is the caller's.

        Examples:
            >>> row = AccidentCount("two", Phrase("两起", "two"), "major", Interval(at_least=2))
            >>> [found.id for found in AccidentCounts((row,)).reached(grade="major", times=2)]
            ['two']
        """
        return tuple(row for row in self.rows if row.grade == grade and times in row.times)

    def limits(self) -> tuple[TimeLimit, ...]:
        """The window of each row that has one, from the first accident."""
        first = Phrase("其中第一起发生之日", "the day of the first of them")
        return tuple(
            TimeLimit(row.id, row.name, row.within, first, sense=Sense.TOGETHER, times=int(row.times.low or 1))
            for row in self.rows
            if row.within is not None
        )


PROVINCIAL_PRINCIPAL = Key("interviews-2018/provincial-principal", AccidentCounts)
