"""跨日 · across — the law of two days, and which of them governs a penalty."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from safetyduty.errors import Ambiguous
from safetyduty.statutes.burden import Weight, weigh
from safetyduty.statutes.finding import Finding, Reason
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Status, Version
from safetyduty.statutes.provisions.administrative_penalty_law.time_of_law import TIME_OF_LAW
from safetyduty.words import Phrase

if TYPE_CHECKING:
    from safetyduty.statutes.book import Law

__all__ = ["Across"]

T = TypeVar("T")


@frozen
class Across:
    """The law of the day of the conduct and the law of the day of the decision (行为时法与处理时法)."""

    conduct: "Law"
    decision: "Law"

    def choose(self, key: Key[T], *, compare: Callable[[T], object] = lambda rule: rule) -> Finding[Version[T]]:
        """The version that governs a penalty (从旧兼从轻): the older one, unless the newer one is lighter.

        *compare* narrows the comparison to the part that matters, such as one row of a table.

        Raises:
            NothingInForce: There is no version on the day of the conduct.
            Ambiguous: The two cannot be compared, bound by bound; the error names both.

        Basis:
            《行政处罚法》第三十七条
        """
        old, new = self.conduct.version(key), self.decision.version(key)
        if Status.DISPLACED in (old.status, new.status):
            what = Phrase(
                "“{key}”在两日之一已被取代（{old}；{new}）；请改问优先适用的规定",
                "{key!r} was displaced on one of the two days ({old}; {new}); ask the provision that prevails",
            )
            raise Ambiguous(what.fill(key=key.name, old=old.citations[0].words(), new=new.citations[0].words()))
        rule = self.decision.reason(TIME_OF_LAW)
        doubts = (*self.conduct.caveats(key), *self.decision.caveats(key), *self.decision.caveats(TIME_OF_LAW))
        caveats = tuple(dict.fromkeys(doubts))
        if old == new:
            said = Phrase("行为时与处理时为同一规定", "the same rule on both days")
            return Finding(old, (Reason(said, rule.basis), old.reason), caveats)
        weight = Weight.UNCERTAIN
        if old.rule is not None and new.rule is not None:
            weight = weigh(compare(old.rule), compare(new.rule))
        if weight is Weight.UNCERTAIN:
            what = Phrase(
                "“{key}”的新旧规定无法逐项比较轻重：{old}；{new}。须由人判断决定，或指明比较哪一项",
                "the old and new rule of {key!r} cannot be compared bound by bound: {old}; {new}. "
                "A person must decide, or say which part to compare",
            )
            raise Ambiguous(what.fill(key=key.name, old=old.citations[0].words(), new=new.citations[0].words()))
        chosen = new if weight is Weight.LIGHTER else old
        said = Phrase(
            "新规定与行为时的规定相比：{weight}", "the new rule against that of the day of the conduct: {weight}"
        )
        return Finding(chosen, (Reason(said.fill(weight=weight), rule.basis), chosen.reason), caveats)
