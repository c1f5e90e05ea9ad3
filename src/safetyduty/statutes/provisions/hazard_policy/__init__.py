"""隐患治理政策 · hazard_policy — what policy documents ask of a rectification."""

from safetyduty.statutes.provisions.hazard_policy.five_actions import FIVE_ACTIONS
from safetyduty.statutes.provisions.hazard_policy.separate_acceptance import SEPARATE_ACCEPTANCE

__all__ = [
    "FIVE_ACTIONS",
    "KEYS",
    "SEPARATE_ACCEPTANCE",
]

KEYS = (
    FIVE_ACTIONS,
    SEPARATE_ACCEPTANCE,
)
