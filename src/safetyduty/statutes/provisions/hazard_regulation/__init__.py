"""隐患排查治理条例（征求意见稿） · hazard_regulation — the draft of January 2026, not in force."""

from safetyduty.statutes.provisions.hazard_regulation.hazard_meaning import HAZARD_MEANING
from safetyduty.statutes.provisions.hazard_regulation.mechanism import MECHANISM

__all__ = [
    "HAZARD_MEANING",
    "KEYS",
    "MECHANISM",
]

KEYS = (
    HAZARD_MEANING,
    MECHANISM,
)
