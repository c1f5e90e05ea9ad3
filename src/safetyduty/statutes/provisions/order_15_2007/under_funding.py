"""安全投入不足处罚 · under_funding — fees, protective equipment and training left unpaid."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNDER_FUNDING"]

UNDER_FUNDING = Key("order-15-2007/under-funding", Penalty)
