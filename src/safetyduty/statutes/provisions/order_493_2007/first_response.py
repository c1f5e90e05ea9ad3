"""事故初期处置 · first_response — what is done at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIRST_RESPONSE"]

FIRST_RESPONSE = Key("order-493-2007/first-response", Listing)
