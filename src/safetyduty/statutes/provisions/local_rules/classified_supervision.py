"""分类监管 · classified_supervision — classes decide how often a firm is checked."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CLASSIFIED_SUPERVISION"]

CLASSIFIED_SUPERVISION = Key("local-rules/classified-supervision", Principle)
