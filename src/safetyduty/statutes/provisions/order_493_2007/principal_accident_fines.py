"""主要负责人事故罚款 · principal_accident_fines — fines on the principal by grade, long displaced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["PRINCIPAL_ACCIDENT_FINES"]

PRINCIPAL_ACCIDENT_FINES = Key("order-493-2007/principal-accident-fines", GradedFines)
