"""形状 · shapes — what the rule of a provision can look like.

Several provisions share a shape; one that a single provision needs stands beside its key. A shape holds what a statute
says and can be asked about it; it never sees a register.
"""

from safetyduty.statutes.shapes.bans import Ban, Bans
from safetyduty.statutes.shapes.classes import Band, Bands, Classes, Limit, SizeClass
from safetyduty.statutes.shapes.competence import Competence, Competent, Level
from safetyduty.statutes.shapes.crimes import Crime, Crimes
from safetyduty.statutes.shapes.discretion import Discretion
from safetyduty.statutes.shapes.duties import Choice, Listing, Principle
from safetyduty.statutes.shapes.fines import (
    Fine,
    GradedFine,
    GradedFines,
    Payer,
    Penalty,
    Stage,
    TieredFine,
    TieredFines,
)
from safetyduty.statutes.shapes.harm import HarmGrade, HarmGrades
from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.statutes.shapes.periods import Frequencies, Frequency, Period, Periods, Sense, Timed, TimeLimit
from safetyduty.statutes.shapes.rates import Rate
from safetyduty.statutes.shapes.sanctions import Sanction, Sanctions
from safetyduty.statutes.shapes.training import Training, TrainingHours

__all__ = [
    "Ban",
    "Band",
    "Bands",
    "Bans",
    "Choice",
    "Classes",
    "Competence",
    "Competent",
    "Crime",
    "Crimes",
    "Discretion",
    "Fine",
    "Frequencies",
    "Frequency",
    "GradedFine",
    "GradedFines",
    "HarmGrade",
    "HarmGrades",
    "Interval",
    "Level",
    "Limit",
    "Listing",
    "Payer",
    "Penalty",
    "Period",
    "Periods",
    "Principle",
    "Rate",
    "Sanction",
    "Sanctions",
    "Sense",
    "SizeClass",
    "Stage",
    "TieredFine",
    "TieredFines",
    "TimeLimit",
    "Timed",
    "Training",
    "TrainingHours",
]
