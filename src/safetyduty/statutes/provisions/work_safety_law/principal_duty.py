"""主要负责人职责 · principal_duty — the first responsible person of a unit, and the seven duties."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPAL_DUTY"]

PRINCIPAL_DUTY = Key("work-safety-law/principal-duty", Listing)
