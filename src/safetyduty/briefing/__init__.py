"""简报 · briefing — the main job: one register and one day.

Takes   a Register, a LawBook, a calendar and a day.
Gives   a Brief: who answers, what is uncovered, hazards due and late, caveats.
Knows   every room below.
Never   words an answer for a reader, prints, or knows what day it is today.
"""

__all__: list[str] = []
