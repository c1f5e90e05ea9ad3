"""状态机 · machines — a process as a table of rows and a fold.

Takes   a table of (state, command, next state, guards).
Gives   Accepted or Refused with all reasons; the faults of a table.
Knows   words, errors.
Never   runs a callback, reads a clock, or knows what a hazard is.
"""

from safetyduty.machines.decision import Accepted, Refused, decide
from safetyduty.machines.soundness import faults, require_sound
from safetyduty.machines.table import Row, Table

__all__ = ["Accepted", "Refused", "Row", "Table", "decide", "faults", "require_sound"]
