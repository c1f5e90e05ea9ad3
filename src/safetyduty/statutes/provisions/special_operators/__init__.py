"""特种作业人员 · special_operators — the certificate, its terms and reviews; text of the new order not seen."""

from safetyduty.statutes.provisions.special_operators.certificate import CERTIFICATE
from safetyduty.statutes.provisions.special_operators.false_papers_ban import FALSE_PAPERS_BAN
from safetyduty.statutes.provisions.special_operators.handling import HANDLING
from safetyduty.statutes.provisions.special_operators.off_post import OFF_POST
from safetyduty.statutes.provisions.special_operators.re_sits import RE_SITS
from safetyduty.statutes.provisions.special_operators.review_application import REVIEW_APPLICATION
from safetyduty.statutes.provisions.special_operators.review_training import REVIEW_TRAINING

__all__ = [
    "CERTIFICATE",
    "FALSE_PAPERS_BAN",
    "HANDLING",
    "KEYS",
    "OFF_POST",
    "REVIEW_APPLICATION",
    "REVIEW_TRAINING",
    "RE_SITS",
]

KEYS = (
    CERTIFICATE,
    FALSE_PAPERS_BAN,
    HANDLING,
    OFF_POST,
    REVIEW_APPLICATION,
    REVIEW_TRAINING,
    RE_SITS,
)
