"""事故责任追究制度 · accident_accountability — units and persons are held to account."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ACCIDENT_ACCOUNTABILITY"]

ACCIDENT_ACCOUNTABILITY = Key("work-safety-law/accident-accountability", Principle)
