"""日历 · workdays — which days are working days, and how many lie between two of them.

A `Calendar` is a value: the table of one edition. Adding working days is two look-ups, however many are added. What it
answers with a bare day rests on days that notices have named; days that nobody has announced are counted `beyond` it, and
only by whoever marks the answer.
"""

from array import array
from collections.abc import Mapping
from datetime import date, timedelta
from hashlib import sha256

from attrs import field, frozen

from safetyduty.dates.span import Span
from safetyduty.errors import OutsideCalendar
from safetyduty.words import Phrase, Worded

__all__ = ["Calendar", "DayKind"]


class DayKind(Worded):
    """What kind of day it is (日期类别)."""

    WORKDAY = "workday", "工作日", "working day"
    MAKE_UP = "make-up", "调休上班日", "make-up working day"
    WEEKEND = "weekend", "周末", "weekend"
    HOLIDAY = "holiday", "节假日", "holiday"


@frozen(eq=False)
class Calendar:
    """Working days from ``first`` (included) to ``until`` (excluded) (工作日历).

    ``rests`` and ``make_ups`` give the days that differ from Monday-to-Friday, each with its name. Days from
    ``settled_until`` on may still be moved by a notice that is not out yet: an answer that touches them is provisional.
    ``beyond`` is a longer calendar with the years that no notice covers yet, estimated; counts that leave this one go on
    there, and are provisional. ``edition`` names the table by its content, so the same edition always counts the same.

    Raises:
        ValueError: A named day lies outside.
    """

    source: str
    first: date
    until: date
    settled_until: date
    rests: Mapping[date, Phrase]
    make_ups: Mapping[date, Phrase]
    beyond: "Calendar | None" = field(default=None, repr=False)
    edition: str = field(init=False)
    _origin: int = field(init=False, repr=False)
    _rank: "array[int]" = field(init=False, repr=False)
    _workdays: "array[int]" = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        outside = [day for day in (*self.rests, *self.make_ups) if not self.first <= day < self.until]
        if outside:
            raise ValueError(f"{min(outside)} has a name, but lies outside {self.first} to {self.until}")
        origin, days = self.first.toordinal(), (self.until - self.first).days
        works = bytearray((origin + offset - 1) % 7 < 5 for offset in range(days))
        for day in self.rests:
            works[day.toordinal() - origin] = 0
        for day in self.make_ups:
            works[day.toordinal() - origin] = 1
        rank, workdays = array("i"), array("i")
        for offset, work in enumerate(works):
            if work:
                workdays.append(origin + offset)
            rank.append(len(workdays) - 1)
        digest = sha256(f"{self.first}{self.settled_until}".encode() + works).hexdigest()[:8]
        for name, value in (
            ("edition", f"{self.source}:{self.first.year}-{(self.until - timedelta(days=1)).year}:{digest}"),
            ("_origin", origin),
            ("_rank", rank),
            ("_workdays", workdays),
        ):
            object.__setattr__(self, name, value)

    def require(self, day: date) -> None:
        """Refuse a day this edition does not reach.

        Raises:
            OutsideCalendar: *day* is before ``first`` or not before ``until``.
        """
        if not self.first <= day < self.until:
            raise self._outside(day)

    def reaching(self, day: date) -> "Calendar":
        """This calendar, or the one `beyond` it where only that reaches *day*, whose days are not settled.

        Raises:
            OutsideCalendar: Neither reaches it.

        Examples:
            >>> from safetyduty.dates import calendar
            >>> calendar("cn").reaching(date(2027, 1, 6)).source
            'chinesecalendar+estimate'
        """
        if self.beyond is not None and self.until <= day < self.beyond.until:
            return self.beyond
        self.require(day)
        return self

    def settled(self, day: date) -> bool:
        """Whether every notice that can move *day* is out."""
        return day < self.settled_until

    def unsettled(self, first: date, last: date) -> Span | None:
        """The days from *first* to *last*, both included, that a notice may still move (待定日); None where there is none.

        Examples:
            >>> from safetyduty.dates import calendar
            >>> calendar("cn").unsettled(date(2026, 12, 1), date(2026, 12, 28)).words().en
            '2026-12-25 to 2026-12-28'
        """
        return None if self.settled(last) else Span(first, last + timedelta(days=1)) & Span(self.settled_until)

    def strict(self) -> "Calendar":
        """The same days as far as every notice is out, and nothing beyond: what is not settled is refused (严格日历).

        Examples:
            >>> from safetyduty.dates import calendar
            >>> calendar("cn").strict().until
            datetime.date(2026, 12, 25)
        """
        rests, make_ups = (
            {day: name for day, name in days.items() if day < self.settled_until}
            for days in (self.rests, self.make_ups)
        )
        return Calendar(self.source, self.first, self.settled_until, self.settled_until, rests, make_ups)

    def is_workday(self, day: date) -> bool:
        """Whether *day* is worked, make-up days included.

        Raises:
            OutsideCalendar: *day* is not covered.

        Examples:
            >>> from safetyduty.dates import calendar
            >>> calendar("cn").is_workday(date(2026, 10, 10))  # a Saturday worked for National Day
            True
        """
        self.require(day)
        offset = day.toordinal() - self._origin
        return self._rank[offset] != (self._rank[offset - 1] if offset else -1)

    def kind(self, day: date) -> DayKind:
        """The kind of *day*.

        Raises:
            OutsideCalendar: *day* is not covered.
        """
        if self.is_workday(day):
            return DayKind.MAKE_UP if day.weekday() >= 5 else DayKind.WORKDAY
        return DayKind.HOLIDAY if day in self.rests else DayKind.WEEKEND

    def name(self, day: date) -> Phrase:
        """What to call *day*: the holiday's name where it has one, else its kind.

        Raises:
            OutsideCalendar: *day* is not covered.
        """
        return self.kind(day).label if self.is_workday(day) else self.rests.get(day, DayKind.WEEKEND.label)

    def add(self, day: date, workdays: int) -> date:
        """The working day that is *workdays* working days after *day*; *day* itself is not counted.

        ``add(day, 0)`` is the last working day not after *day*.

        Raises:
            OutsideCalendar: *day* or the answer is not covered.

        Examples:
            >>> from safetyduty.dates import calendar
            >>> calendar("cn").add(date(2026, 9, 30), 1)
            datetime.date(2026, 10, 8)
        """
        offset = day.toordinal() - self._origin
        if not 0 <= offset < len(self._rank):
            raise self._outside(day)
        target = self._rank[offset] + workdays
        if not 0 <= target < len(self._workdays):
            raise self._outside(Phrase("{day}起第{n}个工作日", "working day {n} after {day}").fill(day=day, n=workdays))
        return date.fromordinal(self._workdays[target])

    def count(self, after: date, through: date) -> int:
        """How many working days lie after *after* and not after *through*; negative when *through* comes first.

        Raises:
            OutsideCalendar: A day is not covered.
        """
        self.require(after)
        self.require(through)
        return self._rank[through.toordinal() - self._origin] - self._rank[after.toordinal() - self._origin]

    def next_workday(self, day: date) -> date:
        """The first working day not before *day*.

        Raises:
            OutsideCalendar: *day* or the answer is not covered.
        """
        return day if self.is_workday(day) else self.add(day, 1)

    @property
    def ranks(self) -> "memoryview[int]":
        """How many working days lie from ``first`` to each day, less one: one number a day, read-only (序数表).

        Together with `worked` this is the whole table: for whoever counts many days at once.
        """
        return memoryview(self._rank).toreadonly()

    @property
    def worked(self) -> "memoryview[int]":
        """The ordinal of each working day, in order, read-only (工作日表).

        Examples:
            >>> from safetyduty.dates import calendar
            >>> date.fromordinal(calendar("cn").worked[0])
            datetime.date(2004, 1, 2)
        """
        return memoryview(self._workdays).toreadonly()

    def _outside(self, day: object) -> OutsideCalendar:
        return OutsideCalendar(day, self.first, self.until, self.edition)
