"""罚款决定机关 · fining_authority — who decides the fines."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FINING_AUTHORITY"]

FINING_AUTHORITY = Key("order-493-2007/fining-authority", Principle)
