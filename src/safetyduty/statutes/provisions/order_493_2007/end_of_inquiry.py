"""调查结束 · end_of_inquiry — when the inquiry is over."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["END_OF_INQUIRY"]

END_OF_INQUIRY = Key("order-493-2007/end-of-inquiry", Principle)
