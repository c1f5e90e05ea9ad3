"""事故发生时主要负责人义务 · principal_at_accident — rescue at once, stay."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPAL_AT_ACCIDENT"]

PRINCIPAL_AT_ACCIDENT = Key("work-safety-law/principal-at-accident", Listing)
