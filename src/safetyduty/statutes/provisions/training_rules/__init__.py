"""安全培训规定 · training_rules — hours of training, first and every year."""

from safetyduty.statutes.provisions.training_rules.certified_after_appointment import CERTIFIED_AFTER_APPOINTMENT
from safetyduty.statutes.provisions.training_rules.principal_hours import PRINCIPAL_HOURS
from safetyduty.statutes.provisions.training_rules.retraining_interval import RETRAINING_INTERVAL
from safetyduty.statutes.provisions.training_rules.three_levels import THREE_LEVELS
from safetyduty.statutes.provisions.training_rules.worker_hours_first import WORKER_HOURS_FIRST
from safetyduty.statutes.provisions.training_rules.worker_hours_yearly import WORKER_HOURS_YEARLY

__all__ = [
    "CERTIFIED_AFTER_APPOINTMENT",
    "KEYS",
    "PRINCIPAL_HOURS",
    "RETRAINING_INTERVAL",
    "THREE_LEVELS",
    "WORKER_HOURS_FIRST",
    "WORKER_HOURS_YEARLY",
]

KEYS = (
    CERTIFIED_AFTER_APPOINTMENT,
    PRINCIPAL_HOURS,
    RETRAINING_INTERVAL,
    THREE_LEVELS,
    WORKER_HOURS_FIRST,
    WORKER_HOURS_YEARLY,
)
