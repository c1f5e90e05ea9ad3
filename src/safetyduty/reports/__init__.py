"""呈现 · reports — answers and the law as sheets of words, plain values for JSON, and pages.

Takes   a Brief, an Explanation, a chain or its graph, an Agenda, a Deadline, what moves, an Aftermath, an Investigation, the lives of a ledger, or a LawBook and what differs; a language.
Gives   sheets (title, columns, rows, notes), plain values that any JSON writer takes, Markdown pages, diagrams.
Knows   words, dates, statutes, facts, deadlines, duties, hazards, accidents, accountability, briefing.
Never   computes an answer, prints, or opens a file.
"""

from safetyduty.reports.aftermaths import plain_aftermath
from safetyduty.reports.counts import deadline_sheets
from safetyduty.reports.dated import plain_agenda, plain_deadline, plain_moved
from safetyduty.reports.diagrams import Diagram, dot, mermaid
from safetyduty.reports.dossiers import investigation_page, investigation_sheets
from safetyduty.reports.drawing import chain_diagram, graph_diagram
from safetyduty.reports.explanations import explanation_sheets, plain_explanation
from safetyduty.reports.following import aftermath_sheets
from safetyduty.reports.groups import Group, by_facet, by_place, by_sector
from safetyduty.reports.investigations import plain_investigation
from safetyduty.reports.pages import instrument_pages
from safetyduty.reports.provisions import changed, found, matching, shown
from safetyduty.reports.rates import Reckoned, plain_stats, stats_sheets
from safetyduty.reports.schedules import By, agenda_sheets, moved_sheet
from safetyduty.reports.sheet import Sheet
from safetyduty.reports.standings import ledger_sheets, plain_ledger
from safetyduty.reports.tables import sheets
from safetyduty.reports.values import plain

__all__ = [
    "By",
    "Diagram",
    "Group",
    "Reckoned",
    "Sheet",
    "aftermath_sheets",
    "agenda_sheets",
    "by_facet",
    "by_place",
    "by_sector",
    "chain_diagram",
    "changed",
    "deadline_sheets",
    "dot",
    "explanation_sheets",
    "found",
    "graph_diagram",
    "instrument_pages",
    "investigation_page",
    "investigation_sheets",
    "ledger_sheets",
    "matching",
    "mermaid",
    "moved_sheet",
    "plain",
    "plain_aftermath",
    "plain_agenda",
    "plain_deadline",
    "plain_explanation",
    "plain_investigation",
    "plain_ledger",
    "plain_moved",
    "plain_stats",
    "sheets",
    "shown",
    "stats_sheets",
]
