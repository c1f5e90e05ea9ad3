"""阻断 · preventing — a model of who, by doing their duty, would have prevented what happened.

It says what would have been enough: each *way* is a set of duty holders who, had they all done their duty, would have
prevented it. The analyst states the ways; the graph of duties cannot know them.
"""

from collections.abc import Iterable

from attrs import frozen

from safetyduty.errors import SafetyDutyError
from safetyduty.words import Phrase

__all__ = ["MOST", "Structure", "structure"]

MOST = 16
"""How many duty holders one model may have: every set of them is looked at."""


@frozen
class Structure:
    """Who failed, and the ways in which it could have been prevented (阻断结构); made by `structure`.

    ``holders`` are in order of their names. ``failed`` are those who did not do their duty. ``ways`` are the smallest sets.
    """

    holders: tuple[str, ...]
    failed: frozenset[str]
    ways: tuple[frozenset[str], ...]

    def prevented(self, performed: frozenset[str]) -> bool:
        """Whether it would not have happened, had exactly those *performed* done their duty.

        Examples:
            >>> structure([{"unit"}, {"bureau", "town"}], failed=["unit", "bureau"]).prevented(frozenset({"town"}))
            False
        """
        return any(way <= performed for way in self.ways)


def structure(ways: Iterable[Iterable[str]], *, failed: Iterable[str]) -> Structure:
    """The model in which each of *ways* would have been enough, and those in *failed* did not do their duty (建立阻断结构).

    One holder alone in a way could have prevented it alone; holders together in one way were all needed. A way that contains
    another adds nothing and is left out.

    Raises:
        SafetyDutyError: A way is empty; somebody failed who stands in no way; what happened would have been prevented by those
            who did not fail; there are more than `MOST` holders.

    Examples:
        >>> model = structure([{"unit"}, {"bureau", "town"}, {"unit", "town"}], failed=["unit", "bureau"])
        >>> model.holders, len(model.ways)
        (('bureau', 'town', 'unit'), 2)
    """
    given = {frozenset(way) for way in ways}
    fallen = frozenset(failed)
    holders = tuple(sorted(frozenset().union(*given)))
    smallest = tuple(sorted((way for way in given if not any(other < way for other in given)), key=sorted))
    if frozenset() in given or not given:
        raise SafetyDutyError(Phrase("每种阻断途径至少写明一个责任人", "each way needs at least one duty holder"))
    if strangers := sorted(fallen - set(holders)):
        what = Phrase("{who}未履职，但不在任何阻断途径中", "{who} failed, but stands in no way of preventing it")
        raise SafetyDutyError(what.fill(who=", ".join(strangers)))
    if len(holders) > MOST:
        what = Phrase("责任人{count}个，最多{most}个", "{count} duty holders; there may be at most {most}")
        raise SafetyDutyError(what.fill(count=len(holders), most=MOST))
    model = Structure(holders, fallen, smallest)
    if model.prevented(frozenset(holders) - fallen):
        raise SafetyDutyError(
            Phrase(
                "按此结构，已履职者足以阻断，事故不会发生；请核对途径和未履职者",
                "by this model those who did their duty prevented it; check the ways and who failed",
            )
        )
    return model
