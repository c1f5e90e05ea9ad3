"""处罚决定机关 · deciding_bodies — departments, governments, public security."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["DECIDING_BODIES", "Decider", "Deciders"]


@frozen
class Decider:
    """Who decides one kind of penalty (决定机关)."""

    id: str
    name: Phrase
    who: Phrase


@frozen
class Deciders:
    """Who decides, by kind of penalty (处罚决定权)."""

    rows: tuple[Decider, ...]


DECIDING_BODIES = Key("work-safety-law/deciding-bodies", Deciders)
