"""隐患清单 · check_list — what the list of checks fixes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CHECK_LIST"]

CHECK_LIST = Key("order-6-2021/check-list", Listing)
