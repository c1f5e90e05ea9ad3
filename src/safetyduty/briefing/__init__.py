"""简报 · briefing — the main job: one register and one day.

Takes   a Register, a LawBook, a calendar and a day.
Gives   a Brief: who answers, what is uncovered, hazards due and late, caveats; an Agenda of all deadlines; what moves.
Knows   words, errors, dates, statutes, facts, deadlines, duties, hazards.
Never   words an answer for a reader, prints, or knows what day it is today.
"""

from safetyduty.briefing.escalation import LADDER, Escalation, Rung, escalations
from safetyduty.briefing.matters import running
from safetyduty.briefing.moving import Moved, moved
from safetyduty.briefing.questions import Answer, Brief, brief, hazards, uncovered, who
from safetyduty.briefing.tasks import Agenda, Task, Urgency, agenda

__all__ = [
    "LADDER",
    "Agenda",
    "Answer",
    "Brief",
    "Escalation",
    "Moved",
    "Rung",
    "Task",
    "Urgency",
    "agenda",
    "brief",
    "escalations",
    "hazards",
    "moved",
    "running",
    "uncovered",
    "who",
]
