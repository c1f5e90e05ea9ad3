"""主要负责人未履行职责 · principal_failure — a fine, then more and suspension."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_FAILURE"]

PRINCIPAL_FAILURE = Key("work-safety-law/principal-failure", Penalty)
