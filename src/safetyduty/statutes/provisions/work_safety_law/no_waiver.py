"""不得约定免责 · no_waiver — an agreement with a worker that limits liability is void."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["NO_WAIVER"]

NO_WAIVER = Key("work-safety-law/no-waiver", Principle)
