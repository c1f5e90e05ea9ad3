"""再培训间隔 · retraining_interval — never too soon, never too late."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key

__all__ = ["RETRAINING_INTERVAL", "Spacing"]


@frozen
class Spacing:
    """How far apart two of the same must lie (间隔): no nearer than ``shortest``, no farther than ``longest``."""

    shortest: Term
    longest: Term


RETRAINING_INTERVAL = Key("training-rules/retraining-interval", Spacing)
