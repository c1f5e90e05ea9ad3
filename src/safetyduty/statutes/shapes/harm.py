"""危害 · harm — grades by deaths, serious injuries and direct loss: the worst that any one of them reaches."""

from attrs import frozen

from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.words import Phrase

__all__ = ["HarmGrade", "HarmGrades"]


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
        return any(
            measure is not None and number in measure
            for measure, number in (
                (self.deaths, deaths),
                (self.serious_injuries, serious_injuries),
                (self.loss_yuan, loss_yuan),
            )
        )


@frozen
class HarmGrades:
    """Grades from the lightest to the worst (等级)."""

    rows: tuple[HarmGrade, ...]

    def worst(self, *, deaths: int = 0, serious_injuries: int = 0, loss_yuan: int = 0) -> HarmGrade | None:
        """The worst grade that any one measure reaches; None when none does.

        Examples:
            >>> from safetyduty.words import Phrase
            >>> rows = HarmGrades((
            ...     HarmGrade("general", Phrase("一般", "general"), Interval(less_than=3)),
            ...     HarmGrade("serious", Phrase("较大", "serious"), Interval(at_least=3, less_than=10)),
            ... ))
            >>> rows.worst(deaths=3).id
            'serious'
        """
        reached = [row for row in self.rows if row.reached(deaths, serious_injuries, loss_yuan)]
        return reached[-1] if reached else None
