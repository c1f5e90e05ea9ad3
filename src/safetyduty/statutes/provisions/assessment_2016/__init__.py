"""省级政府安全生产考核 · assessment_2016 — how provincial governments are marked."""

from safetyduty.statutes.provisions.assessment_2016.failing_plan import FAILING_PLAN
from safetyduty.statutes.provisions.assessment_2016.fraud import FRAUD
from safetyduty.statutes.provisions.assessment_2016.grades import GRADES
from safetyduty.statutes.provisions.assessment_2016.heads import HEADS
from safetyduty.statutes.provisions.assessment_2016.marks import MARKS
from safetyduty.statutes.provisions.assessment_2016.publication import PUBLICATION

__all__ = [
    "FAILING_PLAN",
    "FRAUD",
    "GRADES",
    "HEADS",
    "KEYS",
    "MARKS",
    "PUBLICATION",
]

KEYS = (
    FAILING_PLAN,
    FRAUD,
    GRADES,
    HEADS,
    MARKS,
    PUBLICATION,
)
