"""主要负责人事故罚款 · principal_accident_fines — a fixed share of last year's income, by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["PRINCIPAL_ACCIDENT_FINES"]

PRINCIPAL_ACCIDENT_FINES = Key("work-safety-law/principal-accident-fines", GradedFines)
