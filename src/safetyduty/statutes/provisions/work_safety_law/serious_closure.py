"""关闭情节严重的判断 · serious_closure — five years, or life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["SERIOUS_CLOSURE"]

SERIOUS_CLOSURE = Key("work-safety-law/serious-closure", Discretion)
