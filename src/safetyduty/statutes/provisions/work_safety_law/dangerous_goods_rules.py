"""危险物品审批和专门制度 · dangerous_goods_rules — approved, with special rules and measures."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DANGEROUS_GOODS_RULES"]

DANGEROUS_GOODS_RULES = Key("work-safety-law/dangerous-goods-rules", Listing)
