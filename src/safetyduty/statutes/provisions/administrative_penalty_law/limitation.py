"""追罚时效 · limitation — after how long an act is no longer punished."""

from collections.abc import Iterable

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice, Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["LIMITATION", "Limitation"]


@frozen
class Limitation:
    """How long after an act it may still be punished (追罚时效); the longer term needs every one of ``extended_when``."""

    ordinary: Term
    extended: Term
    extended_when: tuple[Choice, ...]
    runs_from: Phrase
    continuing_from: Phrase

    def within(self, met: Iterable[str]) -> Term:
        """The term where the conditions *met* are fulfilled.

        Examples:
            >>> from safetyduty.dates import Years
            >>> harm = Choice("harm", Phrase("有危害后果", "harm"))
            >>> life = Choice("life", Phrase("涉及生命安全", "life"))
            >>> day = Phrase("行为之日", "the day of the act")
            >>> limit = Limitation(Years(2), Years(5), (life, harm), day, day)
            >>> limit.within(["life"]).count, limit.within(["life", "harm"]).count
            (2, 5)
        """
        fulfilled = set(met)
        return self.extended if all(condition.id in fulfilled for condition in self.extended_when) else self.ordinary

    def limits(self) -> tuple[TimeLimit, ...]:
        """The ordinary and the longer term, and from what day each runs."""
        since = Phrase("{once}；{lasting}", "{once}; {lasting}").fill(once=self.runs_from, lasting=self.continuing_from)
        spans = (
            ("ordinary", Phrase("一般", "ordinary"), self.ordinary),
            (
                "extended",
                Phrase("涉及生命健康安全、金融安全且有危害后果", "life, health or finance, with harm"),
                self.extended,
            ),
        )
        return tuple(TimeLimit(id, name, term, since, sense=Sense.LASTS) for id, name, term in spans)


LIMITATION = Key("administrative-penalty-law/limitation", Limitation)
