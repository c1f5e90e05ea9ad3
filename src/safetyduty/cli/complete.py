"""全部命令 · complete — the command with all of its words: importing this is what gathers them."""

from safetyduty.cli.agenda import agenda, moves
from safetyduty.cli.commands import brief, gaps, hazards, safetyduty, who
from safetyduty.cli.deadline import deadline
from safetyduty.cli.law import law

__all__ = ["agenda", "brief", "deadline", "gaps", "hazards", "law", "moves", "safetyduty", "who"]
