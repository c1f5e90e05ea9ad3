"""中国共产党纪律处分条例 · party_discipline_2023 — the Party's disciplinary regulations as revised in 2023."""

from safetyduty.statutes.provisions.party_discipline_2023.after_probation import AFTER_PROBATION
from safetyduty.statutes.provisions.party_discipline_2023.probation_extension import PROBATION_EXTENSION
from safetyduty.statutes.provisions.party_discipline_2023.removal_from_posts import REMOVAL_FROM_POSTS
from safetyduty.statutes.provisions.party_discipline_2023.sanctions import SANCTIONS

__all__ = [
    "AFTER_PROBATION",
    "KEYS",
    "PROBATION_EXTENSION",
    "REMOVAL_FROM_POSTS",
    "SANCTIONS",
]

KEYS = (
    AFTER_PROBATION,
    PROBATION_EXTENSION,
    REMOVAL_FROM_POSTS,
    SANCTIONS,
)
