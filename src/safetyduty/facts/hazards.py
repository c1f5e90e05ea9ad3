"""隐患 · hazards — a hazard and what was recorded of it, entry by entry."""

from datetime import date, datetime
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from attrs import fields, frozen

from safetyduty.facts.packing import drafted, packed, unpacked
from safetyduty.words import Phrase, Worded

__all__ = ["Act", "Entry", "Found", "Grade", "Hazard", "Listing", "Referral"]


class Act(Worded):
    """What was done about a hazard (处置动作)."""

    FIND = "find", "发现", "find"
    VERIFY = "verify", "核实", "verify"
    DISMISS = "dismiss", "核查不属实", "dismiss"
    GRADE = "grade", "定级", "grade"
    REPORT = "report", "报告", "report"
    PROTECT = "protect", "采取临时防范措施", "protect meanwhile"
    ASSIGN = "assign", "交办", "assign"
    ASK_EXTENSION = "ask-extension", "申请延期", "ask for an extension"
    EXTEND = "extend", "延期", "extend"
    REFUSE_EXTENSION = "refuse-extension", "不予延期", "refuse an extension"
    SUSPEND = "suspend", "中止整改", "suspend"
    CONTINUE = "continue", "恢复整改", "continue"
    TRANSFER = "transfer", "移送", "transfer"
    SUBMIT = "submit", "申请验收", "submit"
    REJECT = "reject", "验收不通过", "reject"
    ACCEPT = "accept", "验收通过", "accept"
    STRIKE_OFF = "strike-off", "销号", "strike off"
    REOPEN = "reopen", "重新打开", "reopen"
    RECUR = "recur", "再次出现", "recur"
    LIST = "list", "挂牌督办", "list for supervision"
    DELIST = "delist", "解除挂牌督办", "delist"
    STOP_WORK = "stop-work", "责令停产停业", "stop work"
    ASK_RESUMPTION = "ask-resumption", "申请恢复生产", "ask to resume work"
    REFUSE_RESUMPTION = "refuse-resumption", "不同意恢复生产", "refuse to resume work"
    RESUME_WORK = "resume-work", "同意恢复生产", "resume work"
    WARN_POWER_CUT = "warn-power-cut", "通知停电", "give notice of a power cut"
    CUT_POWER = "cut-power", "停止供电", "cut power"
    RESTORE_POWER = "restore-power", "恢复供电", "restore power"
    REFER = "refer", "移送追究", "refer"
    CLOSE = "close", "因单位关闭终结", "close with the unit"
    VOID = "void", "作废", "void"


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
    OTHER_DEPARTMENT = "other-department", "其他部门移送", "other department"


class Listing(Worded):
    """The level at which a hazard is listed for supervision (挂牌督办级别)."""

    COUNTY = "county", "县级", "county"
    PREFECTURE = "prefecture", "市级", "prefecture"
    PROVINCE = "province", "省级", "province"
    NATION = "nation", "国家级", "nation"


class Referral(Worded):
    """What a hazard is referred for (移送事由)."""

    PENALTY = "penalty", "行政处罚", "administrative penalty"
    CRIME = "crime", "涉嫌犯罪", "suspected crime"


_SHARED = MappingProxyType(
    {kept: kept for kept in (*(packed(how) for how in Found), *(packed(None, grade) for grade in Grade))}
)
"""What most entries say, kept once for all of them."""


@frozen(slots=False, init=False, eq=False)
class Entry:
    """One entry of a hazard's record (一条记录): what was done, on which day, ``by`` which post.

    ``on`` is the day it happened, ``recorded`` the day it was written down, if later. ``behalf`` is who entrusted ``by`` with
    it, so that a delegated act names both. ``corrects`` names the entry that this one stands in for.

    ``how`` belongs to *find*; ``grade`` and ``criterion`` to *grade*; ``to``, ``measures``, ``funds_yuan``, ``due`` and ``plan`` to
    *assign*, where any may be missing; ``due`` also to *ask-extension*, *extend*, *list* and *stop-work*; ``to`` also to *report*,
    *transfer* and *refer*; ``measures`` also to *protect*; ``level`` to *list*; ``cause`` to *refer*; ``at`` to *warn-power-cut* and
    *cut-power*, which are counted by the hour.
    """

    # ten or more of its fields are not given: they take no room, and a record of many entries is small
    __slots__ = ("_by", "_do", "_on", "_packed")

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
    id: str | None = None
    recorded: date | None = None
    behalf: str | None = None
    corrects: str | None = None
    criterion: str | None = None
    level: Listing | None = None
    cause: Referral | None = None
    at: datetime | None = None

    def __init__(  # noqa: PLR0913, PLR0917  # the fields, as attrs would take them
        self,
        do: Act,
        on: date,
        by: str,
        how: Found | None = None,
        grade: Grade | None = None,
        to: str | None = None,
        measures: Phrase | None = None,
        funds_yuan: int | None = None,
        due: date | None = None,
        plan: Phrase | None = None,
        note: Phrase | None = None,
        synthetic: bool = False,
        id: str | None = None,
        recorded: date | None = None,
        behalf: str | None = None,
        corrects: str | None = None,
        criterion: str | None = None,
        level: Listing | None = None,
        cause: Referral | None = None,
        at: datetime | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "_do", do)
        put(self, "_on", on)
        put(self, "_by", by)
        told = (how, grade, to, measures, funds_yuan, due, plan, note, synthetic)
        kept = packed(*told, id, recorded, behalf, corrects, criterion, level, cause, at)
        put(self, "_packed", _SHARED.get(kept, kept))

    def __eq__(self, other: object) -> bool:
        return _whole(self) == _whole(other) if isinstance(other, Entry) else NotImplemented

    def __hash__(self) -> int:
        return hash(_whole(self))

    def __reduce__(self) -> tuple[type["Entry"], tuple[Any, ...]]:
        return Entry, tuple(getattr(self, name) for name in _FIELDS)


_whole = attrgetter("do", "on", "by", "_packed")
_FIELDS = tuple(slot.name for slot in fields(Entry))
for _place, _name in enumerate(_FIELDS[3:]):
    setattr(Entry, _name, property(unpacked(_place, False if _name == "synthetic" else None)))
for _name in _FIELDS[:3]:
    setattr(Entry, _name, vars(Entry)[f"_{_name}"])  # the slot itself, under its public name


@frozen(weakref_slot=False)
class Hazard:
    """A hazard (事故隐患) at a unit or site, with its record in order of days.

    ``kind`` is its category (隐患类别), which recurrence is counted by; ``spot`` where exactly (隐患部位). ``process`` is the version
    of the process that it began under, and goes on under.
    """

    id: str
    name: Phrase
    at: str
    history: tuple[Entry, ...]
    kind: str | None = None
    spot: Phrase | None = None
    process: str | None = None
    synthetic: bool = False
    source: Phrase | None = None

    def grown(self, entry: Entry) -> "Hazard":
        """This hazard with one more entry in its record.

        Examples:
            >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector")
            >>> len(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", ()).grown(found).history)
            1
        """
        made = _draft()
        made.id, made.name, made.at, made.history = self.id, self.name, self.at, (*self.history, entry)
        made.kind, made.spot, made.process = self.kind, self.spot, self.process
        made.synthetic, made.source = self.synthetic, self.source
        made.__class__ = Hazard
        grown: Hazard = made
        return grown


_draft = drafted(Hazard)
