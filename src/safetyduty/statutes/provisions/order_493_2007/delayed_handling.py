"""拖延落实处理意见 · delayed_handling — sanctions for not carrying out the reply."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DELAYED_HANDLING"]

DELAYED_HANDLING = Key("order-493-2007/delayed-handling", Penalty)
