"""主要负责人事故责任 · principal_accident_liability — the principal's liability refers to other laws."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPAL_ACCIDENT_LIABILITY"]

PRINCIPAL_ACCIDENT_LIABILITY = Key("hazardous-chemicals-law-2025/principal-accident-liability", Listing)
