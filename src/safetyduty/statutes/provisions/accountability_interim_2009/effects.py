"""问责影响期 · effects — for how long a leader who had to go is not reappointed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["EFFECTS"]

EFFECTS = Key("accountability-interim-2009/effects", Sanctions)
