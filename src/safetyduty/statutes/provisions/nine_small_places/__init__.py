"""九小场所 · nine_small_places — small by floor, seats, beds, pupils or staff."""

from safetyduty.statutes.provisions.nine_small_places.popular_list import POPULAR_LIST
from safetyduty.statutes.provisions.nine_small_places.thresholds import THRESHOLDS

__all__ = [
    "KEYS",
    "POPULAR_LIST",
    "THRESHOLDS",
]

KEYS = (
    POPULAR_LIST,
    THRESHOLDS,
)
