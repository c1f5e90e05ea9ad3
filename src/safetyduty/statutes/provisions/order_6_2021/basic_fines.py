"""基础类罚款 · basic_fines — fines for design, systems and risk."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["BASIC_FINES"]

BASIC_FINES = Key("order-6-2021/basic-fines", Penalty)
