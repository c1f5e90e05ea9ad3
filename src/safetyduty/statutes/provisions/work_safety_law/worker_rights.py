"""从业人员权利 · worker_rights — criticise, refuse, stop work and leave."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WORKER_RIGHTS"]

WORKER_RIGHTS = Key("work-safety-law/worker-rights", Listing)
