"""时限 · deadlines — a counted term with its basis.

Takes   a term, or the limit that a provision sets; a start, pauses and extensions; a calendar.
Gives   a Deadline with its ledger, how late it is or how long is left; what recurs, and what moves.
Knows   words, errors, dates, statutes.
Never   decides what a lateness costs, or whose it is.
"""

from safetyduty.dates import BEIJING
from safetyduty.deadlines.accrual import Accrual, accrue
from safetyduty.deadlines.deadline import Deadline, agreed
from safetyduty.deadlines.extension import Extension
from safetyduty.deadlines.lateness import Lateness, Left, elapsed, late, remaining
from safetyduty.deadlines.reckoning import due, latest_start
from safetyduty.deadlines.recurrence import Evidence, Round, missed, next_due, recur
from safetyduty.deadlines.running import Move, Running, moves, run
from safetyduty.deadlines.statutory import Limit, limit, limits, named
from safetyduty.deadlines.tiers import relay

__all__ = [
    "BEIJING",
    "Accrual",
    "Deadline",
    "Evidence",
    "Extension",
    "Lateness",
    "Left",
    "Limit",
    "Move",
    "Round",
    "Running",
    "accrue",
    "agreed",
    "due",
    "elapsed",
    "late",
    "latest_start",
    "limit",
    "limits",
    "missed",
    "moves",
    "named",
    "next_due",
    "recur",
    "relay",
    "remaining",
    "run",
]
