"""刑法 · criminal_law — the offences around accidents: flags to follow, never verdicts."""

from safetyduty.statutes.provisions.criminal_law.abuse_and_neglect_of_office import ABUSE_AND_NEGLECT_OF_OFFICE
from safetyduty.statutes.provisions.criminal_law.accident_crimes import ACCIDENT_CRIMES
from safetyduty.statutes.provisions.criminal_law.dangerous_operation_cases import DANGEROUS_OPERATION_CASES
from safetyduty.statutes.provisions.criminal_law.real_danger import REAL_DANGER

__all__ = [
    "ABUSE_AND_NEGLECT_OF_OFFICE",
    "ACCIDENT_CRIMES",
    "DANGEROUS_OPERATION_CASES",
    "KEYS",
    "REAL_DANGER",
]

KEYS = (
    ABUSE_AND_NEGLECT_OF_OFFICE,
    ACCIDENT_CRIMES,
    DANGEROUS_OPERATION_CASES,
    REAL_DANGER,
)
