"""裁量 · discretion — a question the text leaves to a person: it is represented, and never computed."""

from attrs import frozen

from safetyduty.statutes.shapes.duties import Choice
from safetyduty.words import Phrase

__all__ = ["Discretion"]


@frozen
class Discretion:
    """What a person must decide (由人决定的事项): the ``question``, what the text says to weigh, and what would be ``needed``."""

    question: Phrase
    needed: Phrase
    factors: tuple[Choice, ...] = ()
