"""从业人员义务 · worker_duties — follow the rules, learn, report at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WORKER_DUTIES"]

WORKER_DUTIES = Key("work-safety-law/worker-duties", Listing)
