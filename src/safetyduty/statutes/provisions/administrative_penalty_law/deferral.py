"""暂缓或分期缴纳 · deferral — whether payment is deferred or split."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["DEFERRAL"]

DEFERRAL = Key("administrative-penalty-law/deferral", Discretion)
