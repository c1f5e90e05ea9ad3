"""治理情况评估主体 · resumption_evaluators — own experts where capable, an outside body otherwise."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESUMPTION_EVALUATORS"]

RESUMPTION_EVALUATORS = Key("order-16-2007/resumption-evaluators", Listing)
