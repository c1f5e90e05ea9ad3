"""隐患 · hazards — the rectification process of a hazard, from finding to strike-off.

Takes   a hazard's recorded history and the law of a day.
Gives   a Case: its state, whose turn it is, what may be done, what is missing, what is due; the chain that seals its record.
Knows   words, errors, dates, machines, reading, statutes, facts, deadlines.
Never   edits a history, or decides who answers for the place.
"""

from safetyduty.hazards.case import Case, Irregularity, Process
from safetyduty.hazards.folding import opened, replay, settled
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.judging import do, irregularities, objections
from safetyduty.hazards.ledgers.definitions import INDICATORS, Among, Indicator, Measure
from safetyduty.hazards.ledgers.flows import Flow, flow
from safetyduty.hazards.ledgers.grouping import Facet, Phase, grouped, where
from safetyduty.hazards.ledgers.indicators import Measured, indicators, measured
from safetyduty.hazards.ledgers.ledger import Ledger, ledger_of
from safetyduty.hazards.ledgers.lives import Life, lives
from safetyduty.hazards.ledgers.repeats import Repeat, repeats
from safetyduty.hazards.migrating import Migration, migrations
from safetyduty.hazards.possible import Possible, allowed
from safetyduty.hazards.processes import PROCESS, USES, process_of, track
from safetyduty.hazards.sealing import Break, Broken, Seal, broken, canonical, sealed
from safetyduty.hazards.soundness import weaknesses
from safetyduty.hazards.standing import Standing, missing, stand
from safetyduty.hazards.states import Power, Referred, Request, State, Supervision, Work
from safetyduty.hazards.table import TABLE
from safetyduty.hazards.terms import until

__all__ = [
    "INDICATORS",
    "PROCESS",
    "TABLE",
    "USES",
    "Among",
    "Break",
    "Broken",
    "Case",
    "Facet",
    "Flow",
    "Ground",
    "Indicator",
    "Irregularity",
    "Ledger",
    "Life",
    "Measure",
    "Measured",
    "Migration",
    "Phase",
    "Possible",
    "Power",
    "Process",
    "Referred",
    "Repeat",
    "Request",
    "Seal",
    "Shown",
    "Standing",
    "State",
    "Supervision",
    "Work",
    "allowed",
    "broken",
    "canonical",
    "do",
    "flow",
    "grouped",
    "indicators",
    "irregularities",
    "ledger_of",
    "lives",
    "measured",
    "migrations",
    "missing",
    "objections",
    "opened",
    "process_of",
    "repeats",
    "replay",
    "sealed",
    "settled",
    "stand",
    "track",
    "until",
    "weaknesses",
    "where",
]
