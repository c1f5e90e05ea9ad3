"""陈述申辩期限 · statement_and_defence — three days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["STATEMENT_AND_DEFENCE"]

STATEMENT_AND_DEFENCE = Key("order-15-2007/statement-and-defence", Period)
