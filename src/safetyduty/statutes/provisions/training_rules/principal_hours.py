"""负责人学时 · principal_hours — hours for principals and safety managers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TrainingHours

__all__ = ["PRINCIPAL_HOURS"]

PRINCIPAL_HOURS = Key("training-rules/principal-hours", TrainingHours)
