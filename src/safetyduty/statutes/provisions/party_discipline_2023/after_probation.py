"""留党察看期满后的限制 · after_probation — what is barred after probation."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["AFTER_PROBATION"]

AFTER_PROBATION = Key("party-discipline-2023/after-probation", Bans)
