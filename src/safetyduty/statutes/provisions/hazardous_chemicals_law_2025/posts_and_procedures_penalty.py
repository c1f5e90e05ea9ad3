"""责任人和岗位职责不明 · posts_and_procedures_penalty — responsible persons and posts not fixed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["POSTS_AND_PROCEDURES_PENALTY"]

POSTS_AND_PROCEDURES_PENALTY = Key("hazardous-chemicals-law-2025/posts-and-procedures-penalty", Penalty)
