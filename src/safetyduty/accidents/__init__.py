"""事故 · accidents — the grade of an accident, who must report it and when, and how the inquiry runs.

Takes   an Accident and the law of its day.
Gives   its grade, the reports due and how late or false they were, who inquires and by when.
Knows   words, errors, dates, statutes, facts, deadlines.
Never   fines anyone, or decides who answers.
"""

from safetyduty.accidents.grading import grade, grade_of
from safetyduty.accidents.harm import Harm
from safetyduty.accidents.reckoning import Tally, reckon

__all__ = ["Harm", "Tally", "grade", "grade_of", "reckon"]
