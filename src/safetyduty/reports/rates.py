"""统计单 · rates — what came into a ledger and went out of it over a period, and its indicators with their definitions."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from attrs import frozen

from safetyduty.facts import Register
from safetyduty.hazards import Flow, Measure, Measured, Repeat
from safetyduty.reports.coding import coded, day, made_with, words
from safetyduty.reports.sheet import Sheet
from safetyduty.reports.standings import party_in
from safetyduty.reports.wording import NONE, columns, party_of
from safetyduty.statutes import Receipt
from safetyduty.words import Lang, Phrase

__all__ = ["Reckoned", "plain_stats", "stats_sheets"]

FORMAT = "safetyduty-ledger-stats/1"

_MOVES = (
    ("before", Phrase("期初存量", "open at the beginning")),
    ("found", Phrase("新发现", "found")),
    ("reopened", Phrase("重新打开", "reopened")),
    ("closed", Phrase("办结", "closed")),
    ("dismissed", Phrase("核查不属实", "unfounded")),
    ("left", Phrase("期末存量", "open at the end")),
)


@frozen
class Reckoned:
    """What was reckoned of a ledger over a period, or of a group of one (统计结果): its ``code`` and ``name`` say which."""

    code: str | None
    name: Phrase
    flow: Flow
    measured: tuple[Measured, ...]


def stats_sheets(
    whole: Reckoned,
    lang: Lang,
    *,
    groups: Sequence[Reckoned] = (),
    repeats: Sequence[Repeat] = (),
    register: Register | None = None,
) -> tuple[Sheet, ...]:
    """What was reckoned as sheets in *lang* (统计单): stock and flow, the indicators with definitions, those of each group, recurrences.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.dates import Span
        >>> from safetyduty.hazards import measured
        >>> june = Span(date(2022, 6, 1), date(2022, 7, 1))
        >>> whole = Reckoned(None, Phrase("某厂", "a mill"), Flow(june, 0, 0, 0, 0, 0, 0), measured((), since=june.since, until=june.until))
        >>> for sheet in stats_sheets(whole, Lang.EN):
        ...     print(sheet.title)
        a mill, 2022-06-01 to 2022-06-30: stock and flow
        Indicators
        Recurrences (0)
    """
    said = Phrase("{name}　{span}存量与增量", "{name}, {span}: stock and flow")
    head = said.fill(name=whole.name, span=whole.flow.span.words()).say(lang)
    rows = tuple(
        (part.name.say(lang), *(str(getattr(part.flow, move)) for move, _ in _MOVES)) for part in (*groups, whole)
    )
    moves = (*columns(lang, ("范围", "which")), *(words.say(lang) for _, words in _MOVES))
    made = [Sheet(head, moves, rows), _indicators(whole, lang)]
    made += [_of_group(group, lang) for group in groups]
    return (*made, _repeats(repeats, lang, register))


def plain_stats(
    whole: Reckoned,
    *,
    groups: Sequence[Reckoned] = (),
    repeats: Sequence[Repeat] = (),
    register: Register | None = None,
    receipt: Receipt | None = None,
) -> dict[str, Any]:
    """What was reckoned as plain values (统计数据); keys never change their meaning.

    ``value`` is the quotient, exact only as ``numerator`` over ``denominator``; None where the denominator is 0.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.dates import Span
        >>> june = Span(date(2022, 6, 1), date(2022, 7, 1))
        >>> whole = Reckoned(None, Phrase("某厂", "a mill"), Flow(june, 0, 2, 0, 1, 0, 1), ())
        >>> plain_stats(whole)["flow"]["left"]
        1
    """
    values: dict[str, Any] = {
        "format": FORMAT,
        "since": day(whole.flow.span.since),
        "until": day(whole.flow.span.until),
        "title": words(whole.name),
        "flow": _flow(whole.flow),
        "indicators": [_defined(each) for each in whole.measured],
        "groups": [_group(group) for group in groups],
        "repeats": [
            {
                "at": party_in(repeat.at, register),
                "kind": repeat.kind,
                "found": repeat.found,
                "again": list(repeat.again),
            }
            for repeat in repeats
        ],
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def _indicators(whole: Reckoned, lang: Lang) -> Sheet:
    rows = tuple((*_row(each, lang), each.indicator.definition.say(lang)) for each in whole.measured)
    heads = columns(lang, ("指标", "indicator"), ("值", "value"), ("分子/分母", "of"), ("定义", "definition"))
    note = Phrase(
        "截至期间最后一日终了；没有一部法规定义这些指标，口径以此表为准",
        "as of the end of the last day; no law defines these, so the definitions here are what counts",
    )
    return Sheet(Phrase("指标", "Indicators").say(lang), heads, rows, (note.say(lang),))


def _of_group(group: Reckoned, lang: Lang) -> Sheet:
    title = Phrase("指标：{name}", "Indicators: {name}").fill(name=group.name)
    heads = columns(lang, ("指标", "indicator"), ("值", "value"), ("分子/分母", "of"))
    return Sheet(title.say(lang), heads, tuple(_row(each, lang) for each in group.measured))


def _row(each: Measured, lang: Lang) -> tuple[str, str, str]:
    name = each.indicator.name.say(lang)
    if each.indicator.measure is Measure.COUNT:
        return name, str(each.numerator), NONE
    return name, _told(each).say(lang), f"{each.numerator}/{each.denominator}"


def _told(each: Measured) -> Phrase:
    """The value to one decimal, half away from nothing."""
    if each.value is None:
        return Phrase(NONE, NONE)
    if each.indicator.measure is Measure.SHARE:
        return Phrase("{n}%", "{n}%").fill(n=_tenths(each.value * 100))
    return Phrase("{n}天", "{n} days").fill(n=_tenths(each.value))


def _tenths(value: Fraction) -> str:
    whole, tenth = divmod((value * 20 + 1) // 2, 10)
    return f"{whole}.{tenth}"


def _repeats(repeats: Sequence[Repeat], lang: Lang, register: Register | None) -> Sheet:
    rows = tuple(
        (
            repeat.at if register is None else party_of(repeat.at, register, lang),
            repeat.kind,
            str(repeat.found),
            "\n".join(repeat.again),
        )
        for repeat in repeats
    )
    heads = columns(
        lang, ("单位或场所", "unit or site"), ("隐患类别", "kind"), ("共发现", "found there"), ("复发", "came back")
    )
    note = Phrase("没有写明类别的隐患不作比较", "a hazard without a kind is not compared")
    title = Phrase("复发（{n}）", "Recurrences ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), heads, rows, (note.say(lang),))


def _flow(flow: Flow) -> dict[str, int]:
    return {move: getattr(flow, move) for move, _ in _MOVES}


def _group(group: Reckoned) -> dict[str, Any]:
    measured = [_value(each) for each in group.measured]
    return {"code": group.code, **words(group.name), "flow": _flow(group.flow), "indicators": measured}


def _defined(each: Measured) -> dict[str, Any]:
    indicator = each.indicator
    return {
        **_value(each),
        **words(indicator.name),
        "measure": coded(indicator.measure),
        "among": coded(indicator.among),
        "definition": words(indicator.definition),
    }


def _value(each: Measured) -> dict[str, Any]:
    value = None if each.value is None else float(each.value)
    return {
        "id": each.indicator.id,
        "value": value,
        "numerator": each.numerator,
        "denominator": each.denominator,
    }
