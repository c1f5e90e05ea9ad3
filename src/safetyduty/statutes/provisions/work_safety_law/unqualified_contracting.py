"""违法发包出租 · unqualified_contracting — a multiple of the income, or a range."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNQUALIFIED_CONTRACTING"]

UNQUALIFIED_CONTRACTING = Key("work-safety-law/unqualified-contracting", Penalty)
