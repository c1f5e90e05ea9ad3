"""安全警示标志 · warning_signs — where there is considerable danger."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["WARNING_SIGNS"]

WARNING_SIGNS = Key("work-safety-law/warning-signs", Principle)
