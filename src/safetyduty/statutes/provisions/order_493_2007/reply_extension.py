"""批复延长 · reply_extension — which replies may be extended."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["REPLY_EXTENSION"]

REPLY_EXTENSION = Key("order-493-2007/reply-extension", Periods)
