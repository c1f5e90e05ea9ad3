"""民法典 · civil_code — the Civil Code: how periods are counted, and what its number words mean."""

from safetyduty.statutes.provisions.civil_code.administrative_deadlines import ADMINISTRATIVE_DEADLINES
from safetyduty.statutes.provisions.civil_code.corresponding_day import CORRESPONDING_DAY
from safetyduty.statutes.provisions.civil_code.exclusive_words import EXCLUSIVE_WORDS
from safetyduty.statutes.provisions.civil_code.inclusive_words import INCLUSIVE_WORDS
from safetyduty.statutes.provisions.civil_code.last_day import LAST_DAY
from safetyduty.statutes.provisions.civil_code.other_computation import OTHER_COMPUTATION
from safetyduty.statutes.provisions.civil_code.start_of_period import START_OF_PERIOD
from safetyduty.statutes.provisions.civil_code.units import UNITS

__all__ = [
    "ADMINISTRATIVE_DEADLINES",
    "CORRESPONDING_DAY",
    "EXCLUSIVE_WORDS",
    "INCLUSIVE_WORDS",
    "KEYS",
    "LAST_DAY",
    "OTHER_COMPUTATION",
    "START_OF_PERIOD",
    "UNITS",
]

KEYS = (
    ADMINISTRATIVE_DEADLINES,
    CORRESPONDING_DAY,
    EXCLUSIVE_WORDS,
    INCLUSIVE_WORDS,
    LAST_DAY,
    OTHER_COMPUTATION,
    START_OF_PERIOD,
    UNITS,
)
