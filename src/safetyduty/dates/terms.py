"""期限 · terms — minutes, hours, days, working days, months and years, each a type of its own.

A term says how it is counted and nothing about when it starts.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any

from attrs import Attribute, field, frozen

from safetyduty.words import Phrase, Worded

__all__ = ["Days", "Hours", "Minutes", "MonthEnd", "Months", "Roll", "Term", "Workdays", "Years", "term_of"]


class Roll(Worded):
    """What happens when the last day is a rest day (末日顺延规则)."""

    FORWARD = (
        "forward",
        "末日为休息日的，顺延至其后第一个工作日",
        "a last day that is a rest day moves to the next working day",
    )
    NONE = "none", "末日为休息日的，不顺延", "a last day that is a rest day stays where it is"


class MonthEnd(Worded):
    """Where a term in months or years ends when its last month has no such day (无对应日时的末日).

    The Civil Code takes the last day of that month; an agreement may say otherwise (Art. 204), or nothing.
    """

    LAST_DAY = "last-day", "以当月最后一日为末日", "the last day of that month"
    NEXT_DAY = "next-day", "以次月第一日为末日", "the first day of the month after"
    REFUSED = "refused", "不能确定，拒绝计算", "undecided: refused"


def _counts(term: object, _: "Attribute[Any]", count: int) -> None:
    if type(count) is not int or count < 0:
        raise ValueError(f"{type(term).__name__} counts whole units from 0, not {count!r}")


def _said(zh: str, en: str, count: int) -> Phrase:
    return Phrase(f"{count}{zh}", f"{count} {en}" if count == 1 else f"{count} {en}s")


@frozen
class Hours:
    """So many hours (小时), from the moment itself; holidays never matter.

    Basis:
        《民法典》第二百零一条第二款
    """

    count: int = field(validator=_counts)

    def words(self) -> Phrase:
        """The term as a person says it."""
        return _said("小时", "hour", self.count)


@frozen
class Minutes:
    """So many minutes (分钟), as `Hours`: from the moment itself; holidays never matter."""

    count: int = field(validator=_counts)

    def words(self) -> Phrase:
        """The term as a person says it."""
        return _said("分钟", "minute", self.count)


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
        return _said("日", "day", self.count)


@frozen
class Workdays:
    """So many working days (工作日) by the official calendar; the start day is not counted.

    Basis:
        《行政处罚法》第八十五条 (二日、三日、五日、七日)
    """

    count: int = field(validator=_counts)

    def words(self) -> Phrase:
        """The term as a person says it."""
        return _said("个工作日", "working day", self.count)


@frozen
class Months:
    """So many months (月), to the corresponding day; ``month_end`` says what happens where the month has no such day.

    Basis:
        《民法典》第二百零二条
    """

    count: int = field(validator=_counts)
    roll: Roll = Roll.NONE
    month_end: MonthEnd = MonthEnd.LAST_DAY

    def words(self) -> Phrase:
        """The term as a person says it."""
        return _said("个月", "month", self.count)


@frozen
class Years:
    """So many years (年), to the corresponding day; ``month_end`` says what 29 February becomes in a common year.

    Basis:
        《民法典》第二百零二条
    """

    count: int = field(validator=_counts)
    roll: Roll = Roll.NONE
    month_end: MonthEnd = MonthEnd.LAST_DAY

    def words(self) -> Phrase:
        """The term as a person says it."""
        return _said("年", "year", self.count)


Term = Minutes | Hours | Days | Workdays | Months | Years

_UNITS: Mapping[str, Callable[..., Term]] = MappingProxyType(
    {"minutes": Minutes, "hours": Hours, "days": Days, "workdays": Workdays, "months": Months, "years": Years}
)
_OPTIONS: Mapping[str, type[Worded]] = MappingProxyType({"roll": Roll, "month_end": MonthEnd})


def term_of(written: object) -> Term | None:
    """The term that a mapping such as ``{"days": 60}`` writes, or None where it writes none (读出期限).

    Beside the unit it may have ``roll`` and ``month_end``, with the codes of `Roll` and `MonthEnd`, where the unit has them.

    Examples:
        >>> term_of({"workdays": 5}), term_of({"days": 15, "roll": "forward"}), term_of({"weeks": 2})
        (Workdays(count=5), Days(count=15, roll=<Roll.FORWARD: 'forward'>), None)
    """
    if isinstance(written, dict):
        units = [unit for unit in written if unit in _UNITS]
        options = {name: code for name, code in written.items() if name in _OPTIONS and isinstance(code, str)}
        if len(units) == 1 and len(written) == 1 + len(options):
            with suppress(TypeError, ValueError):  # an hour that rolls, a code nobody has, a number that does not count
                chosen = {name: _OPTIONS[name].of(code) for name, code in options.items()}
                return _UNITS[units[0]](written[units[0]], **chosen)
    return None
