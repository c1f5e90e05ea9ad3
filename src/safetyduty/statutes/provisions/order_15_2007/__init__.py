"""安全生产违法行为行政处罚办法 · order_15_2007 — measures on penalties (Order 15 of 2007, replaced by Order 18 of 2025)."""

from safetyduty.statutes.provisions.order_15_2007.case_clock import CASE_CLOCK
from safetyduty.statutes.provisions.order_15_2007.collective_decision import COLLECTIVE_DECISION
from safetyduty.statutes.provisions.order_15_2007.delegation import DELEGATION
from safetyduty.statutes.provisions.order_15_2007.documents import DOCUMENTS
from safetyduty.statutes.provisions.order_15_2007.documents_from_memory import DOCUMENTS_FROM_MEMORY
from safetyduty.statutes.provisions.order_15_2007.extension_reply import EXTENSION_REPLY
from safetyduty.statutes.provisions.order_15_2007.extension_request import EXTENSION_REQUEST
from safetyduty.statutes.provisions.order_15_2007.filing_time import FILING_TIME
from safetyduty.statutes.provisions.order_15_2007.filing_with_superior import FILING_WITH_SUPERIOR
from safetyduty.statutes.provisions.order_15_2007.hearing_date import HEARING_DATE
from safetyduty.statutes.provisions.order_15_2007.hearing_notice import HEARING_NOTICE
from safetyduty.statutes.provisions.order_15_2007.hearing_request import HEARING_REQUEST
from safetyduty.statutes.provisions.order_15_2007.hearing_thresholds import HEARING_THRESHOLDS
from safetyduty.statutes.provisions.order_15_2007.heavier import HEAVIER
from safetyduty.statutes.provisions.order_15_2007.illegal_income import ILLEGAL_INCOME
from safetyduty.statutes.provisions.order_15_2007.licence_suspension import LICENCE_SUSPENSION
from safetyduty.statutes.provisions.order_15_2007.lighter import LIGHTER
from safetyduty.statutes.provisions.order_15_2007.on_site_measures import ON_SITE_MEASURES
from safetyduty.statutes.provisions.order_15_2007.on_the_spot_fines import ON_THE_SPOT_FINES
from safetyduty.statutes.provisions.order_15_2007.power_cut import POWER_CUT
from safetyduty.statutes.provisions.order_15_2007.power_cut_notice import POWER_CUT_NOTICE
from safetyduty.statutes.provisions.order_15_2007.public_notice_service import PUBLIC_NOTICE_SERVICE
from safetyduty.statutes.provisions.order_15_2007.rectification_review import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_15_2007.repeat_penalties import REPEAT_PENALTIES
from safetyduty.statutes.provisions.order_15_2007.review_outcomes import REVIEW_OUTCOMES
from safetyduty.statutes.provisions.order_15_2007.rule_violations import RULE_VIOLATIONS
from safetyduty.statutes.provisions.order_15_2007.seizure import SEIZURE
from safetyduty.statutes.provisions.order_15_2007.several_acts import SEVERAL_ACTS
from safetyduty.statutes.provisions.order_15_2007.statement_and_defence import STATEMENT_AND_DEFENCE
from safetyduty.statutes.provisions.order_15_2007.surcharge import SURCHARGE
from safetyduty.statutes.provisions.order_15_2007.temporary_stop import TEMPORARY_STOP
from safetyduty.statutes.provisions.order_15_2007.under_funding import UNDER_FUNDING
from safetyduty.statutes.provisions.order_15_2007.urgent_case_filing import URGENT_CASE_FILING
from safetyduty.statutes.provisions.order_15_2007.waiver_agreement import WAIVER_AGREEMENT

__all__ = [
    "CASE_CLOCK",
    "COLLECTIVE_DECISION",
    "DELEGATION",
    "DOCUMENTS",
    "DOCUMENTS_FROM_MEMORY",
    "EXTENSION_REPLY",
    "EXTENSION_REQUEST",
    "FILING_TIME",
    "FILING_WITH_SUPERIOR",
    "HEARING_DATE",
    "HEARING_NOTICE",
    "HEARING_REQUEST",
    "HEARING_THRESHOLDS",
    "HEAVIER",
    "ILLEGAL_INCOME",
    "KEYS",
    "LICENCE_SUSPENSION",
    "LIGHTER",
    "ON_SITE_MEASURES",
    "ON_THE_SPOT_FINES",
    "POWER_CUT",
    "POWER_CUT_NOTICE",
    "PUBLIC_NOTICE_SERVICE",
    "RECTIFICATION_REVIEW",
    "REPEAT_PENALTIES",
    "REVIEW_OUTCOMES",
    "RULE_VIOLATIONS",
    "SEIZURE",
    "SEVERAL_ACTS",
    "STATEMENT_AND_DEFENCE",
    "SURCHARGE",
    "TEMPORARY_STOP",
    "UNDER_FUNDING",
    "URGENT_CASE_FILING",
    "WAIVER_AGREEMENT",
]

KEYS = (
    CASE_CLOCK,
    COLLECTIVE_DECISION,
    DELEGATION,
    DOCUMENTS,
    DOCUMENTS_FROM_MEMORY,
    EXTENSION_REPLY,
    EXTENSION_REQUEST,
    FILING_TIME,
    FILING_WITH_SUPERIOR,
    HEARING_DATE,
    HEARING_NOTICE,
    HEARING_REQUEST,
    HEARING_THRESHOLDS,
    HEAVIER,
    ILLEGAL_INCOME,
    LICENCE_SUSPENSION,
    LIGHTER,
    ON_SITE_MEASURES,
    ON_THE_SPOT_FINES,
    POWER_CUT,
    POWER_CUT_NOTICE,
    PUBLIC_NOTICE_SERVICE,
    RECTIFICATION_REVIEW,
    REPEAT_PENALTIES,
    REVIEW_OUTCOMES,
    RULE_VIOLATIONS,
    SEIZURE,
    SEVERAL_ACTS,
    STATEMENT_AND_DEFENCE,
    SURCHARGE,
    TEMPORARY_STOP,
    UNDER_FUNDING,
    URGENT_CASE_FILING,
    WAIVER_AGREEMENT,
)
