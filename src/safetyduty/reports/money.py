"""金额 · money — sums, shares of income and ranges of fines as a person says them: 万元 in Chinese where the sum is round."""

from fractions import Fraction

from safetyduty.accountability import Bounds
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["in_yuan", "ranged"]

_ROUND = 10_000


def in_yuan(sum: Number) -> Phrase:
    """*sum* in yuan (金额): whole 万元 in Chinese where it is round, two decimals where it ends in fen.

    Examples:
        >>> str(in_yuan(2_500_000))
        '250万元 / 2,500,000 yuan'
        >>> in_yuan(Fraction(1813424, 10)).zh
        '181,342.40元'
    """
    return Phrase(_zh(sum), f"{_plain(sum)} yuan")


def ranged(bounds: Bounds) -> tuple[Phrase, ...]:
    """A range of a fine as a person says it (罚款幅度): the share of income first, and what it comes to; none where there is no fine.

    Examples:
        >>> [str(said) for said in ranged(Bounds(500_000, 1_000_000))]
        ['50万元以上100万元以下 / 500,000 to 1,000,000 yuan']
        >>> [said.en for said in ranged(Bounds(min_income_share=Fraction(2, 5), max_income_share=Fraction(2, 5)))]
        ["40% of last year's income"]
    """
    told = []
    if bounds.min_income_share is not None:
        share = _share(bounds.min_income_share, bounds.max_income_share)
        told.append(Phrase("上一年年收入的{share}", "{share} of last year's income").fill(share=share))
    if bounds.min_yuan is not None and bounds.max_yuan is not None:
        sums = _sums(bounds.min_yuan, bounds.max_yuan)
        told.append(Phrase("折合{sums}", "which is {sums}").fill(sums=sums) if told else sums)
    return tuple(told)


def _sums(least: Number, most: Number) -> Phrase:
    if least == most:
        return in_yuan(least)
    if not least:
        return Phrase("{most}以下", "up to {most}").fill(most=in_yuan(most))
    return Phrase(f"{_zh(least)}以上{_zh(most)}以下", f"{_plain(least)} to {_plain(most)} yuan")


def _share(least: Fraction, most: Fraction | None) -> Phrase:
    low, high = _percent(least), _percent(least if most is None else most)
    return Phrase(low, low) if low == high else Phrase(f"{low}至{high}", f"{low} to {high}")


def _percent(share: Fraction) -> str:
    percent = share * 100
    return f"{percent.numerator}%" if percent.denominator == 1 else f"{float(percent):.2f}%"


def _zh(sum: Number) -> str:
    return f"{sum // _ROUND:,}万元" if sum and sum % _ROUND == 0 else f"{_plain(sum)}元"


def _plain(sum: Number) -> str:
    return f"{sum:,}" if isinstance(sum, int) else f"{float(sum):,.2f}"
