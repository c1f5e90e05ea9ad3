"""事故 · accidents — the grade of an accident, who must report it and when, and how the inquiry runs.

Takes   an Accident and the law of its day.
Gives   its grade, the reports due and how late or false they were, who inquires and by when.
Knows   words, errors, dates, statutes, facts, deadlines.
Never   fines anyone, or decides who answers.
"""

from safetyduty.accidents.after import reports_due
from safetyduty.accidents.grading import grade, grade_of
from safetyduty.accidents.harm import Harm
from safetyduty.accidents.inquiring import Course, InquiryStep, Stage, inquiry
from safetyduty.accidents.leading import leader
from safetyduty.accidents.losses import Cost, Loss, direct_loss
from safetyduty.accidents.measuring import Delay, Reported, ReportFault, StartPoint, reporting
from safetyduty.accidents.owed import ReportDue, ReportKind
from safetyduty.accidents.perils import serious_peril
from safetyduty.accidents.reckoning import Tally, reckon
from safetyduty.accidents.scope import require_covered
from safetyduty.accidents.successive import Regraded, regrading
from safetyduty.accidents.tiers import Tier

__all__ = [
    "Cost",
    "Course",
    "Delay",
    "Harm",
    "InquiryStep",
    "Loss",
    "Regraded",
    "ReportDue",
    "ReportFault",
    "ReportKind",
    "Reported",
    "Stage",
    "StartPoint",
    "Tally",
    "Tier",
    "direct_loss",
    "grade",
    "grade_of",
    "inquiry",
    "leader",
    "reckon",
    "regrading",
    "reporting",
    "reports_due",
    "require_covered",
    "serious_peril",
]
