"""上一年年收入的年度 · income_year — the year before that of the accident."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["INCOME_YEAR", "IncomeYear"]


@frozen
class IncomeYear:
    """Whose year's income counts (收入年度): ``years_before`` the year that ``counted_from`` names."""

    years_before: int
    counted_from: Phrase

    def year(self, *, accident: int) -> int:
        """The year of the income, for an *accident* of that year.

        Examples:
            >>> IncomeYear(1, Phrase("事故年度", "the year of the accident")).year(accident=2022)
            2021
        """
        return accident - self.years_before


INCOME_YEAR = Key("order-14-2024/income-year", IncomeYear)
