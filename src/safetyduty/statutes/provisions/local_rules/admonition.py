"""诫勉影响期 · admonition — half a year after an admonition."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["ADMONITION"]

ADMONITION = Key("local-rules/admonition", Periods)
