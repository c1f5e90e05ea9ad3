"""触发种类 · kinds — one thing that an accident may set off, how far the facts reach it, and its clocks."""

from datetime import date, datetime
from typing import Any

from attrs import frozen

from safetyduty.dates import Calendar, in_beijing
from safetyduty.deadlines import Deadline, Limit
from safetyduty.facts import Accident
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key, Law
from safetyduty.statutes.shapes import HarmGrade
from safetyduty.words import Phrase, Worded

__all__ = ["Occurrence", "Progress", "Reach", "Setting", "Trigger", "TriggerKind", "told", "unseen"]

_UNSEEN = Phrase("“{name}”在{on}没有所见文本，未予判断", "no text of {name} was seen for {on}; not judged")


class TriggerKind(Worded):
    """What an accident may set off (触发事项)."""

    INTERVIEW = "interview", "约谈", "interview"
    SUPERVISION = "supervision", "挂牌督办", "supervised handling"
    VETO = "veto", "一票否决（年度考核）", "veto on the year's assessment"
    DISHONESTY = "dishonesty", "严重失信名单", "list of serious dishonesty"
    CRIME = "crime", "涉嫌犯罪提示", "flag of a suspected crime"
    TRANSFER = "transfer", "移送", "transfer of the case"


class Reach(Worded):
    """How far the facts given reach it (触发情况)."""

    REACHED = "reached", "已达到所列条件", "the listed condition is reached"
    OPEN = "open", "另有条件待认定", "a further condition must be found"
    UNSEEN = "unseen", "当日文本未见", "no text seen for the day"


@frozen
class Occurrence:
    """Another accident of the same area (同一地区的其他事故): its day, the id of its grade, and its unit, where it is known."""

    on: date
    grade: str
    unit: str | None = None


@frozen
class Progress:
    """How far the case has gone (办理进展), from which clocks run; None is what has not happened, or is not known.

    ``notified`` is the day the notice of supervision was received, ``suspected`` that of the report on a suspected crime to the
    head, ``approved`` the moment its transfer was approved, ``decided`` the day the police decided whether to file, ``listed`` that
    of listing for dishonesty.
    """

    notified: date | None = None
    suspected: date | None = None
    approved: datetime | None = None
    decided: date | None = None
    listed: date | None = None


@frozen
class Trigger:
    """One thing that an accident may set off (触发事项): ``by`` whom, against ``whom``; a flag, never a decision.

    ``rule`` is the key of the provision, ``case`` the row of it. ``limits`` are its clocks; ``deadlines`` those of them that run.
    """

    kind: TriggerKind
    rule: str
    case: str
    what: Phrase
    reach: Reach
    by: Phrase | None = None
    whom: Phrase | None = None
    limits: tuple[Limit, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    decide: tuple[Phrase, ...] = ()


@frozen(eq=False)
class Setting:
    """What everything is asked of (判断基础): the accident, its grade, the law of its day, the other accidents, the progress."""

    accident: Accident
    grade: HarmGrade
    law: Law
    calendar: Calendar
    others: tuple[Occurrence, ...]
    progress: Progress

    @property
    def on(self) -> date:
        """The day of the accident, in Beijing."""
        return in_beijing(self.accident.at)


def told(trigger: Trigger, law: Law, *keys: Key[Any]) -> Finding[Trigger]:
    """The finding of *trigger* on *keys*, with their doubts and what is to be decided (形成结论)."""
    doubts = (caveat for key in keys for caveat in law.caveats(key))
    clocks = (caveat for limit in trigger.limits for caveat in limit.caveats)
    asked = (Caveat(CaveatKind.DISCRETION, each) for each in trigger.decide)
    reasons = (*(law.reason(key) for key in keys), *(reason for limit in trigger.limits for reason in limit.because))
    return Finding(trigger, tuple(dict.fromkeys(reasons)), tuple(dict.fromkeys((*doubts, *clocks, *asked))))


def unseen(kind: TriggerKind, law: Law, key: Key[Any]) -> Finding[Trigger]:
    """That the book has no text of *key* for the law's day (当日文本未见)."""
    what = law.book.provision(key).name
    caveat = Caveat(CaveatKind.UNAVAILABLE, _UNSEEN.fill(name=what, on=law.day))
    return Finding(Trigger(kind, key.name, "unseen", what, Reach.UNSEEN), (), (caveat,))
