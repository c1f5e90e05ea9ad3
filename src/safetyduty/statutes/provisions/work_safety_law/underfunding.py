"""安全投入不足 · underfunding — correct, then suspension; no fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNDERFUNDING"]

UNDERFUNDING = Key("work-safety-law/underfunding", Penalty)
