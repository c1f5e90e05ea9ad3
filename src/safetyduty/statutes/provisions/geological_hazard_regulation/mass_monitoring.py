"""群测群防 · mass_monitoring — townships and villages watch and patrol."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["MASS_MONITORING"]

MASS_MONITORING = Key("geological-hazard-regulation/mass-monitoring", Principle)
