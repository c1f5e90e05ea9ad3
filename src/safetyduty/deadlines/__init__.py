"""时限 · deadlines — a counted term with its basis.

Takes   a term or a provision, a start, the law of a day, and a calendar.
Gives   a Deadline: the day due, the ledger of the count, basis and caveats.
Knows   words, errors, dates, statutes.
Never   decides what a lateness costs, or whose it is.
"""

from safetyduty.deadlines.deadline import Deadline, Lateness, late
from safetyduty.deadlines.reckoning import after, agreed, due

__all__ = ["Deadline", "Lateness", "after", "agreed", "due", "late"]
