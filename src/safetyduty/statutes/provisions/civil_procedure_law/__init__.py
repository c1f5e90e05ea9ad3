"""民事诉讼法 · civil_procedure_law — the Civil Procedure Law: counting of periods and service, to which administrative laws refer."""

from safetyduty.statutes.provisions.civil_procedure_law.period_computation import PERIOD_COMPUTATION
from safetyduty.statutes.provisions.civil_procedure_law.public_service import PUBLIC_SERVICE

__all__ = [
    "KEYS",
    "PERIOD_COMPUTATION",
    "PUBLIC_SERVICE",
]

KEYS = (
    PERIOD_COMPUTATION,
    PUBLIC_SERVICE,
)
