"""员工再培训 · worker_hours_yearly — eight hours a year, seen once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TrainingHours

__all__ = ["WORKER_HOURS_YEARLY"]

WORKER_HOURS_YEARLY = Key("training-rules/worker-hours-yearly", TrainingHours)
