"""区间 · intervals — numbers between two bounds, each of which says itself whether it belongs.

以上 and 以下 are not read the same way in every statute, so a bound is written as what it means: ``at_least`` and
``at_most`` include their number, ``more_than`` and ``less_than`` do not.
"""

from fractions import Fraction

from attrs import Attribute, field, frozen

from safetyduty.reading import Unfit
from safetyduty.words import Phrase

__all__ = ["Interval", "Number"]

Number = int | Fraction


def _one_bound_a_side(interval: "Interval", _: "Attribute[Number | None]", __: Number | None) -> None:
    if interval.at_least is not None and interval.more_than is not None:
        raise Unfit(Phrase("at_least与more_than只能取一", "either at_least or more_than, not both"))
    if interval.at_most is not None and interval.less_than is not None:
        raise Unfit(Phrase("at_most与less_than只能取一", "either at_most or less_than, not both"))
    low, high = interval.low, interval.high
    closed = interval.at_least is not None and interval.at_most is not None
    if low is not None and high is not None and (high < low or (high == low and not closed)):
        what = Phrase("{low}与{high}之间没有数", "no number lies between {low} and {high}")
        raise Unfit(what.fill(low=low, high=high))


@frozen
class Interval:
    """The numbers between two bounds (区间): people, days or yuan as whole numbers, shares as fractions.

    Raises:
        ValueError: Two bounds on one side, or no number between them.

    Examples:
        >>> serious = Interval(at_least=3, less_than=10)
        >>> 3 in serious, 10 in serious, str(serious.words())
        (True, False, '3以上不足10 / 3 or more, less than 10')
    """

    at_least: Number | None = None
    more_than: Number | None = None
    less_than: Number | None = None
    at_most: Number | None = field(default=None, validator=_one_bound_a_side)

    @property
    def low(self) -> Number | None:
        """The lower bound, whether or not it belongs."""
        return self.more_than if self.at_least is None else self.at_least

    @property
    def high(self) -> Number | None:
        """The upper bound, whether or not it belongs."""
        return self.less_than if self.at_most is None else self.at_most

    def __contains__(self, number: Number) -> bool:
        return (
            (self.at_least is None or number >= self.at_least)
            and (self.more_than is None or number > self.more_than)
            and (self.less_than is None or number < self.less_than)
            and (self.at_most is None or number <= self.at_most)
        )

    def words(self) -> Phrase:
        """The interval as a person says it."""
        if self.at_least is not None and self.at_least == self.at_most:
            return Phrase(_said(self.at_least), _said(self.at_least))
        zh, en = [], []
        for bound, written_zh, written_en in (
            (self.at_least, "{n}以上", "{n} or more"),
            (self.more_than, "超过{n}", "more than {n}"),
            (self.less_than, "不足{n}", "less than {n}"),
            (self.at_most, "{n}以下（含）", "up to {n}"),
        ):
            if bound is not None:
                zh.append(written_zh.format(n=_said(bound)))
                en.append(written_en.format(n=_said(bound)))
        return Phrase("".join(zh), ", ".join(en)) if zh else Phrase("不限", "any")


def _said(number: Number) -> str:
    if isinstance(number, int):
        return f"{number:,}"
    share = number * 100
    return f"{share.numerator}%" if share.denominator == 1 else str(number)
