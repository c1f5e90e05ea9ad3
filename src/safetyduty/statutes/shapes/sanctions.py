"""处分 · sanctions — sanctions on persons, how long they last, and what they block meanwhile."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.shapes.duties import Choice
from safetyduty.words import Phrase

__all__ = ["Sanction", "Sanctions"]


@frozen
class Sanction:
    """One sanction (处分): it lasts ``lasts`` (None: no term, as in 开除), at most ``at_most``, and blocks what ``blocks`` lists."""

    id: str
    name: Phrase
    lasts: Term | None = None
    at_most: Term | None = None
    blocks: tuple[Choice, ...] = ()


@frozen
class Sanctions:
    """Sanctions from the lightest (处分种类和期间); ``ceiling`` caps several together."""

    rows: tuple[Sanction, ...]
    ceiling: Term | None = None
