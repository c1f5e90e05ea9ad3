"""全部命令 · complete — the command with all of its words: importing this is what gathers them, a file for each group."""

from safetyduty.cli.accident import accident
from safetyduty.cli.agenda import agenda, moves
from safetyduty.cli.commands import brief, hazards, safetyduty, who
from safetyduty.cli.deadline import deadline
from safetyduty.cli.gaps import conflicts, gaps
from safetyduty.cli.law import law
from safetyduty.cli.ledger import ledger
from safetyduty.cli.trying import expected
from safetyduty.cli.why import why

__all__ = [
    "accident",
    "agenda",
    "brief",
    "conflicts",
    "deadline",
    "expected",
    "gaps",
    "hazards",
    "law",
    "ledger",
    "moves",
    "safetyduty",
    "who",
    "why",
]
