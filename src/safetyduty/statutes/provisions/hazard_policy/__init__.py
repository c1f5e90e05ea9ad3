"""隐患治理政策 · hazard_policy — what policy documents ask of a rectification."""

from safetyduty.statutes.provisions.hazard_policy.five_actions import FIVE_ACTIONS
from safetyduty.statutes.provisions.hazard_policy.five_fixings import FIVE_FIXINGS
from safetyduty.statutes.provisions.hazard_policy.separate_acceptance import SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.hazard_policy.six_fixings import SIX_FIXINGS

__all__ = [
    "FIVE_ACTIONS",
    "FIVE_FIXINGS",
    "KEYS",
    "SEPARATE_ACCEPTANCE",
    "SIX_FIXINGS",
]

KEYS = (
    FIVE_ACTIONS,
    FIVE_FIXINGS,
    SEPARATE_ACCEPTANCE,
    SIX_FIXINGS,
)
