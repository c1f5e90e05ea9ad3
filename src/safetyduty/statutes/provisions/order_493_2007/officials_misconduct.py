"""政府部门违法责任 · officials_misconduct — sanctions on officials for conduct after an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OFFICIALS_MISCONDUCT"]

OFFICIALS_MISCONDUCT = Key("order-493-2007/officials-misconduct", Penalty)
