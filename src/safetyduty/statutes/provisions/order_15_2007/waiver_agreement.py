"""免责协议处罚 · waiver_agreement — reducing or waiving liability for accidents."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["WAIVER_AGREEMENT"]

WAIVER_AGREEMENT = Key("order-15-2007/waiver-agreement", Penalty)
