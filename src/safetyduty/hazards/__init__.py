"""隐患 · hazards — the rectification process of a hazard, from finding to strike-off.

Takes   a hazard's recorded history and the law of a day.
Gives   a Case: its state, whose turn it is, what is missing, what is due.
Knows   words, errors, dates, machines, reading, statutes, facts, deadlines.
Never   edits a history, or decides who answers for the place.
"""

from safetyduty.hazards.case import Case, Irregularity, Process
from safetyduty.hazards.folding import opened, replay, settled
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.judging import do, irregularities, objections
from safetyduty.hazards.processes import PROCESS, USES, process_of, track
from safetyduty.hazards.standing import Standing, missing, stand
from safetyduty.hazards.states import Power, Referred, Request, State, Supervision, Work
from safetyduty.hazards.table import TABLE

__all__ = [
    "PROCESS",
    "TABLE",
    "USES",
    "Case",
    "Ground",
    "Irregularity",
    "Power",
    "Process",
    "Referred",
    "Request",
    "Shown",
    "Standing",
    "State",
    "Supervision",
    "Work",
    "do",
    "irregularities",
    "missing",
    "objections",
    "opened",
    "process_of",
    "replay",
    "settled",
    "stand",
    "track",
]
