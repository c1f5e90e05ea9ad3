"""擅自从事危险物品活动 · unapproved_dangerous_goods — by the special laws."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNAPPROVED_DANGEROUS_GOODS"]

UNAPPROVED_DANGEROUS_GOODS = Key("work-safety-law/unapproved-dangerous-goods", Penalty)
