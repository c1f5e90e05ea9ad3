"""失职性质恶劣后果严重 · grave_dereliction — whether dereliction was vile and its consequence grave."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["GRAVE_DERELICTION"]

GRAVE_DERELICTION = Key("cadre-regulation/grave-dereliction", Discretion)
