"""处分 · sanctions — sanctions on persons, how long they last, and what they block meanwhile."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.shapes.duties import Choice
from safetyduty.statutes.shapes.periods import Sense, TimeLimit
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
    """Sanctions from the lightest (处分种类和期间); ``ceiling`` caps several together.

    Their terms run from ``runs_from``; where no text seen says it, from the decision or its effect.
    """

    rows: tuple[Sanction, ...]
    ceiling: Term | None = None
    runs_from: Phrase = Phrase("决定作出或者生效之日", "the day of the decision, or of its effect")

    def limits(self) -> tuple[TimeLimit, ...]:
        """How long each lasts, the longest it may, and the ceiling of several together."""
        longest, together = (
            Phrase("{name}，最长", "{name}, at most"),
            Phrase("合并执行，最长", "several together, at most"),
        )
        spans = [
            *((row.id, row.name, row.lasts) for row in self.rows),
            *((f"{row.id}-at-most", longest.fill(name=row.name), row.at_most) for row in self.rows),
            ("ceiling", together, self.ceiling),
        ]
        return tuple(
            TimeLimit(id, name, term, self.runs_from, sense=Sense.LASTS) for id, name, term in spans if term is not None
        )
