"""议程 · tasks — every deadline of a register on a day: upcoming, due, overdue, missed, standing still.

Deadlines come from the hazards' records, from the clocks that run in matters, and from the routines that come again.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve, frozen

from safetyduty.briefing.caveats import of_days, of_register
from safetyduty.briefing.matters import Matters, matters, stands_still
from safetyduty.dates import Calendar, Cycle, Days, Term, count, in_beijing
from safetyduty.deadlines import Deadline, Lateness, Left, agreed, late, remaining
from safetyduty.facts import Act, Clock, Register, Routine
from safetyduty.hazards import Case, Standing, State
from safetyduty.statutes import Caveat, CaveatKind, LawBook, Trust
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase, Worded

__all__ = ["Agenda", "Task", "Urgency", "agenda"]


class Urgency(Worded):
    """How a task stands on the day (紧迫程度), the most urgent first."""

    OVERDUE = "overdue", "逾期", "overdue"
    MISSED = "missed", "漏做", "missed"
    DUE = "due", "今日到期", "due today"
    PROMPT = "prompt", "及时办理，无确定日数", "promptly; no number of days"
    UPCOMING = "upcoming", "将到期", "upcoming"
    POSSIBLE = "possible", "已可办理", "possible now"
    STOPPED = "stopped", "中止", "standing still"
    UNCOUNTED = "uncounted", "规定未见或无效，不能计算", "not counted: no rule was seen in force"


@frozen
class Task:
    """One thing that a post must do by a day (一项任务).

    ``id`` is the same in every agenda; ``source`` is the hazard, clock or routine of the register that it comes from, and
    ``about`` what that concerns. ``deadline`` is None where the law sets no number of days, or no rule was seen in force; while
    a clock stands still it is the earliest there can be. Hours and minutes are told by their day in Beijing.
    """

    id: str
    source: str
    title: Phrase
    post: str | None
    about: str | None
    urgency: Urgency = Urgency.PROMPT
    deadline: Deadline | None = None
    lateness: Lateness | None = None
    left: Left | None = None

    @property
    def day(self) -> date | None:
        """The day it is due, in Beijing; None where there is none."""
        return None if self.deadline is None else in_beijing(self.deadline.day)


@frozen
class Agenda:
    """A register's tasks on a day (议程), the most urgent first; those due from ``until`` on are only counted, as ``later``."""

    register: Register
    on: date
    until: date
    edition: str
    tasks: tuple[Task, ...]
    later: int
    caveats: tuple[Caveat, ...]

    @property
    def troubled(self) -> bool:
        """Whether anything is overdue or was missed."""
        return any(task.urgency in (Urgency.OVERDUE, Urgency.MISSED) for task in self.tasks)

    def by_post(self) -> dict[str | None, tuple[Task, ...]]:
        """The tasks of each post that has any, in the order of posts in the register; those of nobody last."""
        posts = (*(post.id for post in self.register.posts), None)
        grouped = {post: tuple(task for task in self.tasks if task.post == post) for post in posts}
        return {post: tasks for post, tasks in grouped.items() if tasks}

    def by_basis(self) -> dict[Phrase, tuple[Task, ...]]:
        """The tasks that rest on each article, the most urgent first; what people set rests on none and is left out."""
        found: dict[Phrase, list[Task]] = {}
        for task in self.tasks:
            cited = [] if task.deadline is None else [basis for why in task.deadline.because for basis in why.basis]
            for words in dict.fromkeys(citation.words() for citation in cited):
                found.setdefault(words, []).append(task)
        return {words: tuple(tasks) for words, tasks in found.items()}


def agenda(  # what every question takes, how far ahead, and how strictly
    register: Register,
    book: LawBook,
    calendar: Calendar,
    *,
    on: date,
    ahead: Term = Days(30),
    trust: Trust = Trust.MARKED,
) -> Agenda:
    """Every task of *register* as it stands on the day *on*, and what comes due within *ahead* (议程).

    What is due that day, by its end or by a moment of it, is due and not late. A day that no notice covers yet is taken as
    estimated, and the answer is provisional. A strict agenda counts by no rule that carries a caveat, and on no such day.

    Raises:
        BadFacts: A clock or a routine cannot be counted: no such limit, hours from a day, an extension beyond its ceiling;
            and, of a strict agenda, a rule that is not certain and fresh; every one at once, each with its path.
        OutsideCalendar: The calendar does not reach the day, or a strict one a deadline.
        NothingInForce: A rule about hazards is not covered on a day that matters.
        Ambiguous: *ahead* is in hours or minutes.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... posts: [{id: head, name: county head, at: gov, rank: principal}]
        ... routines: [{id: meeting, by: head, limit: order-302-2001/quarterly-meeting, since: 2022-04-01}]
        ... ''', "county.yaml")
        >>> found = agenda(county, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 7, 20), ahead=dates.Days(90))
        >>> [(task.id, task.urgency.value) for task in found.tasks]
        [('meeting:2022-04-01', 'missed'), ('meeting:2022-07-01', 'upcoming')]
    """
    calendar = (calendar.strict() if trust is Trust.STRICT else calendar).reaching(on)
    last = count(on, ahead, calendar).end
    until = last if last == date.max else last + timedelta(days=1)
    found = matters(register, book, calendar, on=on, trust=trust)
    every = [*_every(found, calendar, on)]
    tasks = tuple(sorted((task for task in every if task.day is None or task.day < until), key=_order))
    caveats = (*_caveats(tasks, found, calendar, on), *of_register(register))
    return Agenda(register, on, until, calendar.edition, tasks, len(every) - len(tasks), caveats)


def _every(found: Matters, calendar: Calendar, on: date) -> Iterator[Task]:
    for standing in found.standings:
        yield from _of_hazard(standing, calendar, on)
    yield from _of_clocks(found, calendar, on)
    yield from _of_routines(found, calendar, on)
    yield from (_uncounted(fact) for fact, _ in found.uncounted)


def _caveats(tasks: tuple[Task, ...], found: Matters, calendar: Calendar, on: date) -> Iterator[Caveat]:
    """What is uncertain about each deadline, what was not counted, and the working days up to the last that is told."""
    yield from dict.fromkeys(caveat for task in tasks if task.deadline for caveat in task.deadline.caveats)
    yield from (Caveat(CaveatKind.UNAVAILABLE, _of(fact).fill(why=why)) for fact, why in found.uncounted)
    told = (task.day for task in tasks if task.day is not None and task.left is not None and task.left.workdays)
    yield from of_days(calendar, max((on, *told)))


def _of_hazard(standing: Standing, calendar: Calendar, on: date) -> Iterator[Task]:
    case, hazard = standing.case, standing.case.hazard
    if standing.deadline is not None:
        named = _REVIEW if case.state is State.SUBMITTED else _RECTIFY
        began = case.submitted if case.state is State.SUBMITTED else _assigned(case, on)
        task = Task(
            f"{hazard.id}:{case.state.value}:{began}",
            hazard.id,
            named.fill(hazard=hazard.name),
            standing.turn,
            hazard.at,
        )
        yield _dated(task, standing.deadline, calendar, on)
    if standing.unreported:
        post = case.graded_by or case.found.by
        yield Task(f"{hazard.id}:report", hazard.id, _REPORT.fill(hazard=hazard.name), post, hazard.at)


def _assigned(case: Case, on: date) -> date:
    """The day on which the rectification that is running began: an extension, or another post, begins no new one."""
    began = None
    for entry in case.hazard.history:
        if entry.on > on:
            break
        if entry.do is Act.REJECT or (entry.do is Act.ASSIGN and began is None):
            began = entry.on
        elif entry.do is Act.REOPEN:
            began = None
    return began or case.found.on


def _of_clocks(found: Matters, calendar: Calendar, on: date) -> Iterator[Task]:
    for clock, deadline in found.clocks:
        named = clock.name or _titled(deadline)
        task = _dated(Task(clock.id, clock.id, named, clock.by, clock.about), deadline, calendar, on)
        if stands_still(clock, on=on) and task.lateness is None:
            yield evolve(task, urgency=Urgency.STOPPED)
        elif task.lateness is None or deadline.sense not in _PASSING:
            yield task
        elif deadline.sense is Sense.AFTER:
            yield evolve(task, urgency=Urgency.POSSIBLE, lateness=None)


def _of_routines(found: Matters, calendar: Calendar, on: date) -> Iterator[Task]:
    for routine, rounds in found.routines:
        for each in rounds:
            if each.done:
                continue
            named = routine.name or _titled(each.deadline)
            task = Task(f"{routine.id}:{each.span.since}", routine.id, named, routine.by, routine.about)
            task = _dated(task, each.deadline, calendar, on)
            lost = each.cycle is Cycle.CALENDAR and each.missed(on=on)
            yield evolve(task, urgency=Urgency.MISSED) if lost else task


def _titled(deadline: Deadline) -> Phrase:
    """What the law calls the limit; an agreed one is called by its term."""
    if deadline.limit is not None:
        return deadline.limit.title
    return _AGREED if deadline.term is None else _AGREED.fill(term=deadline.term.words())


def _uncounted(fact: Clock | Routine) -> Task:
    """What runs or recurs under a rule that nobody has seen in force: it is told, and not counted."""
    return Task(fact.id, fact.id, _named(fact), fact.by, fact.about, Urgency.UNCOUNTED)


def _of(fact: Clock | Routine) -> Phrase:
    said = Phrase("{name}：{{why}}", "{name}: {{why}}")
    return said.fill(name=_named(fact))


def _named(fact: Clock | Routine) -> Phrase:
    return fact.name or Phrase(fact.limit or fact.id, fact.limit or fact.id)


def _dated(task: Task, deadline: Deadline, calendar: Calendar, on: date) -> Task:
    """The task with its deadline, and how it stands against the day."""
    task = evolve(task, deadline=deadline)
    by_day = agreed(task.day or on)
    lateness, left = late(by_day, calendar, on=on), remaining(by_day, calendar, on=on)
    urgency = Urgency.OVERDUE if lateness else Urgency.DUE if by_day.day == on else Urgency.UPCOMING
    return evolve(task, urgency=urgency, lateness=lateness, left=left)


def _order(task: Task) -> tuple[int, date, str]:
    return list(Urgency).index(task.urgency), task.day or date.max, task.id


_PASSING = (Sense.AFTER, Sense.LASTS, Sense.TOGETHER)
"""What is over when its day has passed, and is never late."""

_RECTIFY = Phrase("整改：{hazard}", "rectify: {hazard}")
_REVIEW = Phrase("复查：{hazard}", "review: {hazard}")
_REPORT = Phrase("报告重大隐患：{hazard}", "report the major hazard: {hazard}")
_AGREED = Phrase("约定期限（{term}）", "agreed term ({term})")
