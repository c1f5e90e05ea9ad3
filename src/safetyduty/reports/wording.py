"""措辞 · wording — how every sheet says a name, a day, a lateness, its column heads and its caveats."""

from collections.abc import Iterable
from datetime import date, datetime

from safetyduty.deadlines import Lateness
from safetyduty.facts import Register
from safetyduty.reports.sheet import Sheet
from safetyduty.statutes import Caveat
from safetyduty.words import Lang, Phrase

__all__ = ["NONE", "caveat_sheet", "columns", "late_by", "name_of", "on_weekday", "party_of", "told_day"]

NONE = "—"

_WEEKDAYS = (
    Phrase("周一", "Mon"),
    Phrase("周二", "Tue"),
    Phrase("周三", "Wed"),
    Phrase("周四", "Thu"),
    Phrase("周五", "Fri"),
    Phrase("周六", "Sat"),
    Phrase("周日", "Sun"),
)


def columns(lang: Lang, *heads: tuple[str, str]) -> tuple[str, ...]:
    """Column heads in *lang*."""
    return tuple(Phrase(zh, en).say(lang) for zh, en in heads)


def name_of(id: str, register: Register, lang: Lang) -> str:
    """The name of a fact, with a star where it was made up."""
    return register.name(id).say(lang) + ("*" if register.is_synthetic(id) else "")


def party_of(id: str, register: Register, lang: Lang) -> str:
    """The name of a fact, or the opaque id of a person; a person has no other name here."""
    return name_of(id, register, lang) if id in register else id


def told_day(day: date | None) -> str:
    """A day, or a moment to the minute with its zone."""
    if isinstance(day, datetime):
        return day.strftime("%Y-%m-%d %H:%M") + day.strftime("%z")[:3] + ":" + day.strftime("%z")[3:5]
    return NONE if day is None else day.isoformat()


def on_weekday(day: date) -> Phrase:
    """A day or a moment, with its day of the week."""
    said = Phrase("{day}（{weekday}）", "{day} ({weekday})")
    return said.fill(day=told_day(day), weekday=_WEEKDAYS[day.weekday()])


def late_by(lateness: Lateness) -> Phrase:
    """How late, with the working days where they can be told."""
    counted = Phrase("{days}天（{workdays}个工作日）", "{days} days ({workdays} working)")
    plain = Phrase("{days}天", "{days} days")
    return (plain if lateness.workdays is None else counted).fill(days=lateness.days, workdays=lateness.workdays)


def caveat_sheet(caveats: Iterable[Caveat], lang: Lang) -> Sheet:
    """What to keep in mind, one row for each."""
    rows = tuple((caveat.kind.label.say(lang), caveat.about.say(lang)) for caveat in caveats)
    title = Phrase("保留事项（{n}）", "Keep in mind ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), columns(lang, ("类别", "kind"), ("内容", "what")), rows)
