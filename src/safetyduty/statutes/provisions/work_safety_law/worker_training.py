"""从业人员教育培训 · worker_training — whom, and nobody starts without it."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WORKER_TRAINING"]

WORKER_TRAINING = Key("work-safety-law/worker-training", Listing)
