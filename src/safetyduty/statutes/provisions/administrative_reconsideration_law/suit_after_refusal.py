"""复议前置案件的起诉期限 · suit_after_refusal — how soon to sue where review had to come first."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["SUIT_AFTER_REFUSAL"]

SUIT_AFTER_REFUSAL = Key("administrative-reconsideration-law/suit-after-refusal", Period)
