"""恢复申请审查结果 · resumption_outcomes — write-off, order, penalty or closure."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESUMPTION_OUTCOMES"]

RESUMPTION_OUTCOMES = Key("order-16-2007/resumption-outcomes", Listing)
