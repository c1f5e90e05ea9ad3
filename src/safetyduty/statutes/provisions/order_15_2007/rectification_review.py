"""整改复查 · rectification_review — how soon a rectification is reviewed once it is asked for."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["RECTIFICATION_REVIEW"]

RECTIFICATION_REVIEW = Key("order-15-2007/rectification-review", Period)
