"""行政复议法 · administrative_reconsideration_law — the Administrative Reconsideration Law (2023): review by the government."""

from safetyduty.statutes.provisions.administrative_reconsideration_law.absolute_limits import ABSOLUTE_LIMITS
from safetyduty.statutes.provisions.administrative_reconsideration_law.acceptance import ACCEPTANCE
from safetyduty.statutes.provisions.administrative_reconsideration_law.application_period import APPLICATION_PERIOD
from safetyduty.statutes.provisions.administrative_reconsideration_law.competent_government import COMPETENT_GOVERNMENT
from safetyduty.statutes.provisions.administrative_reconsideration_law.decision_period import DECISION_PERIOD
from safetyduty.statutes.provisions.administrative_reconsideration_law.exchange import EXCHANGE
from safetyduty.statutes.provisions.administrative_reconsideration_law.no_parallel_suit import NO_PARALLEL_SUIT
from safetyduty.statutes.provisions.administrative_reconsideration_law.review_first import REVIEW_FIRST
from safetyduty.statutes.provisions.administrative_reconsideration_law.suit_after_refusal import SUIT_AFTER_REFUSAL
from safetyduty.statutes.provisions.administrative_reconsideration_law.summary_exchange import SUMMARY_EXCHANGE
from safetyduty.statutes.provisions.administrative_reconsideration_law.suspension_cases import SUSPENSION_CASES
from safetyduty.statutes.provisions.administrative_reconsideration_law.untold_limit import UNTOLD_LIMIT
from safetyduty.statutes.provisions.administrative_reconsideration_law.working_days import WORKING_DAYS

__all__ = [
    "ABSOLUTE_LIMITS",
    "ACCEPTANCE",
    "APPLICATION_PERIOD",
    "COMPETENT_GOVERNMENT",
    "DECISION_PERIOD",
    "EXCHANGE",
    "KEYS",
    "NO_PARALLEL_SUIT",
    "REVIEW_FIRST",
    "SUIT_AFTER_REFUSAL",
    "SUMMARY_EXCHANGE",
    "SUSPENSION_CASES",
    "UNTOLD_LIMIT",
    "WORKING_DAYS",
]

KEYS = (
    ABSOLUTE_LIMITS,
    ACCEPTANCE,
    APPLICATION_PERIOD,
    COMPETENT_GOVERNMENT,
    DECISION_PERIOD,
    EXCHANGE,
    NO_PARALLEL_SUIT,
    REVIEW_FIRST,
    SUIT_AFTER_REFUSAL,
    SUMMARY_EXCHANGE,
    SUSPENSION_CASES,
    UNTOLD_LIMIT,
    WORKING_DAYS,
)
