"""日程 · events — an Agenda as an iCalendar file (RFC 5545) that phones and office calendars read.

It needs the extra ``ics``. The same agenda always gives the same bytes: time stamps come from the agenda's day, not from a
clock, and an event keeps its UID from one agenda to the next, so that importing it again moves it instead of doubling it.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from safetyduty.briefing import Agenda, Task
from safetyduty.deadlines import Deadline
from safetyduty.facts import Register
from safetyduty.statutes import cited
from safetyduty.words import Lang, Phrase

if TYPE_CHECKING:
    from types import ModuleType

    from icalendar import Component

__all__ = ["to_ics"]

_DAY = timedelta(days=1)
_FIRST = date(2000, 1, 1)


def to_ics(agenda: Agenda, lang: Lang) -> bytes:
    """*agenda* as an iCalendar file in *lang* (导出日程): an event for each task, on the day or at the moment it is due.

    What has no day is a to-do without one. Days are all-day events that block no time, with a reminder the day before.

    Raises:
        ModuleNotFoundError: The extra ``ics`` is not installed.

    Examples:
        >>> from safetyduty import briefing, dates, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... posts: [{id: clerk, name: clerk, at: gov, rank: officer}]
        ... clocks: [{id: file, by: clerk, term: {workdays: 5}, since: 2022-07-15, name: filing}]
        ... ''', "county.yaml")
        >>> found = briefing.agenda(county, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 7, 20))
        >>> for line in to_ics(found, Lang.EN).decode().splitlines():
        ...     if line.startswith(("UID", "SUMMARY", "DTSTART", "DTEND")):
        ...         print(line)
        SUMMARY:filing (clerk)
        DTSTART;VALUE=DATE:20220722
        DTEND;VALUE=DATE:20220723
        UID:file.c@safetyduty
    """
    ical = _icalendar()
    calendar = ical.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//safetyduty//agenda//{lang.value.upper()}")
    calendar.add("calscale", "GREGORIAN")
    title = Phrase("{title}　{on}议程", "{title}, agenda of {on}").fill(title=agenda.register.title, on=agenda.on)
    calendar.add("x-wr-calname", title.say(lang))
    for task in agenda.tasks:
        calendar.add_component(_entry(task, agenda, lang, ical))
    written: bytes = calendar.to_ical()
    return written


def _icalendar() -> "ModuleType":
    try:
        import icalendar  # noqa: PLC0415  # the rest of the room does without the extra
    except ModuleNotFoundError as missing:
        what = Phrase("导出日程需要附加组件", "writing a calendar needs an extra")
        raise ModuleNotFoundError(f"{what}: pip install 'safetyduty[ics]'", name=missing.name) from None
    return icalendar


def _entry(task: Task, agenda: Agenda, lang: Lang, ical: "ModuleType") -> "Component":
    """One task as an event, or as a to-do where it has no day."""
    deadline = task.deadline
    entry: Component = ical.Todo() if deadline is None else ical.Event()
    entry.add("uid", f"{task.id}.{agenda.register.place}@safetyduty")
    entry.add("dtstamp", datetime.combine(agenda.on, time(), UTC))
    entry.add("sequence", max((agenda.on - _FIRST).days, 0))
    entry.add("summary", _summary(task, agenda.register).say(lang))
    entry.add("description", "\n".join(line.say(lang) for line in _lines(task, agenda)))
    entry.add("categories", [task.urgency.label.say(lang)])
    if deadline is None:
        return entry
    if isinstance(deadline.day, datetime):
        entry.add("dtstart", deadline.day.astimezone(UTC))
        return entry  # without a reminder: a day before may lie before the clock began
    entry.add("dtstart", deadline.day)
    entry.add("dtend", deadline.day + _DAY)
    entry.add("transp", "TRANSPARENT")
    reminder = ical.Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", _summary(task, agenda.register).say(lang))
    reminder.add("trigger", -_DAY)
    entry.add_component(reminder)
    return entry


def _summary(task: Task, register: Register) -> Phrase:
    if task.post is None:
        return task.title
    return Phrase("{title}（{post}）", "{title} ({post})").fill(title=task.title, post=register.name(task.post))


def _lines(task: Task, agenda: Agenda) -> Iterator[Phrase]:
    """What the event says of itself: how it stands, on what it rests, how it was counted, what to keep in mind."""
    register, deadline = agenda.register, task.deadline
    standing = Phrase("{on}：{urgency}", "On {on}: {urgency}")
    yield standing.fill(on=agenda.on, urgency=task.urgency)
    if task.about is not None:
        yield Phrase("对象：{about}", "About: {about}").fill(about=register.name(task.about))
    if deadline is not None:
        yield from _of_deadline(deadline)
    if register.is_synthetic(task.source):
        yield Phrase("虚构数据，仅供演示", "Made up, for demonstration")
    edition = agenda.edition if deadline is None or deadline.edition is None else deadline.edition
    yield Phrase("日历版本：{edition}", "Calendar edition: {edition}").fill(edition=edition)


def _of_deadline(deadline: Deadline) -> Iterator[Phrase]:
    for reason in deadline.because:
        basis = Phrase("依据：{basis}：{words}", "Basis: {basis}: {words}")
        yield basis.fill(basis=cited(reason.basis), words=reason.words)
    if deadline.start is not None and deadline.term is not None:
        counted = Phrase("计算：{start}起{term}", "Count: {term} from {start}")
        yield counted.fill(start=_said(deadline.start), term=deadline.term.words())
    if deadline.opens is not None:
        window = Phrase("窗口：{opens}至{day}", "Window: {opens} to {day}")
        yield window.fill(opens=deadline.opens, day=deadline.day)
    kinds = Counter(step.kind for step in deadline.ledger)
    for kind, days in kinds.items():
        yield Phrase("{kind}：{days}天", "{kind}: {days} days").fill(kind=kind, days=days)
    for caveat in deadline.caveats:
        keep = Phrase("保留（{kind}）：{about}", "Keep in mind ({kind}): {about}")
        yield keep.fill(kind=caveat.kind, about=caveat.about)


def _said(start: date) -> str:
    return start.isoformat(timespec="minutes") if isinstance(start, datetime) else start.isoformat()
