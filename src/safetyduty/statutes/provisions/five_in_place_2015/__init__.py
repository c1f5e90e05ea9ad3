"""五落实五到位 · five_in_place_2015 — ten things of an enterprise's safety responsibility."""

from safetyduty.statutes.provisions.five_in_place_2015.deadlines import DEADLINES
from safetyduty.statutes.provisions.five_in_place_2015.five_implementations import FIVE_IMPLEMENTATIONS
from safetyduty.statutes.provisions.five_in_place_2015.five_in_place import FIVE_IN_PLACE

__all__ = [
    "DEADLINES",
    "FIVE_IMPLEMENTATIONS",
    "FIVE_IN_PLACE",
    "KEYS",
]

KEYS = (
    DEADLINES,
    FIVE_IMPLEMENTATIONS,
    FIVE_IN_PLACE,
)
