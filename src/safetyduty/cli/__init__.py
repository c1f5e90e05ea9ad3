"""命令行 · cli — the command ``safetyduty``.

Takes   the words of a command line.
Gives   sheets or JSON on standard output, and an exit code: 0 answered, 1 late or uncovered (--check), 2 bad input.
Knows   every room below; the only room that opens the user's files, prints, or asks what day it is.
Never   computes an answer.
"""

__all__: list[str] = []
