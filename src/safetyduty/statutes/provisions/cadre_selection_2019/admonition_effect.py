"""诫勉影响期 · admonition_effect — how long an admonition has effect is not set here."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["ADMONITION_EFFECT"]

ADMONITION_EFFECT = Key("cadre-selection-2019/admonition-effect", Discretion)
