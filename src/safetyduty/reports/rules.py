"""规则 · rules — the rule of a provision as lines of words, whatever its shape."""

from collections.abc import Iterator
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from attrs import fields, has

from safetyduty.dates import Days, Hours, Minutes, Months, Roll, Workdays, Years
from safetyduty.statutes.shapes import Interval
from safetyduty.words import Phrase, Worded

__all__ = ["LABELS", "lines"]

LABELS: MappingProxyType[str, Phrase] = MappingProxyType(
    {
        "about": Phrase("涉及", "about"),
        "after": Phrase("满", "after"),
        "ahead": Phrase("提前", "ahead"),
        "any_of": Phrase("任一即可", "any one is enough"),
        "article": Phrase("条文", "article"),
        "at_most": Phrase("最长", "at most"),
        "base_years": Phrase("基本刑（年）", "base term (years)"),
        "before": Phrase("之前", "before"),
        "besides": Phrase("同时具备", "besides"),
        "blocks": Phrase("期间限制", "blocks meanwhile"),
        "cap": Phrase("上限", "cap"),
        "cap_yuan": Phrase("上限（元）", "cap (yuan)"),
        "ceiling": Phrase("合并上限", "ceiling together"),
        "conditions": Phrase("须同时满足", "conditions"),
        "conduct": Phrase("行为", "conduct"),
        "continuing_from": Phrase("连续行为起算", "continuing acts run from"),
        "counted_from": Phrase("以何时为准", "counted from"),
        "days": Phrase("日", "days"),
        "deaths": Phrase("死亡（人）", "deaths"),
        "each_yuan": Phrase("每人（元）", "for each (yuan)"),
        "end_of": Phrase("年底（年）", "by the end of"),
        "entries": Phrase("内容", "entries"),
        "excepted": Phrase("例外", "excepted"),
        "excluded": Phrase("不计入", "does not count"),
        "extended": Phrase("延长", "extended"),
        "extended_when": Phrase("延长条件", "extended when all hold"),
        "extension": Phrase("可延长", "extension"),
        "factors": Phrase("考虑因素", "factors"),
        "fine": Phrase("罚款（元）", "fine (yuan)"),
        "fines": Phrase("罚款", "fines"),
        "first_hours": Phrase("初次（学时）", "first (hours)"),
        "floor_yuan": Phrase("下限（元）", "floor (yuan)"),
        "general": Phrase("一般隐患须有", "required of a general hazard"),
        "grade": Phrase("等级", "grade"),
        "granted_by": Phrase("批准", "granted by"),
        "graver_years": Phrase("加重刑（年）", "graver term (years)"),
        "holds": Phrase("范围", "range"),
        "income_share": Phrase("占上一年年收入", "share of last year's income"),
        "instrument": Phrase("文件", "instrument"),
        "intent": Phrase("主观状态", "intent"),
        "items": Phrase("项", "items"),
        "key": Phrase("键", "key"),
        "lasts": Phrase("期限", "lasts"),
        "level": Phrase("层级", "level"),
        "liabilities": Phrase("责任条款", "liabilities"),
        "lifted": Phrase("解除", "lifted"),
        "limits": Phrase("限值", "limits"),
        "longest": Phrase("最长", "longest"),
        "loss_yuan": Phrase("直接经济损失（元）", "direct loss (yuan)"),
        "major": Phrase("重大隐患须有", "required of a major hazard"),
        "means": Phrase("含义", "means"),
        "measure": Phrase("计量", "measure"),
        "measures": Phrase("措施", "measures"),
        "method": Phrase("方法", "method"),
        "minutes": Phrase("分钟", "minutes"),
        "needed": Phrase("需要", "needed"),
        "now": Phrase("现条号", "now"),
        "numbers": Phrase("天数", "numbers"),
        "of": Phrase("计算基数", "of"),
        "open_ended": Phrase("未尽列举", "open-ended"),
        "optional": Phrase("可以（非必须）", "optional"),
        "ordinary": Phrase("一般", "ordinary"),
        "other": Phrase("其他", "other"),
        "owners": Phrase("责任方", "owners"),
        "paragraph": Phrase("款", "paragraph"),
        "paused": Phrase("中止计算", "paused"),
        "payer": Phrase("受罚主体", "payer"),
        "per": Phrase("每", "per"),
        "question": Phrase("问题", "question"),
        "rows": Phrase("各级", "rows"),
        "runs_from": Phrase("起算", "runs from"),
        "scope": Phrase("范围", "scope"),
        "sense": Phrase("性质", "what it is for"),
        "serious_injuries": Phrase("重伤（人）", "serious injuries"),
        "share": Phrase("比例", "share"),
        "shortest": Phrase("最短", "shortest"),
        "stages": Phrase("阶段", "stages"),
        "tenths": Phrase("分值（十分之一）", "points (tenths)"),
        "times": Phrase("倍数或次数", "times"),
        "to": Phrase("对象", "to"),
        "total": Phrase("覆盖全部", "covers everything"),
        "trigger": Phrase("情形", "trigger"),
        "when": Phrase("条件", "when"),
        "who": Phrase("主体", "who"),
        "within": Phrase("期限", "within"),
        "yearly_hours": Phrase("每年（学时）", "yearly (hours)"),
        "years": Phrase("年限", "years"),
        "years_before": Phrase("前推年数", "years before"),
        "yuan": Phrase("金额（元）", "yuan"),
    }
)
"""What each field of a shape is called."""

_ROLLING = (Days, Months, Years)


def lines(rule: object) -> tuple[tuple[Phrase, Phrase], ...]:
    """*rule* as (what, value) lines, row by row and field by field; what is not given is left out (逐项说明).

    Examples:
        >>> from safetyduty.statutes.shapes import Period
        >>> said = lines(Period(Days(10), Phrase("申请之日", "the request")))
        >>> [(what.en, value.en) for what, value in said]
        [('within', '10 days'), ('runs from', 'the request'), ('what it is for', 'to be done within it')]
    """
    return tuple(_lines(Phrase("", ""), rule))


def _lines(at: Phrase, value: Any) -> Iterator[tuple[Phrase, Phrase]]:
    said = _said(value)
    if said is not None:
        yield at, said
    elif isinstance(value, tuple):
        plain = [_said(part) or _entry(part) for part in value]
        if all(part is not None for part in plain):
            yield at, Phrase("；".join(p.zh for p in plain if p), "; ".join(p.en for p in plain if p))
            return
        for part in value:
            yield from _lines(_under(at, getattr(part, "name", None)), part)
    elif value is not None and has(type(value)):
        for field in fields(type(value)):
            if field.name in ("id", "name"):
                continue
            inner = getattr(value, field.name)
            if inner is not None and inner != () and inner is not False:
                yield from _lines(_under(at, LABELS.get(field.name, Phrase(field.name, field.name))), inner)


def _said(value: Any) -> Phrase | None:
    """A value that is one phrase, or None."""
    if isinstance(value, Phrase):
        return value
    if isinstance(value, Worded):
        return value.label
    if isinstance(value, Interval | Hours | Minutes | Workdays):
        return value.words()
    if isinstance(value, _ROLLING):
        rolls = Phrase("{term}（遇休息日顺延）", "{term} (rolls over a rest day)")
        return rolls.fill(term=value.words()) if value.roll is Roll.FORWARD else value.words()
    if isinstance(value, bool):
        return Phrase("是", "yes") if value else Phrase("否", "no")
    if isinstance(value, Fraction):
        percent = value * 100
        text = f"{percent.numerator}%" if percent.denominator == 1 else str(value)
        return Phrase(text, text)
    if isinstance(value, int | str):
        text = f"{value:,}" if isinstance(value, int) else value
        return Phrase(text, text)
    return None


def _entry(value: Any) -> Phrase | None:
    """An entry that has nothing but its words."""
    named = has(type(value)) and {field.name for field in fields(type(value))} == {"id", "name"}
    return value.name if named else None


def _under(at: Phrase, name: Phrase | None) -> Phrase:
    if name is None:
        return at
    return name if not at.zh else Phrase("{at} · {name}", "{at} · {name}").fill(at=at, name=name)
