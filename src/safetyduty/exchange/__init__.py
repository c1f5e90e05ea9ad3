"""交换 · exchange — files of other people and programs to and from facts, and answers set beside what they expect.

Takes   text or bytes with the name of their source, a Register and the law book, a calendar, hazards, or an Agenda.
Gives   typed values with every fault at its place; text and plain values in formats others read; verdicts.
Knows   words, errors, dates, reading, statutes, facts, deadlines, duties, briefing.
Never   opens a file, guesses what was meant, or makes up an answer of its own.
"""

from safetyduty.exchange.dossiers import Tabled, tables_to_docx
from safetyduty.exchange.events import to_ics
from safetyduty.exchange.expectations import (
    EXPECTATIONS_FORMAT,
    QUESTIONS,
    Expectation,
    Expectations,
    Expected,
    ExpectedGap,
    ExpectedStep,
    Reach,
    Telling,
    read_expectations,
)
from safetyduty.exchange.holidays import overlaid, overlay, read_closure, read_notice
from safetyduty.exchange.ledgers import (
    Aliases,
    Column,
    Imported,
    Keeping,
    Lines,
    Note,
    NoteKind,
    Progress,
    Refused,
    Summary,
    ledger_steps,
    read_aliases,
    read_jsonl,
    read_ledger,
    standard_aliases,
    to_csv,
    to_jsonl,
    to_xlsx,
)
from safetyduty.exchange.papers import (
    Document,
    DocumentNumber,
    Head,
    Paper,
    Piece,
    read_number,
    rectification_order,
    rectification_plan,
    review_opinion,
    to_docx,
    to_markdown,
)
from safetyduty.exchange.popolo import to_popolo
from safetyduty.exchange.rosters import Roster, read_popolo
from safetyduty.exchange.schemas import accident_schema, expectations_schema, register_schema
from safetyduty.exchange.verdicts import Verdict, tried

__all__ = [
    "EXPECTATIONS_FORMAT",
    "QUESTIONS",
    "Aliases",
    "Column",
    "Document",
    "DocumentNumber",
    "Expectation",
    "Expectations",
    "Expected",
    "ExpectedGap",
    "ExpectedStep",
    "Head",
    "Imported",
    "Keeping",
    "Lines",
    "Note",
    "NoteKind",
    "Paper",
    "Piece",
    "Progress",
    "Reach",
    "Refused",
    "Roster",
    "Summary",
    "Tabled",
    "Telling",
    "Verdict",
    "accident_schema",
    "expectations_schema",
    "ledger_steps",
    "overlaid",
    "overlay",
    "read_aliases",
    "read_closure",
    "read_expectations",
    "read_jsonl",
    "read_ledger",
    "read_notice",
    "read_number",
    "read_popolo",
    "rectification_order",
    "rectification_plan",
    "register_schema",
    "review_opinion",
    "standard_aliases",
    "tables_to_docx",
    "to_csv",
    "to_docx",
    "to_ics",
    "to_jsonl",
    "to_markdown",
    "to_popolo",
    "to_xlsx",
    "tried",
]
