"""时限 · deadline — ``deadline``: one count, of a limit in the law or of an agreed term, to follow by hand."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

from safetyduty import deadlines, reports, statutes
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import calendar_of, refusing, together
from safetyduty.cli.options import BOOK, CALENDAR, FORMAT, LANG, STRICT, Clock, Day, Start, Stop, asked
from safetyduty.dates import Calendar, Pause, Roll, Span, Term, in_beijing, term_of
from safetyduty.deadlines import Extension, Limit, due
from safetyduty.statutes import LawBook, Trust
from safetyduty.words import Lang, Phrase

__all__ = ["deadline", "safetyduty"]

_UNITS = ("minutes", "hours", "days", "workdays", "months", "years")


def _one(unit: str) -> Phrase:
    one = term_of({unit: 1})
    return Phrase(unit, unit) if one is None else one.words()


_TERMS = tuple(
    click.option(f"--{unit}", type=click.IntRange(min=0), help=f"约定期限 / an agreed term: {_one(unit)}")
    for unit in _UNITS
)
_STOPPED = Phrase("中止", "paused")


@frozen
class _Question:
    """One count as it was asked for (一次计算)."""

    key: str | None
    term: Term | None
    start: date
    stops: tuple[Span, ...]
    extends: tuple[int, ...]
    cut_off: time | None
    law_on: date
    strict: bool

    def text(self) -> bytes:
        """All of it as text, for the receipt."""
        parts = (self.key, self.term, self.start, self.stops, self.extends, self.cut_off, self.law_on, self.strict)
        return "\n".join(map(repr, parts)).encode()


@safetyduty.command()
@click.argument("key", required=False)
@asked(*_TERMS)
@click.option("--from", "start", type=Start(), required=True, help="起算日或时刻 / the day or moment it runs from")
@click.option(
    "--roll",
    type=click.Choice([roll.value for roll in Roll]),
    help="约定期限的末日为休息日时是否顺延，默认none / whether an agreed last day that is a rest day moves on",
)
@click.option(
    "--stop",
    "stops",
    type=Stop(),
    multiple=True,
    help="不计入的期间，恢复日起重新计入 / days that do not count; UNTIL does",
)
@click.option(
    "--extend",
    "extends",
    type=click.IntRange(min=1),
    multiple=True,
    help="延长，单位同上限或期限 / extended by so many",
)
@click.option("--cut-off", type=Clock(), help="末日业务时间截止 / when business ends on the last day")
@click.option("--law-on", type=Day(), help="依哪一天的法规，默认起算日 / the law of which day; the start if not given")
@asked(BOOK, CALENDAR, STRICT, LANG, FORMAT)
def deadline(lang: str, form: str, book: str, calendars: tuple[Path, ...], **words: Any) -> None:
    """时限：从起算日数到届满日，逐日说明 / count a limit in the law (KEY) or an agreed term, day by day.

    KEY is instrument/provision, with /entry where it has several: order-493-2007/reply-period/general.
    """
    question = _question(words)
    with refusing(Lang(lang)):
        laws, calendar = together(lambda: statutes.read(book), lambda: calendar_of(calendars))
        used = calendar.strict() if question.strict else calendar
        found = _counted(question, laws, used)
    if form == "json":
        receipt = statutes.receipt(laws, used.edition, question.text())
        output.values(reports.plain_deadline(found, receipt=receipt))
    else:
        output.tables(reports.deadline_sheets(found, Lang(lang)))


def _question(words: Mapping[str, Any]) -> _Question:
    """The words of the command line as one question; what does not go together is a usage error."""
    key, start, roll = words["key"], words["start"], words["roll"]
    given = {unit: words[unit] for unit in _UNITS if words[unit] is not None}
    if (key is not None) + len(given) != 1:
        raise _usage(
            "写明法定期限的KEY，或者一个约定期限（{units}）；两者须有且只有一个",
            "give the KEY of a limit in the law, or one agreed term ({units}): one of them, and only one",
        )
    term = term_of(given if roll is None else {**given, "roll": roll})
    if roll is not None and term is None:
        raise _usage(
            "--roll只用于按日、月、年的约定期限；法定期限是否顺延依其规定",
            "--roll goes with an agreed term in days, months or years; the law says it of its own",
        )
    if words["law_on"] is not None and key is None:
        raise _usage("--law-on只用于法定期限", "--law-on goes with a KEY")
    day = in_beijing(start)
    chosen = {name: words[name] for name in ("stops", "extends", "cut_off", "strict")}
    return _Question(key, term, start, law_on=words["law_on"] or day, **chosen)


def _counted(question: _Question, book: LawBook, calendar: Calendar) -> deadlines.Deadline:
    limit = question.term if question.term is not None else _limit(question, book)
    return due(
        limit,
        question.start,
        calendar,
        pauses=tuple(Pause(span, _STOPPED) for span in question.stops),
        extensions=tuple(_extensions(limit, question.extends)),
        cut_off=question.cut_off,
    )


def _limit(question: _Question, book: LawBook) -> Limit:
    law = book.on(question.law_on, trust=Trust.STRICT if question.strict else Trust.MARKED)
    return deadlines.named(question.key or "", law)


def _extensions(limit: Limit | Term, extends: tuple[int, ...]) -> Iterable[Extension]:
    """Each in the unit of the ceiling, or of the term where the law names no ceiling."""
    unit = (limit.extension or limit.term) if isinstance(limit, Limit) else limit
    return (Extension(evolve(unit, count=count)) for count in extends)


def _usage(zh: str, en: str) -> click.UsageError:
    units = " ".join(f"--{unit}" for unit in _UNITS)
    return click.UsageError(str(Phrase(zh, en).fill(units=units)))
