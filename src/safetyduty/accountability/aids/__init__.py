"""分析 · aids — numbers that help to see, and that no law knows: shares of delay, of prevention, degrees of responsibility.

Nothing here is a legal finding, and none of the room's findings rests on it. Users import this folder by its name.
"""

from safetyduty.accountability.aids.crediting import Credit, degrees, shares
from safetyduty.accountability.aids.delaying import Delay, delays
from safetyduty.accountability.aids.preventing import MOST, Structure, structure

__all__ = ["MOST", "Credit", "Delay", "Structure", "degrees", "delays", "shares", "structure"]
