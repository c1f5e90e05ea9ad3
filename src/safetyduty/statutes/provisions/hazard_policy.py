"""隐患治理政策 · hazard_policy — what policy documents ask of a rectification, beyond the rules."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice, Principle

__all__ = ["FIVE_ACTIONS", "SEPARATE_ACCEPTANCE", "FiveActions"]


@frozen
class FiveActions:
    """What a rectification must have fixed (五落实), and which of it binds each grade of hazard; codes of ``entries``."""

    entries: tuple[Choice, ...]
    general: tuple[str, ...]
    major: tuple[str, ...]


FIVE_ACTIONS = Key("five-actions", FiveActions)
"""五落实: person, measures, money, time limit, plan."""

SEPARATE_ACCEPTANCE = Key("separate-acceptance", Principle)
"""五定: who rectifies and who accepts are named apart."""
