"""检查计划内容 · inspection_plan_contents — what a city's plan holds."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INSPECTION_PLAN_CONTENTS"]

INSPECTION_PLAN_CONTENTS = Key("local-rules/inspection-plan-contents", Listing)
