"""移送决定期限 · transfer_decision — decided within three days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["TRANSFER_DECISION"]

TRANSFER_DECISION = Key("case-transfer-2019/transfer-decision", Period)
