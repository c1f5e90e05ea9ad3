"""安全生产违法行为行政处罚办法 · order_15_2007 — measures on penalties (Order 15 of 2007, replaced by Order 18 of 2025)."""

from safetyduty.statutes.provisions.order_15_2007.rectification_review import RECTIFICATION_REVIEW

__all__ = [
    "KEYS",
    "RECTIFICATION_REVIEW",
]

KEYS = (RECTIFICATION_REVIEW,)
