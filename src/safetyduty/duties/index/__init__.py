"""索引 · index — the dated links of a whole nation in flat columns, for the questions that must be quick.

networkx is the model that users see; this answers the same, at a million enterprises. The scans of ``columns`` need numpy and
are imported from there.
"""

from safetyduty.duties.index.climbing import Answer, above, below, paths, reasons, way
from safetyduty.duties.index.compact import LINKS, Compact, Rung, lay
from safetyduty.duties.index.cycles import loops
from safetyduty.duties.index.parts import Parts, over, split
from safetyduty.duties.index.rows import Row
from safetyduty.duties.index.saved import NotSaved, reopen, save
from safetyduty.duties.index.sweep import Cover, Lapse, Lapses, covered, lapses

__all__ = [
    "LINKS",
    "Answer",
    "Compact",
    "Cover",
    "Lapse",
    "Lapses",
    "NotSaved",
    "Parts",
    "Row",
    "Rung",
    "above",
    "below",
    "covered",
    "lapses",
    "lay",
    "loops",
    "over",
    "paths",
    "reasons",
    "reopen",
    "save",
    "split",
    "way",
]
