"""事故矛盾 · accident_faults — what cannot be true together in an accident, each with the path to it.

Each check is one function from the fields that could be read to (path, sentence) pairs; a field that is absent is not judged.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from safetyduty.dates import in_beijing
from safetyduty.errors import did_you_mean
from safetyduty.facts.accidents import ACCIDENT_FORMAT, AccidentSector, Inquiry, Report, Toll
from safetyduty.words import Phrase

__all__ = ["faults"]

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]
Fields = Mapping[str, Any]

LEVELS = ("national", "provincial", "prefecture", "county")
SECTORS = tuple(str(each.value) for each in AccidentSector)
COUNTS = (
    "deaths",
    "missing",
    "serious_injuries",
    "poisonings",
    "injured",
    "endangered",
    "trapped",
    "evacuated",
    "loss_yuan",
)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def faults(fields: Fields, lost: frozenset[str] = frozenset()) -> Faults:
    """Every fault among the *fields* of an accident (事故矛盾); *lost* are the ids of parties that could not be read.

    Examples:
        >>> [what.en for _, what in faults({"sector": "coalmine"})]
        ["there is no sector 'coalmine'; did you mean 'coal-mine'?"]
    """
    yield from _format_and_sector(fields)
    yield from _ids(fields)
    yield from _moments(fields)
    for row, toll in enumerate(fields.get("tolls", ())):
        yield from ((("tolls", row, *path), what) for path, what in _of_toll(toll, fields.get("at")))
    yield from _same_moment(fields)
    for row, report in enumerate(fields.get("reports", ())):
        yield from ((("reports", row, *path), what) for path, what in _of_report(report, fields.get("at")))
    yield from _deeds(fields, lost)
    yield from _amounts(fields)
    if fields.get("inquiry") is not None:
        yield from ((("inquiry", *path), what) for path, what in _of_inquiry(fields["inquiry"], fields.get("at")))


def _format_and_sector(fields: Fields) -> Faults:
    written = fields.get("format", ACCIDENT_FORMAT)
    if written != ACCIDENT_FORMAT:
        what = Phrase("本版只读“{format}”，而不是“{given}”", "this version reads {format!r}, not {given!r}")
        yield ("format",), what.fill(format=ACCIDENT_FORMAT, given=written)
    sector = fields.get("sector")
    if sector is not None and sector not in SECTORS:
        what = Phrase("没有“{sector}”这个行业{hint}", "there is no sector {sector!r}{hint}")
        yield ("sector",), what.fill(sector=sector, hint=did_you_mean(sector, SECTORS))


def _ids(fields: Fields) -> Faults:
    named: list[tuple[tuple[Any, ...], str]] = [(("id",), fields["id"])] if "id" in fields else []
    for section in ("parties", "deeds", "performances"):
        named += [((section, row, "id"), each.id) for row, each in enumerate(fields.get(section, ()))]
    first: dict[str, tuple[Any, ...]] = {}
    for path, id in named:
        if not _ID.fullmatch(id):
            what = Phrase(
                "编号只用小写字母、数字和连字符，如 mine-fire",
                "an id is lower-case letters, digits and hyphens, such as mine-fire",
            )
            yield path, what
        elif id in first:
            yield path, Phrase("编号“{id}”重复；请改一个", "the id {id!r} is taken; change one of them").fill(id=id)
        first.setdefault(id, path)


def _moments(fields: Fields) -> Faults:
    """Moments say their zone, and nothing is known or decided before it happened."""
    at = fields.get("at")
    if at is not None:
        yield from _naive(("at",), at)
    yield from _not_before(("learnt",), fields.get("learnt"), at)
    for row, silence in enumerate(fields.get("silences", ())):
        yield from _not_before(("silences", row, "found"), silence.found, at)
    decided = fields.get("decided")
    if decided is not None and at is not None and decided < in_beijing(at):
        yield ("decided",), _EARLY.fill(when=decided, at=in_beijing(at))


_EARLY = Phrase("{when}早于事故发生的{at}", "{when} is before the accident ({at})")


def _naive(path: tuple[Any, ...], moment: datetime) -> Faults:
    if moment.tzinfo is None:
        what = Phrase(
            "时刻{moment}没有时区；请写明，如+08:00", "the moment {moment} has no time zone; state it, e.g. +08:00"
        )
        yield path, what.fill(moment=moment)


def _not_before(path: tuple[Any, ...], moment: datetime | None, at: datetime | None) -> Faults:
    if moment is None:
        return
    yield from _naive(path, moment)
    if at is not None and at.tzinfo is not None and moment.tzinfo is not None and moment < at:
        yield path, _EARLY.fill(when=moment, at=at)


def _of_toll(toll: Toll, at: datetime | None) -> Faults:
    yield from _not_before(("at",), toll.at, at)
    for name in COUNTS:
        number: object = getattr(toll, name)
        if number is None or (isinstance(number, int) and not isinstance(number, bool) and number >= 0):
            continue
        if name == "loss_yuan":
            what = Phrase(
                "损失以元计，为不小于0的整数，不是{number}；如原以万元计，请乘以10000",
                "loss is a whole number of yuan from 0 up, not {number}; multiply by 10,000 what was counted in 万元",
            )
        else:
            what = Phrase("人数为不小于0的整数，不是{number}", "people are a whole number from 0 up, not {number}")
        yield (name,), what.fill(number=number)


def _same_moment(fields: Fields) -> Faults:
    seen: set[datetime] = set()
    for row, toll in enumerate(fields.get("tolls", ())):
        if toll.at in seen:
            what = Phrase("{at}已有一次统计；请并为一条", "there is a toll of {at} already; make them one")
            yield ("tolls", row, "at"), what.fill(at=toll.at)
        seen.add(toll.at)


def _of_report(report: Report, at: datetime | None) -> Faults:
    yield from _not_before(("at",), report.at, at)
    yield from _not_before(("received",), report.received, at)
    if report.happened is not None:
        yield from _naive(("happened",), report.happened)
    received = report.received
    if received is not None and received.tzinfo and report.at.tzinfo and report.at < received:
        what = Phrase("报告于{at}，早于获知的{received}", "it was reported at {at}, before it was known ({received})")
        yield ("at",), what.fill(at=report.at, received=received)
    if report.by == report.to:
        yield ("to",), Phrase("不能向自己报告", "nobody reports to itself")
    if report.toll is not None:
        yield from ((("toll", *path), what) for path, what in _of_toll(report.toll, None))


def _deeds(fields: Fields, lost: frozenset[str]) -> Faults:
    if "parties" not in fields:
        return
    known = {party.id for party in fields["parties"]} | lost
    for row, deed in enumerate(fields.get("deeds", ())):
        if deed.party not in known:
            what = Phrase("没有“{id}”这一当事人{hint}", "there is no party {id!r}{hint}")
            yield ("deeds", row, "party"), what.fill(id=deed.party, hint=did_you_mean(deed.party, known))
        for name in ("until", "ordered", "corrected", "refused"):
            day: date | None = getattr(deed, name)
            if day is not None and day < deed.on:
                what = Phrase("{day}早于行为日{on}", "{day} is before the act ({on})")
                yield ("deeds", row, name), what.fill(day=day, on=deed.on)


def _amounts(fields: Fields) -> Faults:
    for section, names in (("parties", ("income_yuan", "average_wage_yuan")), ("deeds", ("illegal_income_yuan",))):
        for row, each in enumerate(fields.get(section, ())):
            for name in names:
                amount = getattr(each, name)
                if amount is not None and amount < 0:
                    yield (section, row, name), Phrase("金额不能为负", "an amount cannot be negative")


def _of_inquiry(inquiry: Inquiry, at: datetime | None) -> Faults:
    if inquiry.level is not None and inquiry.level not in LEVELS:
        what = Phrase("没有“{level}”这一层级；可用：{levels}", "{level!r} is not one of: {levels}")
        yield ("level",), what.fill(level=inquiry.level, levels=", ".join(LEVELS))
    if inquiry.extended_days is not None and inquiry.extended_days < 1:
        yield ("extended_days",), Phrase("延长至少一日", "an extension is at least a day")
    for row, stopped in enumerate(inquiry.appraisal):
        if stopped.until is not None and stopped.until <= stopped.since:
            what = Phrase(
                "结束日{until}不晚于开始日{since}（结束日当天不计入）",
                "it ends on {until}, no later than it starts on {since} (the until day is not included)",
            )
            yield ("appraisal", row, "until"), what.fill(until=stopped.until, since=stopped.since)
    happened = None if at is None else in_beijing(at)
    for name, day, after in (
        ("established", inquiry.established, happened),
        ("submitted", inquiry.submitted, inquiry.established or happened),
        ("replied", inquiry.replied, inquiry.submitted or happened),
        ("published", inquiry.published, inquiry.submitted or happened),
        ("evaluated", inquiry.evaluated, inquiry.replied or happened),
    ):
        if day is not None and after is not None and day < after:
            what = Phrase("{day}早于其前一步的{after}", "{day} is before the step it follows ({after})")
            yield (name,), what.fill(day=day, after=after)
