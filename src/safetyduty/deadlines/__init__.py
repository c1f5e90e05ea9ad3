"""时限 · deadlines — a counted term with its basis.

Takes   a term, or the limit that a provision sets; a start, pauses and extensions; a calendar.
Gives   a Deadline with its ledger, how late it is or how long is left; what recurs, and what moves.
Knows   words, errors, dates, statutes.
Never   decides what a lateness costs, or whose it is.
"""

from safetyduty.deadlines.deadline import BEIJING, Deadline, agreed
from safetyduty.deadlines.extension import Extension
from safetyduty.deadlines.lateness import Lateness, Left, elapsed, late, remaining
from safetyduty.deadlines.limit import Limit, limit, limits, named
from safetyduty.deadlines.reckoning import due, latest_start
from safetyduty.deadlines.relay import relay

__all__ = [
    "BEIJING",
    "Deadline",
    "Extension",
    "Lateness",
    "Left",
    "Limit",
    "agreed",
    "due",
    "elapsed",
    "late",
    "latest_start",
    "limit",
    "limits",
    "named",
    "relay",
    "remaining",
]
