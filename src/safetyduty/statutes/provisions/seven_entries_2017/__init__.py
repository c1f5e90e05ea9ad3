"""宣传教育七进 · seven_entries_2017 — seven places where safety is taught."""

from safetyduty.statutes.provisions.seven_entries_2017.counts_in import COUNTS_IN
from safetyduty.statutes.provisions.seven_entries_2017.joint_mechanism import JOINT_MECHANISM
from safetyduty.statutes.provisions.seven_entries_2017.venues import VENUES

__all__ = [
    "COUNTS_IN",
    "JOINT_MECHANISM",
    "KEYS",
    "VENUES",
]

KEYS = (
    COUNTS_IN,
    JOINT_MECHANISM,
    VENUES,
)
