"""责任 · duties — who owes what, where, on which days.

Takes   a Register and the law of a day.
Gives   a DutyGraph; chains, gaps and reasons read from it.
Knows   words, errors, dates, statutes, facts.
Never   changes a fact, counts a deadline, or blames anyone.
"""

from safetyduty.duties.answering import Step, chain, chains
from safetyduty.duties.derive import RULES, Rule
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph, draw
from safetyduty.duties.grounds import USES
from safetyduty.duties.uncovered import GAP_RULES, Gap, GapKind, gaps

__all__ = [
    "GAP_RULES",
    "RULES",
    "USES",
    "DutyGraph",
    "Edge",
    "Gap",
    "GapKind",
    "Link",
    "Rule",
    "Step",
    "chain",
    "chains",
    "draw",
    "gaps",
]
