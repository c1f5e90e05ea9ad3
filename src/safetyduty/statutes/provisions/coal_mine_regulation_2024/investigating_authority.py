"""煤矿事故调查机关 · investigating_authority — who investigates accidents in coal mines."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["INVESTIGATING_AUTHORITY"]

INVESTIGATING_AUTHORITY = Key("coal-mine-regulation-2024/investigating-authority", Competence)
