"""分担 · crediting — how much turned on each duty holder who failed: the degree of responsibility, and the Shapley share.

Degree: H. Chockler and J. Y. Halpern, Responsibility and Blame, JAIR 22 (2004). Share: L. S. Shapley, A Value for n-Person
Games (1953). Both are counted exactly over every set of duty holders.
"""

from fractions import Fraction
from itertools import combinations
from math import comb

from attrs import frozen

from safetyduty.accountability.aids.preventing import Structure
from safetyduty.words import Phrase

__all__ = ["Credit", "degrees", "shares"]

_NO_FINDING = Phrase("分析参考，不是法律认定，也不是处理建议", "an aid to analysis: no legal finding, and no proposal")


@frozen
class Credit:
    """How much turned on one duty holder (分析分值): an exact fraction from 0 to 1, never a legal finding."""

    holder: str
    amount: Fraction
    means: Phrase = _NO_FINDING


def degrees(model: Structure) -> tuple[Credit, ...]:
    """The degree of responsibility (Chockler–Halpern 责任度) of each holder who failed, in order of names.

    It is 1 / (1 + k), where k is the least number of other holders who would have to have acted otherwise before the outcome
    turned on this holder alone; 0 where it never could. Degrees need not add up to 1.

    Examples:
        >>> from safetyduty.accountability.aids import structure
        >>> alone = structure([{"unit"}], failed=["unit"])
        >>> both = structure([{"unit", "bureau"}], failed=["unit", "bureau"])
        >>> [str(credit.amount) for credit in (*degrees(alone), *degrees(both))]
        ['1', '1/2', '1/2']
    """
    return tuple(Credit(holder, _degree(model, holder)) for holder in sorted(model.failed))


def _degree(model: Structure, holder: str) -> Fraction:
    others = [other for other in model.holders if other != holder]
    performed = frozenset(others) - model.failed
    for changes in range(len(others) + 1):
        for changed in combinations(others, changes):
            world = performed ^ frozenset(changed)
            if not model.prevented(world) and model.prevented(world | {holder}):
                return Fraction(1, 1 + changes)
    return Fraction(0)


def shares(model: Structure) -> tuple[Credit, ...]:
    """The Shapley share (夏普利分担) of each holder who failed, in order of names; shares add up to 1.

    The game: those who failed join one after the other in doing their duty, the rest being as they were. A holder's share is
    how often, over all orders, it is this one whose joining prevents the outcome. All are 0 where even all of them together
    would not have.

    Examples:
        >>> from safetyduty.accountability.aids import structure
        >>> model = structure([{"unit"}, {"bureau", "town"}], failed=["unit", "bureau", "town"])
        >>> [(credit.holder, str(credit.amount)) for credit in shares(model)]
        [('bureau', '1/6'), ('town', '1/6'), ('unit', '2/3')]
    """
    players = sorted(model.failed)
    held = frozenset(model.holders) - model.failed
    counted = {player: Fraction(0) for player in players}
    for size in range(len(players)):
        weight = Fraction(1, len(players) * comb(len(players) - 1, size))
        for joined in combinations(players, size):
            before = held | frozenset(joined)
            if model.prevented(before):
                continue
            for player in players:
                if player not in before and model.prevented(before | {player}):
                    counted[player] += weight
    return tuple(Credit(player, amount) for player, amount in counted.items())
