"""储备五级 · levels — five levels."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEVELS"]

LEVELS = Key("supplies-plan-2022/levels", Listing)
