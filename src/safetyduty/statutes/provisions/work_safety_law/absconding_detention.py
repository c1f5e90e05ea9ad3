"""逃匿拘留 · absconding_detention — at most fifteen days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["ABSCONDING_DETENTION"]

ABSCONDING_DETENTION = Key("work-safety-law/absconding-detention", Sanctions)
