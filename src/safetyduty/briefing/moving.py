"""变动 · moving — which tasks of a register fall on another day under another law book or another calendar."""

from datetime import date

from attrs import frozen

from safetyduty.briefing.tasks import Task, agenda
from safetyduty.dates import Calendar, Term, Years
from safetyduty.facts import Register
from safetyduty.statutes import LawBook

__all__ = ["Moved", "moved"]


@frozen
class Moved:
    """A task before and after (变动的任务); None where one side has no such task."""

    before: Task | None
    after: Task | None

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The day it was due, and the day it is."""
        return None if self.before is None else self.before.day, None if self.after is None else self.after.day


def moved(  # noqa: PLR0913  # two ways of counting one register
    register: Register,
    book: LawBook,
    calendar: Calendar,
    *,
    on: date,
    to_book: LawBook | None = None,
    to_calendar: Calendar | None = None,
    ahead: Term = Years(5),
) -> tuple[Moved, ...]:
    """Every task of *register* whose day is another under *to_book* or by *to_calendar* (时限变动), by the day it had.

    Raises:
        BadFacts: A clock or a routine cannot be counted on one of the sides.
        OutsideCalendar: A calendar does not reach the day.
        NothingInForce: A rule about hazards is not covered on a day that matters.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.dates import Closure, NamedDay, close
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... posts: [{id: clerk, name: clerk, at: gov, rank: officer}]
        ... clocks: [{id: file, by: clerk, term: {workdays: 5}, since: 2022-07-15}]
        ... ''', "county.yaml")
        >>> cn = dates.calendar("cn")
        >>> flood = close(cn, Closure("c", ("notice",), (NamedDay("flood", date(2022, 7, 18)),)))
        >>> for change in moved(county, statutes.read("cn"), cn, on=date(2022, 7, 16), to_calendar=flood):
        ...     print(change.before.id, change.before.day, change.after.day)
        file 2022-07-22 2022-07-25
    """
    before, after = (
        {task.id: task for task in agenda(register, laws, days, on=on, ahead=ahead).tasks}
        for laws, days in ((book, calendar), (to_book or book, to_calendar or calendar))
    )
    pairs = (Moved(before.get(id), after.get(id)) for id in {**before, **after})
    return tuple(sorted((pair for pair in pairs if pair.days[0] != pair.days[1]), key=_order))


def _order(moved: Moved) -> tuple[date, str]:
    day = next((day for day in moved.days if day is not None), date.max)
    task = moved.before or moved.after
    return day, "" if task is None else task.id
