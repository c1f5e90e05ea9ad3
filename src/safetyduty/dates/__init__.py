"""日期 · dates — spans, timelines, terms, and which days are working days.

Takes   days, the published calendar of holidays and make-up days, and notices to lay over it.
Gives   spans, terms, a Calendar, counts with each step named, and the rounds of what recurs.
Knows   words, errors.
Never   knows what day it is, reads a statute, or passes off a day that was not announced as one that was.
"""

from safetyduty.dates.closures import Closure, close, unfit
from safetyduty.dates.counting import Count, Step, StepKind, count
from safetyduty.dates.editions import calendar
from safetyduty.dates.moments import BEIJING, aware, in_beijing
from safetyduty.dates.notices import Notice, announce, misfits
from safetyduty.dates.overlays import NamedDay
from safetyduty.dates.pauses import Pause, merged
from safetyduty.dates.recurring import Cycle, rounds
from safetyduty.dates.span import Span
from safetyduty.dates.terms import Days, Hours, Minutes, MonthEnd, Months, Roll, Term, Workdays, Years, term_of
from safetyduty.dates.timeline import holes, merge
from safetyduty.dates.workdays import Calendar, DayKind

__all__ = [
    "BEIJING",
    "Calendar",
    "Closure",
    "Count",
    "Cycle",
    "DayKind",
    "Days",
    "Hours",
    "Minutes",
    "MonthEnd",
    "Months",
    "NamedDay",
    "Notice",
    "Pause",
    "Roll",
    "Span",
    "Step",
    "StepKind",
    "Term",
    "Workdays",
    "Years",
    "announce",
    "aware",
    "calendar",
    "close",
    "count",
    "holes",
    "in_beijing",
    "merge",
    "merged",
    "misfits",
    "rounds",
    "term_of",
    "unfit",
]
