"""问责 · accountability — what may follow for a unit, a post or a person: ranges and forms, for a person to decide.

Takes   an Accident, the duty graph and the law book.
Gives   ranges of fines, diligence findings, forms of accountability, each with its articles and what stays open.
Knows   words, errors, dates, statutes, facts, deadlines, duties, hazards, accidents.
Never   decides, names anyone, or adds up guilt.
"""

from safetyduty.accountability.answering import (
    BodyLiability,
    Candidate,
    Factor,
    Form,
    Liability,
    Responsibility,
    Situation,
    Weight,
    liabilities,
    liable_bodies,
)
from safetyduty.accountability.fining.bounds import Bounds
from safetyduty.accountability.fining.limiting import Limited, limited
from safetyduty.accountability.fining.lines import Cause, Footing, PenaltyLine
from safetyduty.accountability.fining.merging import Total, higher, merged_fines
from safetyduty.accountability.fining.offers import Offer
from safetyduty.accountability.fining.owing import Owed, daily_fine, surcharge
from safetyduty.accountability.fining.penalising import conduct_penalties, penalties
from safetyduty.accountability.fining.relieving import Relief, ReliefKind, reliefs
from safetyduty.accountability.fining.scales import Scale, scale
from safetyduty.accountability.fining.tariffs import Tariff, tariff
from safetyduty.accountability.performing import (
    Condition,
    Diligence,
    Exemption,
    ExemptionKind,
    Origin,
    Record,
    Requirement,
    Showing,
    diligence,
)
from safetyduty.accountability.sanctioning import (
    Bar,
    Effect,
    Handling,
    Joined,
    Lifting,
    Measure,
    Nature,
    Track,
    bars,
    effects,
    join_acts,
    measures,
    veto,
)
from safetyduty.accountability.triggering import Occurrence, Progress, Reach, Trigger, TriggerKind, triggers

__all__ = [
    "Bar",
    "BodyLiability",
    "Bounds",
    "Candidate",
    "Cause",
    "Condition",
    "Diligence",
    "Effect",
    "Exemption",
    "ExemptionKind",
    "Factor",
    "Footing",
    "Form",
    "Handling",
    "Joined",
    "Liability",
    "Lifting",
    "Limited",
    "Measure",
    "Nature",
    "Occurrence",
    "Offer",
    "Origin",
    "Owed",
    "PenaltyLine",
    "Progress",
    "Reach",
    "Record",
    "Relief",
    "ReliefKind",
    "Requirement",
    "Responsibility",
    "Scale",
    "Showing",
    "Situation",
    "Tariff",
    "Total",
    "Track",
    "Trigger",
    "TriggerKind",
    "Weight",
    "bars",
    "conduct_penalties",
    "daily_fine",
    "diligence",
    "effects",
    "higher",
    "join_acts",
    "liabilities",
    "liable_bodies",
    "limited",
    "measures",
    "merged_fines",
    "penalties",
    "reliefs",
    "scale",
    "surcharge",
    "tariff",
    "triggers",
    "veto",
]
