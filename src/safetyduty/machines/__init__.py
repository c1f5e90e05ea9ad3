"""状态机 · machines — a process as a table of rows and a fold.

Takes   tables of (state, command, next state, guards), side by side under conditions.
Gives   Accepted or Refused with all reasons; the faults, ways and diagrams of a table.
Knows   words, errors.
Never   runs a callback, reads a clock, or knows what a hazard is.
"""

from safetyduty.machines.decision import Accepted, Refused, decide
from safetyduty.machines.drawing import drawn
from safetyduty.machines.paths import ways
from safetyduty.machines.process import Condition, Process, Step, judge
from safetyduty.machines.soundness import faults, flaws, require_sound
from safetyduty.machines.table import Row, Table

__all__ = [
    "Accepted",
    "Condition",
    "Process",
    "Refused",
    "Row",
    "Step",
    "Table",
    "decide",
    "drawn",
    "faults",
    "flaws",
    "judge",
    "require_sound",
    "ways",
]
