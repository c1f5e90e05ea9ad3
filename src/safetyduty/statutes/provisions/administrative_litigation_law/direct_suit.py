"""直接起诉期限 · direct_suit — how soon to sue without review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["DIRECT_SUIT"]

DIRECT_SUIT = Key("administrative-litigation-law/direct-suit", Period)
