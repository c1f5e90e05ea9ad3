"""危害生产安全犯罪的标准 · criminal_thresholds — what harm makes an accident a criminal case."""

from safetyduty.statutes.provisions.criminal_thresholds.accident_consequences import ACCIDENT_CONSEQUENCES
from safetyduty.statutes.provisions.criminal_thresholds.disputed_major_hazard import DISPUTED_MAJOR_HAZARD
from safetyduty.statutes.provisions.criminal_thresholds.false_report_acts import FALSE_REPORT_ACTS
from safetyduty.statutes.provisions.criminal_thresholds.false_report_consequences import FALSE_REPORT_CONSEQUENCES
from safetyduty.statutes.provisions.criminal_thresholds.heavier_circumstances import HEAVIER_CIRCUMSTANCES
from safetyduty.statutes.provisions.criminal_thresholds.job_ban import JOB_BAN
from safetyduty.statutes.provisions.criminal_thresholds.primary_responsibility import PRIMARY_RESPONSIBILITY
from safetyduty.statutes.provisions.criminal_thresholds.punished_before import PUNISHED_BEFORE
from safetyduty.statutes.provisions.criminal_thresholds.refusal_to_carry_out import REFUSAL_TO_CARRY_OUT

__all__ = [
    "ACCIDENT_CONSEQUENCES",
    "DISPUTED_MAJOR_HAZARD",
    "FALSE_REPORT_ACTS",
    "FALSE_REPORT_CONSEQUENCES",
    "HEAVIER_CIRCUMSTANCES",
    "JOB_BAN",
    "KEYS",
    "PRIMARY_RESPONSIBILITY",
    "PUNISHED_BEFORE",
    "REFUSAL_TO_CARRY_OUT",
]

KEYS = (
    ACCIDENT_CONSEQUENCES,
    DISPUTED_MAJOR_HAZARD,
    FALSE_REPORT_ACTS,
    FALSE_REPORT_CONSEQUENCES,
    HEAVIER_CIRCUMSTANCES,
    JOB_BAN,
    PRIMARY_RESPONSIBILITY,
    PUNISHED_BEFORE,
    REFUSAL_TO_CARRY_OUT,
)
