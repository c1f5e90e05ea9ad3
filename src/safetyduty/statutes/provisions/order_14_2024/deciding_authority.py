"""罚款决定机关 · deciding_authority — which level decides a fine, by grade of accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["DECIDING_AUTHORITY"]

DECIDING_AUTHORITY = Key("order-14-2024/deciding-authority", Competence)
