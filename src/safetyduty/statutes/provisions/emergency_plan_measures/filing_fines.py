"""未备案罚款 · filing_fines — fines for not filing."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FILING_FINES"]

FILING_FINES = Key("emergency-plan-measures/filing-fines", Penalty)
