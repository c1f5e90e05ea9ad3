"""五落实 · five_actions — person, measures, money, time limit, plan."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice

__all__ = ["FIVE_ACTIONS", "FiveActions"]


@frozen
class FiveActions:
    """What a rectification must have fixed (五落实), and which of it binds each grade of hazard; codes of ``entries``."""

    entries: tuple[Choice, ...]
    general: tuple[str, ...]
    major: tuple[str, ...]


FIVE_ACTIONS = Key("hazard-policy/five-actions", FiveActions)
