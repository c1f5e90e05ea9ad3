"""工贸重大隐患标准 · order_10_2023 — when a hazard in industry and trade is a major one."""

from safetyduty.statutes.provisions.order_10_2023.management_hazards import MANAGEMENT_HAZARDS

__all__ = [
    "KEYS",
    "MANAGEMENT_HAZARDS",
]

KEYS = (MANAGEMENT_HAZARDS,)
