"""双重预防机制 · dual_prevention_2016 — four colours of risk."""

from safetyduty.statutes.provisions.dual_prevention_2016.risk_levels import RISK_LEVELS
from safetyduty.statutes.provisions.dual_prevention_2016.who_controls import WHO_CONTROLS

__all__ = [
    "KEYS",
    "RISK_LEVELS",
    "WHO_CONTROLS",
]

KEYS = (
    RISK_LEVELS,
    WHO_CONTROLS,
)
