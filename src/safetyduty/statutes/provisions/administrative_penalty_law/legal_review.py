"""法制审核 · legal_review — which decisions need a legal review first."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEGAL_REVIEW"]

LEGAL_REVIEW = Key("administrative-penalty-law/legal-review", Listing)
