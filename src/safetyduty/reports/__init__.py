"""呈现 · reports — answers and the law as sheets of words, plain values for JSON, and pages.

Takes   a Brief, or a LawBook and what differs in it; a language.
Gives   sheets (title, columns, rows, notes), plain values that any JSON writer takes, Markdown pages.
Knows   words, dates, statutes, facts, deadlines, duties, hazards, briefing.
Never   computes an answer, prints, or opens a file.
"""

from safetyduty.reports.pages import instrument_pages
from safetyduty.reports.provisions import changed, found, matching, shown
from safetyduty.reports.sheet import Sheet
from safetyduty.reports.tables import sheets
from safetyduty.reports.values import plain

__all__ = ["Sheet", "changed", "found", "instrument_pages", "matching", "plain", "sheets", "shown"]
