"""工作日 · working_days — which of its numbers of days are working days."""

from attrs import frozen

from safetyduty.dates import Days, Workdays
from safetyduty.statutes.keys import Key

__all__ = ["WORKING_DAYS", "WorkdayTerms"]


@frozen
class WorkdayTerms:
    """The ``numbers`` of days that a law counts in working days (按工作日计的日数); every other is in calendar days."""

    numbers: tuple[int, ...]

    def term(self, number: int) -> Days | Workdays:
        """A term of *number* days as that law counts it.

        Examples:
            >>> of_penalties = WorkdayTerms((2, 3, 5, 7))
            >>> of_penalties.term(7), of_penalties.term(15).words().en
            (Workdays(count=7), '15 days')
        """
        return Workdays(number) if number in self.numbers else Days(number)


WORKING_DAYS = Key("administrative-penalty-law/working-days", WorkdayTerms)
