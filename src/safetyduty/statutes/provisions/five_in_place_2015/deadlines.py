"""完成时间 · deadlines — by the end of which year."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["DEADLINES", "Milestone", "Milestones"]


@frozen
class Milestone:
    """Something to be reached by the end of a year (年底目标)."""

    id: str
    name: Phrase
    end_of: int


@frozen
class Milestones:
    """Goals by year ends (分年目标)."""

    rows: tuple[Milestone, ...]

    def due(self, year: int) -> tuple[Milestone, ...]:
        """What is due by the end of *year*, with what was due before.

        Examples:
            >>> rows = Milestones((Milestone("stock", Phrase("存量", "stock"), 2024),))
            >>> rows.due(2023), rows.due(2024)[0].id
            ((), 'stock')
        """
        return tuple(row for row in self.rows if row.end_of <= year)


DEADLINES = Key("five-in-place-2015/deadlines", Milestones)
