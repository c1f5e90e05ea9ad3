"""监管等级 · supervision_levels — four levels, and what drops a firm to the last."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPERVISION_LEVELS"]

SUPERVISION_LEVELS = Key("local-rules/supervision-levels", Listing)
