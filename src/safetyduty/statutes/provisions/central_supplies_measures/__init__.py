"""中央物资储备办法 · central_supplies_measures — who asks, who pays, who stores."""

from safetyduty.statutes.provisions.central_supplies_measures.accuracy import ACCURACY
from safetyduty.statutes.provisions.central_supplies_measures.roles import ROLES

__all__ = [
    "ACCURACY",
    "KEYS",
    "ROLES",
]

KEYS = (
    ACCURACY,
    ROLES,
)
