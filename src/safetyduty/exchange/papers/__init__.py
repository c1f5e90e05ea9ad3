"""文书 · papers — the papers of a hazard as values, and as text and Word files."""

from safetyduty.exchange.papers.documents import Document, Head, Paper, Piece
from safetyduty.exchange.papers.drafting import rectification_order, rectification_plan, review_opinion
from safetyduty.exchange.papers.markdown import to_markdown
from safetyduty.exchange.papers.numbers import DocumentNumber, read_number
from safetyduty.exchange.papers.word import to_docx

__all__ = [
    "Document",
    "DocumentNumber",
    "Head",
    "Paper",
    "Piece",
    "read_number",
    "rectification_order",
    "rectification_plan",
    "review_opinion",
    "to_docx",
    "to_markdown",
]
