"""安全生产十五条措施 · fifteen_measures_2022 — fifteen measures, and whom each binds."""

from safetyduty.statutes.provisions.fifteen_measures_2022.approval_red_line import APPROVAL_RED_LINE
from safetyduty.statutes.provisions.fifteen_measures_2022.department_lists import DEPARTMENT_LISTS
from safetyduty.statutes.provisions.fifteen_measures_2022.duty_lists import DUTY_LISTS
from safetyduty.statutes.provisions.fifteen_measures_2022.flexible_labour import FLEXIBLE_LABOUR
from safetyduty.statutes.provisions.fifteen_measures_2022.great_check_ledger import GREAT_CHECK_LEDGER
from safetyduty.statutes.provisions.fifteen_measures_2022.lent_qualifications import LENT_QUALIFICATIONS
from safetyduty.statutes.provisions.fifteen_measures_2022.measures import MEASURES

__all__ = [
    "APPROVAL_RED_LINE",
    "DEPARTMENT_LISTS",
    "DUTY_LISTS",
    "FLEXIBLE_LABOUR",
    "GREAT_CHECK_LEDGER",
    "KEYS",
    "LENT_QUALIFICATIONS",
    "MEASURES",
]

KEYS = (
    APPROVAL_RED_LINE,
    DEPARTMENT_LISTS,
    DUTY_LISTS,
    FLEXIBLE_LABOUR,
    GREAT_CHECK_LEDGER,
    LENT_QUALIFICATIONS,
    MEASURES,
)
