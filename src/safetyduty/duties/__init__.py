"""责任 · duties — who owes what, where, on which days.

Takes   a Register and the law of a day.
Gives   a DutyGraph; chains, gaps and reasons read from it.
Knows   words, errors, dates, statutes, facts.
Never   changes a fact, counts a deadline, or blames anyone.
"""

from safetyduty.duties.answering import Step, chain, chains
from safetyduty.duties.asking import Answer, what, who
from safetyduty.duties.breaks import Break, BreakKind
from safetyduty.duties.derive import RULES, Rule
from safetyduty.duties.differing import Change, ChangeKind, Turn, changes
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.explaining import why, why_not
from safetyduty.duties.graph import DutyGraph, draw
from safetyduty.duties.grounds import USES
from safetyduty.duties.intervals import Tenure, between
from safetyduty.duties.leaving import Handover, Holding, handover, holdings
from safetyduty.duties.tops import End, ends
from safetyduty.duties.uncovered import GAP_RULES, Gap, GapKind, gaps
from safetyduty.duties.ways import Tie

__all__ = [
    "GAP_RULES",
    "RULES",
    "USES",
    "Answer",
    "Break",
    "BreakKind",
    "Change",
    "ChangeKind",
    "DutyGraph",
    "Edge",
    "End",
    "Gap",
    "GapKind",
    "Handover",
    "Holding",
    "Link",
    "Rule",
    "Step",
    "Tenure",
    "Tie",
    "Turn",
    "between",
    "chain",
    "chains",
    "changes",
    "draw",
    "ends",
    "gaps",
    "handover",
    "holdings",
    "what",
    "who",
    "why",
    "why_not",
]
