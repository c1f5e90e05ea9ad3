"""禁业 · bans — who may not do what, for how long, from when."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.shapes.periods import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["Ban", "Bans"]


@frozen
class Ban:
    """One ban (一项禁业): ``lasts`` None means for life."""

    id: str
    trigger: Phrase
    scope: Phrase
    runs_from: Phrase
    lasts: Term | None = None


@frozen
class Bans:
    """The bans of one provision (任职与从业限制)."""

    rows: tuple[Ban, ...]

    def limits(self) -> tuple[TimeLimit, ...]:
        """How long each lasts that is not for life."""
        return tuple(
            TimeLimit(row.id, row.trigger, row.lasts, row.runs_from, sense=Sense.LASTS)
            for row in self.rows
            if row.lasts is not None
        )
