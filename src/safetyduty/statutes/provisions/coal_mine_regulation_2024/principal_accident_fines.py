"""煤矿主要负责人事故罚款 · principal_accident_fines — fines on the principal of a coal mine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["PRINCIPAL_ACCIDENT_FINES"]

PRINCIPAL_ACCIDENT_FINES = Key("coal-mine-regulation-2024/principal-accident-fines", GradedFines)
