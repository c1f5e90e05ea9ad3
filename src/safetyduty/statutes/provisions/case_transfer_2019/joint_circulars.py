"""联合通报 · joint_circulars — once a year at the provincial level."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["JOINT_CIRCULARS"]

JOINT_CIRCULARS = Key("case-transfer-2019/joint-circulars", Frequencies)
