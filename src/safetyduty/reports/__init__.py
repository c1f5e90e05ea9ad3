"""呈现 · reports — answers as sheets of words, and as plain values for JSON.

Takes   a Brief, and a language.
Gives   sheets (title, columns, rows, notes), and plain values that any JSON writer takes.
Knows   words, dates, statutes, facts, deadlines, duties, hazards, briefing.
Never   computes an answer, prints, or opens a file.
"""

from safetyduty.reports.pages import instrument_pages
from safetyduty.reports.provisions import changed, found, matching, shown
from safetyduty.reports.sheet import Sheet
from safetyduty.reports.tables import sheets
from safetyduty.reports.values import plain

__all__ = ["Sheet", "changed", "found", "instrument_pages", "matching", "plain", "sheets", "shown"]
