"""形状 · shapes — what the rule of a provision can look like.

Several provisions share a shape; a shape that only one provision has stands beside its key.
"""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.words import Phrase

__all__ = ["Choice", "Listing", "Period", "Principle"]


@frozen
class Principle:
    """Who bears a duty, in one sentence; nothing to compute (原则)."""

    who: Phrase


@frozen
class Period:
    """A time limit (期限) and what it runs from, in words."""

    within: Term
    runs_from: Phrase


@frozen
class Choice:
    """One entry of a list in a statute (一项): a stable code, and its words."""

    id: str
    name: Phrase


@frozen
class Listing:
    """The entries a statute enumerates, in its order (列举)."""

    entries: tuple[Choice, ...]
