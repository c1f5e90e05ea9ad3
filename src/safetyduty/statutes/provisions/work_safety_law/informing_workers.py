"""向从业人员告知 · informing_workers — dangers, precautions, what to do."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INFORMING_WORKERS"]

INFORMING_WORKERS = Key("work-safety-law/informing-workers", Listing)
