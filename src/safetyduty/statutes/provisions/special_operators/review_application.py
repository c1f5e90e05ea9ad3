"""复审申请 · review_application — within sixty days before expiry."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["REVIEW_APPLICATION"]

REVIEW_APPLICATION = Key("special-operators/review-application", Period)
