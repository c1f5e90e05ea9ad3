"""整改与公布 · after_the_reply — what follows the reply."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["AFTER_THE_REPLY"]

AFTER_THE_REPLY = Key("order-493-2007/after-the-reply", Listing)
