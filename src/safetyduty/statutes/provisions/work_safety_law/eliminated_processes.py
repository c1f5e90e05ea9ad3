"""淘汰工艺设备 · eliminated_processes — not to be used."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ELIMINATED_PROCESSES"]

ELIMINATED_PROCESSES = Key("work-safety-law/eliminated-processes", Principle)
