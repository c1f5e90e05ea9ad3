"""议程单 · schedules — an Agenda as sheets: how many, what is due by when, what has escalated; and what moved."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from safetyduty.briefing import Agenda, Escalation, Moved, Task, Urgency
from safetyduty.deadlines import Left
from safetyduty.facts import Register
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, caveat_sheet, columns, late_by, name_of, told_day
from safetyduty.words import Lang, Phrase, Worded

__all__ = ["By", "agenda_sheets", "moved_sheet"]

NOBODY = Phrase("未写明岗位", "no post named")
NO_ARTICLE = Phrase("不依条文（人为设定或约定）", "no article (set or agreed by people)")


class By(Worded):
    """How the tasks of an agenda are grouped (分组方式)."""

    URGENCY = "urgency", "按紧迫程度", "by urgency"
    POST = "post", "按岗位", "by post"
    BASIS = "basis", "按依据", "by article"


def agenda_sheets(
    agenda: Agenda, lang: Lang, *, by: By = By.URGENCY, escalations: Iterable[Escalation] = ()
) -> tuple[Sheet, ...]:
    """*agenda* as sheets in *lang*: an overview, the tasks, the escalations if any, the caveats (议程单).

    By urgency all tasks are one sheet; by post and by article there is one for each. A task that rests on several articles
    stands under each of them.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import briefing, dates, facts, statutes
        >>> empty = facts.Register(facts.FORMAT, Phrase("空县", "empty county"), "c")
        >>> found = briefing.agenda(empty, statutes.read("cn"), dates.calendar("cn"), on=date(2022, 7, 20))
        >>> [sheet.title for sheet in agenda_sheets(found, Lang.EN)]
        ['empty county, agenda of 2022-07-20', 'Tasks (0)', 'Keep in mind (0)']
    """
    reached = tuple(escalations)
    groups = _grouped(agenda, by)
    told = [_tasks(title, tasks, agenda.register, lang) for title, tasks in groups]
    if reached:
        told.append(_escalations(reached, agenda, lang))
    own = dict.fromkeys(caveat for fact in reached for caveat in fact.caveats)
    return (_overview(agenda, reached, lang), *told, caveat_sheet((*agenda.caveats, *own), lang))


def moved_sheet(moved: Iterable[Moved], register: Register, lang: Lang) -> Sheet:
    """The tasks of *register* whose day is another, before and after (变动单).

    Examples:
        >>> from safetyduty import facts
        >>> moved_sheet((), facts.Register(facts.FORMAT, Phrase("空县", "empty county"), "c"), Lang.EN).title
        'What moves (0)'
    """
    changes = tuple(moved)
    rows = tuple(
        (
            *_named(task, register, lang),
            told_day(None if change.before is None else _due(change.before)),
            told_day(None if change.after is None else _due(change.after)),
            _apart(change).say(lang),
        )
        for change in changes
        for task in (change.before or change.after,)
        if task is not None
    )
    heads = columns(
        lang, ("事项", "task"), ("岗位", "post"), ("之前", "before"), ("之后", "after"), ("相差（天）", "by (days)")
    )
    return Sheet(Phrase("时限变动（{n}）", "What moves ({n})").fill(n=len(rows)).say(lang), heads, rows)


def _grouped(agenda: Agenda, by: By) -> Iterator[tuple[Phrase, tuple[Task, ...]]]:
    if by is By.URGENCY:
        yield Phrase("任务", "Tasks"), agenda.tasks
    elif by is By.POST:
        for post, tasks in agenda.by_post().items():
            yield NOBODY if post is None else agenda.register.name(post), tasks
    else:
        yield from agenda.by_basis().items()
        bare = tuple(task for task in agenda.tasks if not _cites(task))
        if bare:
            yield NO_ARTICLE, bare


def _cites(task: Task) -> bool:
    return task.deadline is not None and any(reason.basis for reason in task.deadline.because)


def _overview(agenda: Agenda, reached: tuple[Escalation, ...], lang: Lang) -> Sheet:
    counts = Counter(task.urgency for task in agenda.tasks)
    last = agenda.until - timedelta(days=1)
    lines: list[tuple[Phrase, object]] = [(urgency.label, counts[urgency]) for urgency in Urgency if counts[urgency]]
    lines.append((Phrase("{last}之后到期", "due after {last}").fill(last=last), agenda.later))
    if reached:
        lines.append((Phrase("逾期升级", "escalated"), len(reached)))
    title = Phrase("{title}　{on}议程", "{title}, agenda of {on}").fill(title=agenda.register.title, on=agenda.on)
    counted = (task.deadline.edition for task in agenda.tasks if task.deadline is not None)
    used = dict.fromkeys([agenda.edition, *sorted({each for each in counted if each is not None})])
    said = Phrase("、".join(used), ", ".join(used))
    edition = Phrase("日历版本：{edition}", "calendar edition: {edition}").fill(edition=said)
    source = () if agenda.register.source is None else (agenda.register.source.say(lang),)
    rows = tuple((what.say(lang), str(value)) for what, value in lines)
    return Sheet(
        title.say(lang), columns(lang, ("项目", "what"), ("数量", "count")), rows, (*source, edition.say(lang))
    )


def _tasks(title: Phrase, tasks: tuple[Task, ...], register: Register, lang: Lang) -> Sheet:
    notes = Notes(lang)
    rows = tuple(
        (
            *_named(task, register, lang),
            task.urgency.label.say(lang),
            _due_cell(task, lang),
            _standing(task).say(lang),
            "".join(notes.cite(reason) for reason in (task.deadline.because if task.deadline else ())) or NONE,
        )
        for task in tasks
    )
    heads = columns(
        lang,
        ("事项与对象", "task and what about"),
        ("岗位", "post"),
        ("紧迫程度", "urgency"),
        ("时限", "due"),
        ("逾期或剩余", "late or left"),
        ("依据", "basis"),
    )
    counted = Phrase("{title}（{n}）", "{title} ({n})").fill(title=title, n=len(tasks))
    return Sheet(counted.say(lang), heads, rows, notes.lines())


def _named(task: Task, register: Register, lang: Lang) -> tuple[str, str]:
    """The task, starred where its source was made up, with what it concerns; and its post."""
    star = "*" if register.is_synthetic(task.source) else ""
    about = "" if task.about is None else f"\n{name_of(task.about, register, lang)}"
    post = NONE if task.post is None else name_of(task.post, register, lang)
    return f"{task.title.say(lang)}{star}{about}", post


def _due_cell(task: Task, lang: Lang) -> str:
    due = told_day(_due(task))
    if task.deadline is None or task.deadline.opens is None:
        return due
    window = Phrase("{opens}至{due}", "{opens} to {due}")
    return window.fill(opens=told_day(task.deadline.opens), due=due).say(lang)


def _due(task: Task) -> date | None:
    return None if task.deadline is None else task.deadline.day


def _standing(task: Task) -> Phrase:
    if task.lateness is not None:
        return Phrase("逾期{late}", "late {late}").fill(late=late_by(task.lateness))
    return Phrase(NONE, NONE) if task.left is None else _left(task.left)


def _left(left: Left) -> Phrase:
    if not left.days:
        return Phrase("今日", "today")
    counted = Phrase("还有{days}天（{workdays}个工作日）", "{days} day{s} left ({workdays} working)")
    plain = Phrase("还有{days}天", "{days} day{s} left")
    said = plain if left.workdays is None else counted
    return said.fill(days=left.days, workdays=left.workdays, s="" if left.days == 1 else "s")


def _escalations(reached: tuple[Escalation, ...], agenda: Agenda, lang: Lang) -> Sheet:
    tasks = {task.id: task for task in agenda.tasks}
    unregistered = Phrase("登记册中没有上一级", "nobody above in the register").say(lang)
    rows = tuple(
        (
            _named(tasks[fact.task], agenda.register, lang)[0],
            str(fact.rung.level),
            fact.since.isoformat(),
            "\n".join(name_of(post, agenda.register, lang) for post in fact.to) or unregistered,
        )
        for fact in reached
    )
    heads = columns(
        lang, ("事项与对象", "task and what about"), ("档", "level"), ("自", "since"), ("升级至", "goes up to")
    )
    return Sheet(Phrase("逾期升级（{n}）", "Escalated ({n})").fill(n=len(rows)).say(lang), heads, rows)


def _apart(change: Moved) -> Phrase:
    before, after = change.days
    if before is None or after is None:
        return Phrase("只在一边有", "on one side only")
    days = f"{(after - before).days:+d}"
    return Phrase(days, days)
