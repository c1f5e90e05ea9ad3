"""调查人员责任 · investigators_misconduct — sanctions on investigators."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["INVESTIGATORS_MISCONDUCT"]

INVESTIGATORS_MISCONDUCT = Key("order-493-2007/investigators-misconduct", Penalty)
