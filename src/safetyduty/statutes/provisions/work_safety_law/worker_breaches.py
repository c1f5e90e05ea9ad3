"""从业人员违规 · worker_breaches — criticism and discipline, no fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["WORKER_BREACHES"]

WORKER_BREACHES = Key("work-safety-law/worker-breaches", Penalty)
