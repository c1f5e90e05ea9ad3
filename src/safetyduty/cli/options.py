"""选项 · options — the words that several commands take, and how each is read."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Generic, TypeVar

import click

from safetyduty.dates import Span
from safetyduty.reading import Unfit, day, day_or_moment
from safetyduty.words import Phrase

__all__ = [
    "BOOK",
    "CALENDAR",
    "CHECK",
    "FORMAT",
    "LANG",
    "ON",
    "REGISTER",
    "SINCE",
    "STRICT",
    "UNTIL",
    "Clock",
    "Day",
    "Moment",
    "Start",
    "Stop",
    "asked",
]

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


class _Read(click.ParamType[T], Generic[T]):
    """A word that one function reads; what it does not read is told in both languages."""

    def read(self, word: str) -> T:
        """The word as a value."""
        raise NotImplementedError

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """*value* as it was read, or what would fit."""
        if not isinstance(value, str):
            return value
        try:
            return self.read(value)
        except Unfit as misfit:
            self.fail(str(misfit.phrase), param, ctx)


class Day(_Read[date]):
    """A day as ``2022-06-28``."""

    name = "day"

    def read(self, word: str) -> date:
        """The word as a day."""
        return day(word)


class Start(_Read[date]):
    """A day, or a moment with its zone, as ``2022-06-28T09:10+08:00``."""

    name = "start"

    def read(self, word: str) -> date:
        """The word as a day or a moment."""
        return day_or_moment(word)


class Moment(_Read[datetime]):
    """A moment with its zone, as ``2022-06-28T09:10+08:00``."""

    name = "moment"

    def read(self, word: str) -> datetime:
        """The word as a moment."""
        found = day_or_moment(word)
        if isinstance(found, datetime):
            return found
        what = Phrase(
            "须写明时刻和时区，如{day}T09:10+08:00：报告时限按小时计",
            "a moment with its zone is wanted, such as {day}T09:10+08:00: reports are due by the hour",
        )
        raise Unfit(what.fill(day=found))


class Stop(_Read[Span]):
    """Days that do not count, as ``2022-06-01:2022-06-21``: the second day counts again."""

    name = "since:until"

    def read(self, word: str) -> Span:
        """The word as a span that holds at least a day."""
        since, colon, until = word.partition(":")
        if not colon:
            what = Phrase(
                "中止写作“起日:恢复日”，如2022-06-01:2022-06-21",
                "a stop is written since:until, such as 2022-06-01:2022-06-21",
            )
            raise Unfit(what)
        if day(until) <= day(since):
            what = Phrase(
                "恢复日{until}不晚于中止日{since}（恢复日起重新计入）",
                "it runs again on {until}, no later than it stopped on {since} (the until day counts again)",
            )
            raise Unfit(what.fill(since=since, until=until))
        return Span(day(since), day(until))


class Clock(_Read[time]):
    """A time of day as ``17:30``."""

    name = "hh:mm"

    def read(self, word: str) -> time:
        """The word as a time of day."""
        try:
            if len(word) == len("17:30"):
                return time.fromisoformat(word)
        except ValueError:
            pass
        raise Unfit(Phrase("此处应为时刻，如17:30", "a time of day such as 17:30 is wanted here"))


REGISTER = click.argument("register", type=click.Path(path_type=Path))
ON = click.option(
    "--on", type=Day(), default=date.today, help="哪一天，默认今天 / the day asked about; today if not given"
)
SINCE = click.option("--since", type=Day(), help="自哪一天起，与--until同用 / from this day on; goes with --until")
UNTIL = click.option("--until", type=Day(), help="到哪一天为止，不含当日 / up to, and without, this day")
BOOK = click.option("--book", default="cn", help="法规库：cn或cn-某地 / the law book: cn, or cn-<place>")
LANG = click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", help="语言 / the language of the tables")
FORMAT = click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", help="表格或JSON / a table or JSON"
)
CHECK = click.option(
    "--check",
    is_flag=True,
    help="有逾期、缺口或冲突时退出码为1 / exit 1 when something is late, uncovered or in conflict",
)
CALENDAR = click.option(
    "--calendar",
    "calendars",
    type=click.Path(path_type=Path),
    multiple=True,
    help="放假通知或当地停工的JSON文件，可多次 / a JSON file of a holiday notice or a closure; may be repeated",
)
STRICT = click.option(
    "--strict",
    is_flag=True,
    help="凡未核实的规定、未公布的日历一律拒绝 / refuse rules not verified and days not announced",
)


def asked(*options: Callable[[F], F]) -> Callable[[F], F]:
    """A command that takes *options*, in this order.

    Examples:
        >>> [parameter.name for parameter in click.command()(asked(REGISTER, LANG)(lambda: None)).params]
        ['register', 'lang']
    """

    def take(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return take
