"""行政诉讼法 · administrative_litigation_law — the Administrative Litigation Law (2017): when one may sue, and how long courts take."""

from safetyduty.statutes.provisions.administrative_litigation_law.absolute_limits import ABSOLUTE_LIMITS
from safetyduty.statutes.provisions.administrative_litigation_law.appeal_periods import APPEAL_PERIODS
from safetyduty.statutes.provisions.administrative_litigation_law.direct_suit import DIRECT_SUIT
from safetyduty.statutes.provisions.administrative_litigation_law.extension_request import EXTENSION_REQUEST
from safetyduty.statutes.provisions.administrative_litigation_law.inaction import INACTION
from safetyduty.statutes.provisions.administrative_litigation_law.suit_after_review import SUIT_AFTER_REVIEW
from safetyduty.statutes.provisions.administrative_litigation_law.suspension_cases import SUSPENSION_CASES
from safetyduty.statutes.provisions.administrative_litigation_law.trial_periods import TRIAL_PERIODS

__all__ = [
    "ABSOLUTE_LIMITS",
    "APPEAL_PERIODS",
    "DIRECT_SUIT",
    "EXTENSION_REQUEST",
    "INACTION",
    "KEYS",
    "SUIT_AFTER_REVIEW",
    "SUSPENSION_CASES",
    "TRIAL_PERIODS",
]

KEYS = (
    ABSOLUTE_LIMITS,
    APPEAL_PERIODS,
    DIRECT_SUIT,
    EXTENSION_REQUEST,
    INACTION,
    SUIT_AFTER_REVIEW,
    SUSPENSION_CASES,
    TRIAL_PERIODS,
)
