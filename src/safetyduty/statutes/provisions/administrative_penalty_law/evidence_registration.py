"""先行登记保存 · evidence_registration — how long registered evidence may wait for a decision."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["EVIDENCE_REGISTRATION"]

EVIDENCE_REGISTRATION = Key("administrative-penalty-law/evidence-registration", Period)
