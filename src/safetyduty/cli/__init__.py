"""命令行 · cli — the command ``safetyduty``.

Takes   the words of a command line.
Gives   tables or JSON on standard output, and an exit code: 0 answered, 1 amiss or a test failed, 2 bad input.
Knows   words, errors, dates, reading, statutes, facts, deadlines, duties, hazards, briefing, reports, exchange.
Never   computes an answer. It is the only room that opens or writes the user's files, prints, or asks what day it is.
"""

from safetyduty.cli.entry import main

__all__ = ["main"]
