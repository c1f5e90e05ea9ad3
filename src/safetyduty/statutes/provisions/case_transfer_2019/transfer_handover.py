"""移送期限 · transfer_handover — handed to the police within twenty-four hours."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["TRANSFER_HANDOVER"]

TRANSFER_HANDOVER = Key("case-transfer-2019/transfer-handover", Period)
