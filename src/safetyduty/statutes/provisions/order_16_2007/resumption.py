"""挂牌督办后恢复生产 · resumption — from evaluation to consent."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESUMPTION"]

RESUMPTION = Key("order-16-2007/resumption", Listing)
