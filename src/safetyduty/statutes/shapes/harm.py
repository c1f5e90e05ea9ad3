"""危害 · harm — grades by deaths, serious injuries and direct loss: the worst that any one of them reaches."""

from attrs import frozen

from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.statutes.shapes.partition import partition_faults
from safetyduty.words import Phrase

__all__ = ["HarmGrade", "HarmGrades"]

_BEYOND_ALL = 10**15


@frozen
class HarmGrade:
    """One grade (一级): the deaths, serious injuries (重伤) and direct loss in yuan that each alone reach it.

    A measure that is None cannot reach this grade.
    """

    id: str
    name: Phrase
    deaths: Interval | None = None
    serious_injuries: Interval | None = None
    loss_yuan: Interval | None = None

    def reached(self, deaths: int, serious_injuries: int, loss_yuan: int) -> bool:
        """Whether any one of the three lies in this grade."""
        return (
            (self.deaths is not None and deaths in self.deaths)
            or (self.serious_injuries is not None and serious_injuries in self.serious_injuries)
            or (self.loss_yuan is not None and loss_yuan in self.loss_yuan)
        )


@frozen
class HarmGrades:
    """Grades from the lightest to the worst (等级); ``total`` where every harm, however small or great, has its grade."""

    rows: tuple[HarmGrade, ...]
    total: bool = True

    def faults(self) -> tuple[Phrase, ...]:
        """Holes and overlaps of a total table, measure by measure.

        Examples:
            >>> HarmGrades((HarmGrade("general", Phrase("一般", "general"), Interval(at_least=0)),)).faults()
            ()
        """
        if not self.total:
            return ()
        measured = (
            (Phrase("死亡人数", "deaths"), [row.deaths for row in self.rows]),
            (Phrase("重伤人数", "serious injuries"), [row.serious_injuries for row in self.rows]),
            (Phrase("直接经济损失", "direct loss"), [row.loss_yuan for row in self.rows]),
        )
        found: list[Phrase] = []
        for what, reach in measured:
            held = [interval for interval in reach if interval is not None]
            if held:  # a measure that no grade names reaches none of them
                found += partition_faults(held, what, beyond=_BEYOND_ALL)
        return tuple(found)

    def worst(self, *, deaths: int = 0, serious_injuries: int = 0, loss_yuan: int = 0) -> HarmGrade | None:
        """The worst grade that any one measure reaches; None when none does.

        Examples:
            >>> rows = HarmGrades((
            ...     HarmGrade("general", Phrase("一般", "general"), Interval(less_than=3)),
            ...     HarmGrade("serious", Phrase("较大", "serious"), Interval(at_least=3, less_than=10)),
            ... ))
            >>> rows.worst(deaths=3).id
            'serious'
        """
        for row in reversed(self.rows):
            if row.reached(deaths, serious_injuries, loss_yuan):
                return row
        return None
