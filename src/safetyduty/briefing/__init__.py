"""简报 · briefing — the main job: one register and one day, or one accident.

Takes   a Register or an Accident, a LawBook, a calendar and a day.
Gives   a Brief: who answers, what is uncovered or in conflict, hazards, caveats; why; an Agenda of all deadlines; what moves; an Aftermath, an Investigation.
Knows   words, errors, dates, statutes, facts, deadlines, duties, hazards, accidents, accountability.
Never   words an answer for a reader, prints, or knows what day it is today.
"""

from safetyduty.briefing.aftermaths import Aftermath, aftermath
from safetyduty.briefing.escalation import LADDER, Escalation, Rung, escalations
from safetyduty.briefing.explaining import Explanation, explain
from safetyduty.briefing.investigating import Investigation, delayed, investigation
from safetyduty.briefing.lasting import conflicting_between, uncovered_between
from safetyduty.briefing.matters import running
from safetyduty.briefing.moving import Moved, moved
from safetyduty.briefing.questions import Answer, Brief, brief, conflicting, hazards, uncovered, who
from safetyduty.briefing.tasks import Agenda, Task, Urgency, agenda

__all__ = [
    "LADDER",
    "Aftermath",
    "Agenda",
    "Answer",
    "Brief",
    "Escalation",
    "Explanation",
    "Investigation",
    "Moved",
    "Rung",
    "Task",
    "Urgency",
    "aftermath",
    "agenda",
    "brief",
    "conflicting",
    "conflicting_between",
    "delayed",
    "escalations",
    "explain",
    "hazards",
    "investigation",
    "moved",
    "running",
    "uncovered",
    "uncovered_between",
    "who",
]
