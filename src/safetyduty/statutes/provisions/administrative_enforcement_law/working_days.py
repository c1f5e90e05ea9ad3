"""工作日 · working_days — which of its numbers of days are working days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.administrative_penalty_law.working_days import WorkdayTerms

__all__ = ["WORKING_DAYS"]

WORKING_DAYS = Key("administrative-enforcement-law/working-days", WorkdayTerms)
