"""事故整改评估期限 · rectification_evaluation — within a year of the approval."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["RECTIFICATION_EVALUATION"]

RECTIFICATION_EVALUATION = Key("work-safety-law/rectification-evaluation", Period)
