"""生产安全事故应急条例 · order_708_2019 — drills, plans and emergency duty (Order 708 of 2019)."""

from safetyduty.statutes.provisions.order_708_2019.drill_frequency import DRILL_FREQUENCY
from safetyduty.statutes.provisions.order_708_2019.drill_result import DRILL_RESULT
from safetyduty.statutes.provisions.order_708_2019.emergency_duty import EMERGENCY_DUTY
from safetyduty.statutes.provisions.order_708_2019.filing_and_duty_penalty import FILING_AND_DUTY_PENALTY
from safetyduty.statutes.provisions.order_708_2019.plan_filing import PLAN_FILING

__all__ = [
    "DRILL_FREQUENCY",
    "DRILL_RESULT",
    "EMERGENCY_DUTY",
    "FILING_AND_DUTY_PENALTY",
    "KEYS",
    "PLAN_FILING",
]

KEYS = (
    DRILL_FREQUENCY,
    DRILL_RESULT,
    EMERGENCY_DUTY,
    FILING_AND_DUTY_PENALTY,
    PLAN_FILING,
)
