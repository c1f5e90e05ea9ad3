"""主要负责人范围 · principals — who counts as the principal, actual controllers included."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPALS"]

PRINCIPALS = Key("order-14-2024/principals", Listing)
