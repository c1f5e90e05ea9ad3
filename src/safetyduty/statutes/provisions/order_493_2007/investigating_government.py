"""调查层级 · investigating_government — who investigates which grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["INVESTIGATING_GOVERNMENT"]

INVESTIGATING_GOVERNMENT = Key("order-493-2007/investigating-government", Competence)
