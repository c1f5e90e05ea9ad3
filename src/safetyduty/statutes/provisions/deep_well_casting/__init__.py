"""铝加工深井铸造 · deep_well_casting — seven predicates of a major hazard."""

from safetyduty.statutes.provisions.deep_well_casting.major_hazards import MAJOR_HAZARDS

__all__ = [
    "KEYS",
    "MAJOR_HAZARDS",
]

KEYS = (MAJOR_HAZARDS,)
