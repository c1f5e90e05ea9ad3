"""复议诉讼不并行 · no_parallel_suit — review and suit exclude each other while one is under way."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["NO_PARALLEL_SUIT"]

NO_PARALLEL_SUIT = Key("administrative-reconsideration-law/no-parallel-suit", Principle)
