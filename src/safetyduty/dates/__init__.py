"""日期 · dates — spans, timelines, terms, and which days are working days.

Takes   days, and the published calendar of holidays and make-up days.
Gives   spans, terms, a Calendar, and counts with each step named.
Knows   words, errors.
Never   knows what day it is, reads a statute, or guesses a day that was not announced.
"""

from safetyduty.dates.counting import Count, Step, StepKind, count
from safetyduty.dates.editions import calendar
from safetyduty.dates.span import Span
from safetyduty.dates.terms import Days, Hours, Minutes, MonthEnd, Months, Roll, Term, Workdays, Years, term_of
from safetyduty.dates.timeline import holes, merge
from safetyduty.dates.workdays import Calendar, DayKind

__all__ = [
    "Calendar",
    "Count",
    "DayKind",
    "Days",
    "Hours",
    "Minutes",
    "MonthEnd",
    "Months",
    "Roll",
    "Span",
    "Step",
    "StepKind",
    "Term",
    "Workdays",
    "Years",
    "calendar",
    "count",
    "holes",
    "merge",
    "term_of",
]
