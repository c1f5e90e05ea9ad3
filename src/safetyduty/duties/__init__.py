"""责任 · duties — who owes what, where, on which days.

Takes   a Register and the law of a day.
Gives   a DutyGraph; chains, gaps, conflicts and reasons read from it.
Knows   words, errors, dates, statutes, facts.
Never   changes a fact, counts a deadline, or blames anyone.
"""

from safetyduty.duties.answering import chain, chains
from safetyduty.duties.clashing.burdening import overloads
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, ConflictRule
from safetyduty.duties.clashing.conflicting import CONFLICT_RULES, conflicts, conflicts_between
from safetyduty.duties.derive import RULES, Rule
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph, draw
from safetyduty.duties.grounds import USES
from safetyduty.duties.networked import from_networkx
from safetyduty.duties.networktext import from_graphml, from_node_link, to_graphml, to_node_link
from safetyduty.duties.questions.asking import Remit, what, who
from safetyduty.duties.questions.breaks import Break, BreakKind
from safetyduty.duties.questions.differing import Change, ChangeKind, Turn, changes
from safetyduty.duties.questions.explaining import why, why_not
from safetyduty.duties.questions.intervals import Tenure, between
from safetyduty.duties.questions.leaving import Handover, Holding, handover, holdings
from safetyduty.duties.questions.mandates import Task, TaskKind, mandate
from safetyduty.duties.questions.sides import Side, SideKind, sides
from safetyduty.duties.questions.tops import End, ends
from safetyduty.duties.questions.ways import Tie
from safetyduty.duties.steps import Step
from safetyduty.duties.uncovered import GAP_RULES, Gap, GapKind, GapRule, gaps, gaps_between
from safetyduty.duties.views.covering import Cell, Coverage, coverage
from safetyduty.duties.views.lettering import Raci, RaciFault, RaciFlaw, RaciRow, raci, raci_faults
from safetyduty.duties.views.weighing import Bearer, Load, SinglePoint, load, single_points

__all__ = [
    "CONFLICT_RULES",
    "GAP_RULES",
    "RULES",
    "USES",
    "Bearer",
    "Break",
    "BreakKind",
    "Cell",
    "Change",
    "ChangeKind",
    "Conflict",
    "ConflictKind",
    "ConflictRule",
    "Coverage",
    "DutyGraph",
    "Edge",
    "End",
    "Gap",
    "GapKind",
    "GapRule",
    "Handover",
    "Holding",
    "Link",
    "Load",
    "Raci",
    "RaciFault",
    "RaciFlaw",
    "RaciRow",
    "Remit",
    "Rule",
    "Side",
    "SideKind",
    "SinglePoint",
    "Step",
    "Task",
    "TaskKind",
    "Tenure",
    "Tie",
    "Turn",
    "between",
    "chain",
    "chains",
    "changes",
    "conflicts",
    "conflicts_between",
    "coverage",
    "draw",
    "ends",
    "from_graphml",
    "from_networkx",
    "from_node_link",
    "gaps",
    "gaps_between",
    "handover",
    "holdings",
    "load",
    "mandate",
    "overloads",
    "raci",
    "raci_faults",
    "sides",
    "single_points",
    "to_graphml",
    "to_node_link",
    "what",
    "who",
    "why",
    "why_not",
]
