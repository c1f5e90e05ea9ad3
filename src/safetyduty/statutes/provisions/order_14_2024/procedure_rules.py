"""处罚程序依据 · procedure_rules — which instruments give the procedure."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PROCEDURE_RULES"]

PROCEDURE_RULES = Key("order-14-2024/procedure-rules", Listing)
