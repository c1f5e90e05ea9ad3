"""幅度 · bounds — how much a fine may be, from least to most, in yuan or as a share of income; both ends belong."""

from fractions import Fraction
from typing import Any

from attrs import evolve, frozen

from safetyduty.statutes.burden import Weight
from safetyduty.statutes.shapes import Fine, Interval
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["NOTHING", "Bounds", "bounds_of", "together", "weighed", "whole"]


@frozen
class Bounds:
    """The least and the most of a fine (罚款幅度), both included: yuan, and shares of last year's income.

    None is what the rule does not say. Yuan worked out from a share is exact, and may end in fen: a `Fraction`.

    Examples:
        >>> Bounds(300_000, 1_000_000).words().zh
        '300,000以上1,000,000以下（含）元'
    """

    min_yuan: Number | None = None
    max_yuan: Number | None = None
    min_income_share: Fraction | None = None
    max_income_share: Fraction | None = None

    def __contains__(self, yuan: Number) -> bool:
        if self.min_yuan is None or self.max_yuan is None:
            return False
        return self.min_yuan <= yuan <= self.max_yuan

    def within(self, other: "Bounds") -> bool:
        """Whether every sum and share of these is one of *other*'s."""
        shares = _inside(self.min_income_share, self.max_income_share, other.min_income_share, other.max_income_share)
        return shares and _inside(self.min_yuan, self.max_yuan, other.min_yuan, other.max_yuan)

    def times(self, least: Number, most: Number) -> "Bounds":
        """These sums, *least* to *most* times over (加倍)."""
        return evolve(
            self,
            min_yuan=None if self.min_yuan is None else whole(self.min_yuan * least),
            max_yuan=None if self.max_yuan is None else whole(self.max_yuan * most),
        )

    def of_income(self, least: Number, most: Number) -> "Bounds":
        """The same shares, with the yuan they come to for an income of *least* to *most* yuan (折算)."""
        if self.min_income_share is None or self.max_income_share is None:
            return self
        low, high = whole(self.min_income_share * least), whole(self.max_income_share * most)
        return Bounds(low, high, self.min_income_share, self.max_income_share)

    def words(self) -> Phrase:
        """The range as a person says it."""
        if self.min_income_share is not None:
            share = Interval(at_least=self.min_income_share, at_most=self.max_income_share).words()
            return Phrase("上一年年收入的{share}", "{share} of last year's income").fill(share=share)
        if self.min_yuan is None:
            return Phrase("没有罚款", "no fine")
        return Phrase("{sum}元", "{sum} yuan").fill(sum=Interval(at_least=self.min_yuan, at_most=self.max_yuan).words())


NOTHING = Bounds()
"""No fine, or none that is known (无罚款)."""


def bounds_of(fine: Fine) -> Bounds:
    """The range of one fine of a provision; "up to" begins at 0.

    Examples:
        >>> from safetyduty.statutes.shapes import Payer
        >>> bounds_of(Fine(Payer.UNIT, yuan=Interval(at_most=50_000))).min_yuan
        0
    """
    yuan, share = fine.yuan, fine.income_share
    return Bounds(
        None if yuan is None else yuan.low or 0,
        None if yuan is None else yuan.high,
        None if share is None else Fraction(share.low or 0),
        None if share is None or share.high is None else Fraction(share.high),
    )


def whole(sum: Number) -> Number:
    """*sum* as a whole number where it is one."""
    return sum if isinstance(sum, int) or sum.denominator != 1 else sum.numerator


def together(first: Bounds, second: Bounds) -> Bounds:
    """The narrowest range that holds both (并为一个幅度).

    Examples:
        >>> together(Bounds(1, 3), Bounds(2, 9))
        Bounds(min_yuan=1, max_yuan=9, min_income_share=None, max_income_share=None)
    """
    return Bounds(
        _least(first.min_yuan, second.min_yuan),
        _most(first.max_yuan, second.max_yuan),
        _least(first.min_income_share, second.min_income_share),
        _most(first.max_income_share, second.max_income_share),
    )


def weighed(old: Bounds, new: Bounds) -> Weight:
    """How *new* weighs against *old*, bound by bound (比较轻重); no fine is the lightest.

    Examples:
        >>> weighed(Bounds(200_000, 500_000), Bounds(300_000, 1_000_000))
        <Weight.HEAVIER: 'heavier'>
    """
    before, after = _ends(old), _ends(new)
    falls = any(now < was for was, now in zip(before, after, strict=True))
    rises = any(now > was for was, now in zip(before, after, strict=True))
    if falls and rises:
        return Weight.UNCERTAIN
    if falls or rises:
        return Weight.LIGHTER if falls else Weight.HEAVIER
    return Weight.SAME


def _inside(low: Number | None, high: Number | None, least: Number | None, most: Number | None) -> bool:
    if low is None or high is None:
        return True
    return least is not None and most is not None and least <= low and high <= most


def _ends(bounds: Bounds) -> tuple[Number, ...]:
    return (
        bounds.min_yuan or 0,
        bounds.max_yuan or 0,
        bounds.min_income_share or 0,
        bounds.max_income_share or 0,
    )


def _least(a: Number | None, b: Number | None) -> Any:
    return a if b is None else b if a is None else min(a, b)


def _most(a: Number | None, b: Number | None) -> Any:
    return a if b is None else b if a is None else max(a, b)
