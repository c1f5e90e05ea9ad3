"""计算单 · counts — one Deadline as sheets: what, from when, how long, due when, and the count day by day."""

from collections.abc import Iterator
from datetime import datetime
from types import MappingProxyType

from safetyduty.dates import Days, Months, Roll, StepKind, Years
from safetyduty.deadlines import Deadline, Limit
from safetyduty.reports.ledgers import Run, runs
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import NONE, caveat_sheet, columns, on_weekday
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Lang, Phrase, join

__all__ = ["deadline_sheets"]

Line = tuple[Phrase, Phrase]

DUE = MappingProxyType(
    {
        Sense.WITHIN: Phrase("最迟", "at the latest"),
        Sense.AHEAD: Phrase("最迟（倒算）", "at the latest (counted back)"),
        Sense.CLOSING: Phrase("窗口", "window"),
        Sense.AFTER: Phrase("满期", "is over"),
        Sense.LASTS: Phrase("届满", "ends"),
        Sense.EVERY: Phrase("下一次最迟", "next at the latest"),
        Sense.TOGETHER: Phrase("合并计至", "counted together until"),
    }
)
"""What to call the day of a limit of each sense."""


def deadline_sheets(deadline: Deadline, lang: Lang) -> tuple[Sheet, ...]:
    """*deadline* as sheets in *lang*: the answer with its articles, the count to follow by hand, the caveats (计算单).

    Examples:
        >>> from datetime import date
        >>> from safetyduty.dates import Workdays, calendar
        >>> from safetyduty.deadlines import due
        >>> answer, by_hand, _ = deadline_sheets(due(Workdays(3), date(2026, 9, 29), calendar("cn")), Lang.EN)
        >>> answer.rows[-1]
        ('at the latest', 'end of 2026-10-09 (Fri)')
        >>> for row in by_hand.rows:
        ...     print(" | ".join(row))
        2026-09-29 (Tue) | start day not counted | 0
        2026-09-30 (Wed) | counted | 1
        2026-10-01 (Thu) to 2026-10-07 (Wed) | rest day not counted: National Day | 1
        2026-10-08 (Thu) to 2026-10-09 (Fri) | counted | 3
        2026-10-09 (Fri) | at the latest | —
    """
    return _answer(deadline, lang), _by_hand(deadline, lang), caveat_sheet(deadline.caveats, lang)


def _answer(deadline: Deadline, lang: Lang) -> Sheet:
    notes = Notes(lang)
    cited = " ".join(notes.cite(reason) for reason in deadline.because)
    title = Phrase("约定期限", "agreed term") if deadline.limit is None else deadline.limit.title
    rows = [(what.say(lang), value.say(lang)) for what, value in _lines(deadline)]
    if cited:
        rows.insert(1, (Phrase("依据", "basis").say(lang), cited))
    edition = Phrase("日历版本：{edition}", "calendar edition: {edition}").fill(edition=deadline.edition or NONE)
    return Sheet(
        Phrase("时限：{title}", "Deadline: {title}").fill(title=title).say(lang),
        columns(lang, ("项目", "what"), ("值", "value")),
        tuple(rows),
        (*notes.lines(), edition.say(lang)),
    )


def _lines(deadline: Deadline) -> Iterator[Line]:
    """What was counted, then when it is due."""
    counted, limit = deadline.counted, deadline.limit
    yield Phrase("性质", "what it is for"), deadline.sense.label
    if limit is not None:
        yield from _of_limit(limit)
    if counted is not None:
        yield _start_label(deadline), on_weekday(counted.start)
        yield Phrase("时长", "term"), counted.term.words()
        if counted.more:
            yield Phrase("延长", "extended by"), join([each.words() for each in counted.more])
        if counted.pauses:
            paused = [
                Phrase("{span}（{why}）", "{span} ({why})").fill(span=pause.span.words(), why=pause.why)
                for pause in counted.pauses
            ]
            yield Phrase("中止或扣除", "paused or excluded"), join(paused)
        if isinstance(counted.term, Days | Months | Years):
            yield Phrase("末日为休息日", "last day a rest day"), _roll(counted.term.roll)
    yield DUE[deadline.sense], _due(deadline)


def _of_limit(limit: Limit) -> Iterator[Line]:
    if limit.name is not None:
        yield Phrase("键", "key"), Phrase(limit.name, limit.name)
    yield Phrase("起算", "runs from"), limit.runs_from
    if limit.times > 1:
        yield Phrase("次数", "times"), Phrase(str(limit.times), str(limit.times))
    if limit.extension is not None:
        by = Phrase("，{who}批准", ", granted by {who}").fill(who=limit.granted_by or "")
        most = Phrase("至多{term}{by}", "at most {term}{by}")
        said = most.fill(term=limit.extension.words(), by=by if limit.granted_by else "")
        yield Phrase("可以延长", "may be extended by"), said
    if limit.excluded:
        yield Phrase("不计入", "does not count"), join(limit.excluded)


def _start_label(deadline: Deadline) -> Phrase:
    if deadline.sense in (Sense.AHEAD, Sense.CLOSING):
        return Phrase("倒算所得的起算日", "start found by counting back")
    in_hours = isinstance(deadline.start, datetime)
    return Phrase("起算时刻", "start") if in_hours else Phrase("起算日（不计入）", "start (not counted)")


def _roll(roll: Roll) -> Phrase:
    return Phrase("顺延", "moves on") if roll is Roll.FORWARD else Phrase("不顺延", "stays where it is")


def _due(deadline: Deadline) -> Phrase:
    if isinstance(deadline.day, datetime):
        return on_weekday(deadline.day)
    end = Phrase("{day}二十四时", "end of {day}").fill(day=on_weekday(deadline.day))
    if deadline.cut_off is not None:
        at = f"{deadline.cut_off:%H:%M}"
        end = Phrase("{day}{at}（业务时间截止）", "{day} at {at}, the end of business hours").fill(
            day=on_weekday(deadline.day), at=at
        )
    if deadline.opens is None:
        return end
    return Phrase("{opens}起，至{end}", "from {opens}, {end}").fill(opens=on_weekday(deadline.opens), end=end)


def _by_hand(deadline: Deadline, lang: Lang) -> Sheet:
    heads = columns(lang, ("日期", "days"), ("说明", "what happens"), ("已计入", "counted so far"))
    counted = deadline.counted
    rows = [] if counted is None else [_run(run, lang) for run in runs(counted)]
    if isinstance(deadline.day, datetime) and counted is not None:
        passed = Phrase("起连续计算{term}，不扣除休息日", "from here {term} pass, rest days or not")
        rows.append((on_weekday(counted.start).say(lang), passed.fill(term=counted.term.words()).say(lang), NONE))
    told = on_weekday(deadline.day).say(lang), DUE[deadline.sense].say(lang), NONE
    rows.insert(0 if deadline.sense is Sense.AHEAD else len(rows), told)
    return Sheet(Phrase("逐日计算", "Day by day").say(lang), heads, tuple(rows))


def _run(run: Run, lang: Lang) -> tuple[str, str, str]:
    days = on_weekday(run.since)
    if run.last != run.since:
        days = Phrase("{since}至{last}", "{since} to {last}").fill(since=days, last=on_weekday(run.last))
    return days.say(lang), _why(run).say(lang), NONE if run.total is None else str(run.total)


def _why(run: Run) -> Phrase:
    """The reason of a run; a step that names a day or a stage is told with its kind."""
    if run.kind is None or run.kind is StepKind.START:
        return run.note
    return Phrase("{kind}：{note}", "{kind}: {note}").fill(kind=run.kind, note=run.note)
