"""处罚决定备案范围 · filing_with_superior — which penalties are filed, by level."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["FILING_WITH_SUPERIOR"]

FILING_WITH_SUPERIOR = Key("order-15-2007/filing-with-superior", Classes)
