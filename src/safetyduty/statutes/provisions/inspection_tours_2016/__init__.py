"""安全生产巡查 · inspection_tours_2016 — tours of provinces by the State Council Safety Committee."""

from safetyduty.statutes.provisions.inspection_tours_2016.members_assessed import MEMBERS_ASSESSED
from safetyduty.statutes.provisions.inspection_tours_2016.tours import TOURS

__all__ = [
    "KEYS",
    "MEMBERS_ASSESSED",
    "TOURS",
]

KEYS = (
    MEMBERS_ASSESSED,
    TOURS,
)
