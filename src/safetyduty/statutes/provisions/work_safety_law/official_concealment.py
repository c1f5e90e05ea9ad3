"""政府部门瞒报谎报迟报 · official_concealment — sanction, crime."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OFFICIAL_CONCEALMENT"]

OFFICIAL_CONCEALMENT = Key("work-safety-law/official-concealment", Penalty)
