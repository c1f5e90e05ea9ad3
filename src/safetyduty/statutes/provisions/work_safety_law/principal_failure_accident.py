"""主要负责人失职导致事故 · principal_failure_accident — dismissal, crime."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_FAILURE_ACCIDENT"]

PRINCIPAL_FAILURE_ACCIDENT = Key("work-safety-law/principal-failure-accident", Penalty)
