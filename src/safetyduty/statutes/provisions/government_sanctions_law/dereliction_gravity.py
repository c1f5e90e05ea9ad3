"""失职情节 · dereliction_gravity — how grave a dereliction is."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["DERELICTION_GRAVITY"]

DERELICTION_GRAVITY = Key("government-sanctions-law/dereliction-gravity", Discretion)
