"""行政处罚法 · administrative_penalty_law — the Administrative Penalty Law (2021): how a penalty is decided, served and carried out."""

from safetyduty.statutes.provisions.administrative_penalty_law.advance_notice import ADVANCE_NOTICE
from safetyduty.statutes.provisions.administrative_penalty_law.collective_discussion import COLLECTIVE_DISCUSSION
from safetyduty.statutes.provisions.administrative_penalty_law.crime_transfer import CRIME_TRANSFER
from safetyduty.statutes.provisions.administrative_penalty_law.criminal_offset import CRIMINAL_OFFSET
from safetyduty.statutes.provisions.administrative_penalty_law.decision_period import DECISION_PERIOD
from safetyduty.statutes.provisions.administrative_penalty_law.deferral import DEFERRAL
from safetyduty.statutes.provisions.administrative_penalty_law.deferred_application import DEFERRED_APPLICATION
from safetyduty.statutes.provisions.administrative_penalty_law.discretion_benchmarks import DISCRETION_BENCHMARKS
from safetyduty.statutes.provisions.administrative_penalty_law.enforcement_measures import ENFORCEMENT_MEASURES
from safetyduty.statutes.provisions.administrative_penalty_law.evidence_registration import EVIDENCE_REGISTRATION
from safetyduty.statutes.provisions.administrative_penalty_law.first_offence import FIRST_OFFENCE
from safetyduty.statutes.provisions.administrative_penalty_law.first_to_file import FIRST_TO_FILE
from safetyduty.statutes.provisions.administrative_penalty_law.handing_over import HANDING_OVER
from safetyduty.statutes.provisions.administrative_penalty_law.hearing_agents import HEARING_AGENTS
from safetyduty.statutes.provisions.administrative_penalty_law.hearing_cases import HEARING_CASES
from safetyduty.statutes.provisions.administrative_penalty_law.hearing_notice import HEARING_NOTICE
from safetyduty.statutes.provisions.administrative_penalty_law.hearing_request import HEARING_REQUEST
from safetyduty.statutes.provisions.administrative_penalty_law.hearing_rules import HEARING_RULES
from safetyduty.statutes.provisions.administrative_penalty_law.illegal_income import ILLEGAL_INCOME
from safetyduty.statutes.provisions.administrative_penalty_law.kinds import KINDS
from safetyduty.statutes.provisions.administrative_penalty_law.large_fine import LARGE_FINE
from safetyduty.statutes.provisions.administrative_penalty_law.late_payment import LATE_PAYMENT
from safetyduty.statutes.provisions.administrative_penalty_law.legal_review import LEGAL_REVIEW
from safetyduty.statutes.provisions.administrative_penalty_law.limitation import LIMITATION
from safetyduty.statutes.provisions.administrative_penalty_law.must_mitigate import MUST_MITIGATE
from safetyduty.statutes.provisions.administrative_penalty_law.no_aggravation import NO_AGGRAVATION
from safetyduty.statutes.provisions.administrative_penalty_law.no_penalty import NO_PENALTY
from safetyduty.statutes.provisions.administrative_penalty_law.no_suspension import NO_SUSPENSION
from safetyduty.statutes.provisions.administrative_penalty_law.officers import OFFICERS
from safetyduty.statutes.provisions.administrative_penalty_law.on_the_spot import ON_THE_SPOT
from safetyduty.statutes.provisions.administrative_penalty_law.on_the_spot_collection import ON_THE_SPOT_COLLECTION
from safetyduty.statutes.provisions.administrative_penalty_law.on_the_spot_collection_limit import (
    ON_THE_SPOT_COLLECTION_LIMIT,
)
from safetyduty.statutes.provisions.administrative_penalty_law.one_fine import ONE_FINE
from safetyduty.statutes.provisions.administrative_penalty_law.order_to_correct import ORDER_TO_CORRECT
from safetyduty.statutes.provisions.administrative_penalty_law.payment_period import PAYMENT_PERIOD
from safetyduty.statutes.provisions.administrative_penalty_law.place_of_violation import PLACE_OF_VIOLATION
from safetyduty.statutes.provisions.administrative_penalty_law.service import SERVICE
from safetyduty.statutes.provisions.administrative_penalty_law.time_of_law import TIME_OF_LAW
from safetyduty.statutes.provisions.administrative_penalty_law.township_enforcement import TOWNSHIP_ENFORCEMENT
from safetyduty.statutes.provisions.administrative_penalty_law.withdrawal_of_publication import (
    WITHDRAWAL_OF_PUBLICATION,
)
from safetyduty.statutes.provisions.administrative_penalty_law.working_days import WORKING_DAYS

__all__ = [
    "ADVANCE_NOTICE",
    "COLLECTIVE_DISCUSSION",
    "CRIME_TRANSFER",
    "CRIMINAL_OFFSET",
    "DECISION_PERIOD",
    "DEFERRAL",
    "DEFERRED_APPLICATION",
    "DISCRETION_BENCHMARKS",
    "ENFORCEMENT_MEASURES",
    "EVIDENCE_REGISTRATION",
    "FIRST_OFFENCE",
    "FIRST_TO_FILE",
    "HANDING_OVER",
    "HEARING_AGENTS",
    "HEARING_CASES",
    "HEARING_NOTICE",
    "HEARING_REQUEST",
    "HEARING_RULES",
    "ILLEGAL_INCOME",
    "KEYS",
    "KINDS",
    "LARGE_FINE",
    "LATE_PAYMENT",
    "LEGAL_REVIEW",
    "LIMITATION",
    "MUST_MITIGATE",
    "NO_AGGRAVATION",
    "NO_PENALTY",
    "NO_SUSPENSION",
    "OFFICERS",
    "ONE_FINE",
    "ON_THE_SPOT",
    "ON_THE_SPOT_COLLECTION",
    "ON_THE_SPOT_COLLECTION_LIMIT",
    "ORDER_TO_CORRECT",
    "PAYMENT_PERIOD",
    "PLACE_OF_VIOLATION",
    "SERVICE",
    "TIME_OF_LAW",
    "TOWNSHIP_ENFORCEMENT",
    "WITHDRAWAL_OF_PUBLICATION",
    "WORKING_DAYS",
]

KEYS = (
    ADVANCE_NOTICE,
    COLLECTIVE_DISCUSSION,
    CRIME_TRANSFER,
    CRIMINAL_OFFSET,
    DECISION_PERIOD,
    DEFERRAL,
    DEFERRED_APPLICATION,
    DISCRETION_BENCHMARKS,
    ENFORCEMENT_MEASURES,
    EVIDENCE_REGISTRATION,
    FIRST_OFFENCE,
    FIRST_TO_FILE,
    HANDING_OVER,
    HEARING_AGENTS,
    HEARING_CASES,
    HEARING_NOTICE,
    HEARING_REQUEST,
    HEARING_RULES,
    ILLEGAL_INCOME,
    KINDS,
    LARGE_FINE,
    LATE_PAYMENT,
    LEGAL_REVIEW,
    LIMITATION,
    MUST_MITIGATE,
    NO_AGGRAVATION,
    NO_PENALTY,
    NO_SUSPENSION,
    OFFICERS,
    ONE_FINE,
    ON_THE_SPOT,
    ON_THE_SPOT_COLLECTION,
    ON_THE_SPOT_COLLECTION_LIMIT,
    ORDER_TO_CORRECT,
    PAYMENT_PERIOD,
    PLACE_OF_VIOLATION,
    SERVICE,
    TIME_OF_LAW,
    TOWNSHIP_ENFORCEMENT,
    WITHDRAWAL_OF_PUBLICATION,
    WORKING_DAYS,
)
