"""调查和处理期限 · inquiry_and_decision — sixty days to investigate, thirty to decide."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["INQUIRY_AND_DECISION"]

INQUIRY_AND_DECISION = Key("order-302-2001/inquiry-and-decision", Periods)
