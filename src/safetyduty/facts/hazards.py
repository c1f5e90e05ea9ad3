"""隐患 · hazards — a hazard and what was recorded of it, entry by entry."""

from datetime import date

from attrs import frozen

from safetyduty.words import Phrase, Worded

__all__ = ["Act", "Entry", "Found", "Grade", "Hazard"]


class Act(Worded):
    """What was done about a hazard (处置动作)."""

    FIND = "find", "发现", "find"
    GRADE = "grade", "定级", "grade"
    REPORT = "report", "报告", "report"
    ASSIGN = "assign", "交办", "assign"
    EXTEND = "extend", "延期", "extend"
    SUBMIT = "submit", "申请验收", "submit"
    REJECT = "reject", "验收不通过", "reject"
    ACCEPT = "accept", "验收通过", "accept"
    STRIKE_OFF = "strike-off", "销号", "strike off"
    REOPEN = "reopen", "重新打开", "reopen"


class Grade(Worded):
    """The grade of a hazard (隐患等级)."""

    GENERAL = "general", "一般", "general"
    MAJOR = "major", "重大", "major"


class Found(Worded):
    """How a hazard was found (隐患来源)."""

    SELF_CHECK = "self-check", "单位自查", "self-check"
    INSPECTION = "inspection", "部门检查", "inspection"
    CAMPAIGN = "campaign", "专项排查", "campaign"
    PUBLIC_REPORT = "public-report", "群众举报", "public report"


@frozen
class Entry:
    """One entry of a hazard's record (一条记录): what was done, on which day, ``by`` which post.

    ``grade`` belongs to *grade*, ``how`` to *find*; ``to``, ``measures``, ``funds_yuan``, ``due`` and ``plan`` to *assign*, where
    any may be missing; ``due`` also to *extend*, and ``to`` to *report*.
    """

    do: Act
    on: date
    by: str
    how: Found | None = None
    grade: Grade | None = None
    to: str | None = None
    measures: Phrase | None = None
    funds_yuan: int | None = None
    due: date | None = None
    plan: Phrase | None = None
    note: Phrase | None = None
    synthetic: bool = False


@frozen
class Hazard:
    """A hazard (事故隐患) at a unit or site, with its record in order of days."""

    id: str
    name: Phrase
    at: str
    history: tuple[Entry, ...]
    synthetic: bool = False
    source: Phrase | None = None
