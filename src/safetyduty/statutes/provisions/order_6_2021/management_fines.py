"""管理类罚款 · management_fines — fines for training, records and plans."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["MANAGEMENT_FINES"]

MANAGEMENT_FINES = Key("order-6-2021/management-fines", Penalty)
