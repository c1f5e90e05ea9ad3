"""协同机制 · joint_mechanism — government leads, many take part."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["JOINT_MECHANISM"]

JOINT_MECHANISM = Key("seven-entries-2017/joint-mechanism", Principle)
