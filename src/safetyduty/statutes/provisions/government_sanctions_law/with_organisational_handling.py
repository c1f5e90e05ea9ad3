"""与组织处理并用 · with_organisational_handling — a sanction may go with organisational handling."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["WITH_ORGANISATIONAL_HANDLING"]

WITH_ORGANISATIONAL_HANDLING = Key("government-sanctions-law/with-organisational-handling", Principle)
