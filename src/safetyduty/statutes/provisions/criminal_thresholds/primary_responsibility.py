"""主要责任 · primary_responsibility — whether a person bears primary responsibility."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["PRIMARY_RESPONSIBILITY"]

PRIMARY_RESPONSIBILITY = Key("criminal-thresholds/primary-responsibility", Discretion)
