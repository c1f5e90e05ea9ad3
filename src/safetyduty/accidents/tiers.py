"""层级 · tiers — the offices a report passes through, from the county up to the level that its grade must reach."""

from attrs import frozen

from safetyduty.errors import Ambiguous
from safetyduty.statutes.shapes import Level
from safetyduty.words import Phrase

__all__ = ["Tier", "up_to"]

ORDER = (Level.COUNTY, Level.PREFECTURE, Level.PROVINCIAL, Level.NATIONAL)


@frozen
class Tier:
    """An office at a level that a report passes through (报告层级); ``id`` is its id in a register, where there is one."""

    level: Level
    name: Phrase
    id: str | None = None


_ANY = Phrase("{level}应急管理部门和有关监管部门", "the emergency and supervising departments, {level} level")
STANDARD = tuple(Tier(level, _ANY.fill(level=level)) for level in ORDER)
"""County, prefecture, province, nation: what there is without a register."""


def up_to(level: Level, chain: tuple[Tier, ...]) -> tuple[Tier, ...]:
    """The tiers of *chain*, or of a chain as there usually is, from the lowest up to *level* (逐级至某级).

    A chain may leave a level out, as where a province runs its counties itself.

    Raises:
        Ambiguous: The chain does not rise from the county, or a level above it, and through *level*.
    """
    tiers = chain or STANDARD
    heights = [ORDER.index(tier.level) for tier in tiers if tier.level in ORDER]
    if len(heights) < len(tiers) or heights != sorted(set(heights)) or level not in [tier.level for tier in tiers]:
        what = Phrase(
            "报告链条应自县级起逐级向上、一级一个，并到达{level}，而不是{chain}",
            "a chain of reports rises from the county, one office a level, and reaches the {level} level, unlike {chain}",
        )
        raise Ambiguous(what.fill(level=level, chain=", ".join(str(tier.level.value) for tier in tiers)))
    return tuple(tier for tier in tiers if ORDER.index(tier.level) <= ORDER.index(level))
