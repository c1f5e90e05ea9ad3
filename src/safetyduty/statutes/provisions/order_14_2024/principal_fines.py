"""主要负责人未履职致事故罚款 · principal_fines — fixed shares of last year's income, by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["PRINCIPAL_FINES"]

PRINCIPAL_FINES = Key("order-14-2024/principal-fines", GradedFines)
