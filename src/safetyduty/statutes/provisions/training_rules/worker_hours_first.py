"""新员工学时 · worker_hours_first — hours before a new worker starts."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TrainingHours

__all__ = ["WORKER_HOURS_FIRST"]

WORKER_HOURS_FIRST = Key("training-rules/worker-hours-first", TrainingHours)
