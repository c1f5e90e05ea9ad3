"""期限 · terms — hours, days, working days, months and years, each a type of its own.

A term says how it is counted and nothing about when it starts.
"""

from typing import Any

from attrs import Attribute, field, frozen

from safetyduty.words import Phrase, Worded

__all__ = ["Days", "Hours", "Months", "Roll", "Term", "Workdays", "Years"]


class Roll(Worded):
    """What happens when the last day is a rest day (末日顺延规则)."""

    FORWARD = (
        "forward",
        "末日为休息日的，顺延至其后第一个工作日",
        "a last day that is a rest day moves to the next working day",
    )
    NONE = "none", "末日为休息日的，不顺延", "a last day that is a rest day stays where it is"


def _counts(term: object, _: "Attribute[Any]", count: int) -> None:
    if type(count) is not int or count < 0:
        raise ValueError(f"{type(term).__name__} counts whole units from 0, not {count!r}")


@frozen
class Hours:
    """So many hours (小时), from the moment itself; holidays never matter.

    Basis:
        《民法典》第二百零一条第二款
    """

    count: int = field(validator=_counts)

    def words(self) -> Phrase:
        """The term as a person says it."""
        return Phrase("{n}小时", "{n} hours").fill(n=self.count)


@frozen
class Days:
    """So many calendar days (日); the start day is not counted.

    Basis:
        《民法典》第二百零一条第一款, 第二百零三条
    """

    count: int = field(validator=_counts)
    roll: Roll = Roll.NONE

    def words(self) -> Phrase:
        """The term as a person says it."""
        return Phrase("{n}日", "{n} days").fill(n=self.count)


@frozen
class Workdays:
    """So many working days (工作日) by the official calendar; the start day is not counted.

    Basis:
        《行政处罚法》第八十五条 (二日、三日、五日、七日)
    """

    count: int = field(validator=_counts)

    def words(self) -> Phrase:
        """The term as a person says it."""
        return Phrase("{n}个工作日", "{n} working days").fill(n=self.count)


@frozen
class Months:
    """So many months (月), to the corresponding day; where the month has no such day, to its last day.

    Basis:
        《民法典》第二百零二条
    """

    count: int = field(validator=_counts)
    roll: Roll = Roll.NONE

    def words(self) -> Phrase:
        """The term as a person says it."""
        return Phrase("{n}个月", "{n} months").fill(n=self.count)


@frozen
class Years:
    """So many years (年), to the corresponding day; 29 February falls back to the 28th in a common year.

    Basis:
        《民法典》第二百零二条
    """

    count: int = field(validator=_counts)
    roll: Roll = Roll.NONE

    def words(self) -> Phrase:
        """The term as a person says it."""
        return Phrase("{n}年", "{n} years").fill(n=self.count)


Term = Hours | Days | Workdays | Months | Years
