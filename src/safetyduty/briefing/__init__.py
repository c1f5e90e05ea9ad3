"""简报 · briefing — the main job: one register and one day.

Takes   a Register, a LawBook, a calendar and a day.
Gives   a Brief: who answers, what is uncovered, hazards due and late, caveats.
Knows   words, dates, statutes, facts, duties, hazards.
Never   words an answer for a reader, prints, or knows what day it is today.
"""

from safetyduty.briefing.questions import Answer, Brief, brief, hazards, uncovered, who

__all__ = ["Answer", "Brief", "brief", "hazards", "uncovered", "who"]
