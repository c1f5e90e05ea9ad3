"""隐患 · hazards — the rectification process of a hazard, from finding to strike-off.

Takes   a hazard's recorded history and the law of a day.
Gives   a Case: its state, whose turn it is, what is missing, what is due.
Knows   words, errors, dates, machines, reading, statutes, facts, deadlines.
Never   edits a history, or decides who answers for the place.
"""

from safetyduty.hazards.case import Case, Irregularity
from safetyduty.hazards.folding import Process, do, replay
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.standing import Standing, missing, stand
from safetyduty.hazards.states import State
from safetyduty.hazards.table import TABLE, USES

__all__ = [
    "TABLE",
    "USES",
    "Case",
    "Ground",
    "Irregularity",
    "Process",
    "Shown",
    "Standing",
    "State",
    "do",
    "missing",
    "replay",
    "stand",
]
