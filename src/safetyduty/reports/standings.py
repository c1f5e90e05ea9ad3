"""台账单 · standings — how the hazards of a ledger stand on a day, as sheets and as plain values."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from safetyduty.facts import Act, Register
from safetyduty.hazards import Life, Phase, where
from safetyduty.reports.coding import coded, day, made_with, party, words
from safetyduty.reports.groups import Group
from safetyduty.reports.sheet import Sheet
from safetyduty.reports.wording import NONE, columns, party_of, told_day
from safetyduty.statutes import Receipt
from safetyduty.words import Lang, Phrase, Worded

__all__ = ["group_counts", "ledger_sheets", "party_in", "plain_ledger"]

FORMAT = "safetyduty-ledger/1"

_ALL = Phrase("全部", "all")


def ledger_sheets(
    told: Sequence[Life],
    lang: Lang,
    *,
    on: date,
    title: Phrase,
    groups: Sequence[Group] = (),
    register: Register | None = None,
) -> tuple[Sheet, ...]:
    """The lives *told* of a ledger as sheets in *lang* (台账单): how many, then each hazard, in its group where there are *groups*.

    Examples:
        >>> overview, hazards = ledger_sheets((), Lang.EN, on=date(2022, 7, 20), title=Phrase("某厂", "a mill"))
        >>> overview.title, overview.rows, hazards.title
        ('a mill, ledger of 2022-07-20', (('all', '0', '0', '0', '0', '0'),), 'Hazards (0)')
    """
    head = Phrase("{title}　{on}台账", "{title}, ledger of {on}").fill(title=title, on=on).say(lang)
    counted = [*((group.name, group.lives) for group in groups), (_ALL, told)]
    rows = tuple((name.say(lang), *map(str, group_counts(lives).values())) for name, lives in counted)
    first = columns(lang, ("范围", "which"), ("件数", "count"))
    overview = Sheet(head, (*first, *(phase.label.say(lang) for phase in Phase)), rows, (_NOTE.say(lang),))
    named = [(group.name, group.lives) for group in groups] or [(Phrase("隐患", "Hazards"), tuple(told))]
    return (overview, *(_listed(name, lives, lang, register) for name, lives in named))


def plain_ledger(
    told: Sequence[Life],
    *,
    on: date,
    title: Phrase,
    groups: Sequence[Group] = (),
    register: Register | None = None,
    receipt: Receipt | None = None,
) -> dict[str, Any]:
    """The lives *told* of a ledger as plain values (台账数据); keys never change their meaning.

    Examples:
        >>> plain_ledger((), on=date(2022, 7, 20), title=Phrase("某厂", "a mill"))["counts"]["overdue"]
        0
    """
    values: dict[str, Any] = {
        "format": FORMAT,
        "on": on.isoformat(),
        "title": words(title),
        "counts": group_counts(told),
        "groups": [
            {
                "code": group.code,
                **words(group.name),
                "counts": group_counts(group.lives),
                "hazards": [life.hazard.id for life in group.lives],
            }
            for group in groups
        ],
        "hazards": [_plain(life, register) for life in told],
    }
    if receipt is not None:
        values["receipt"] = made_with(receipt)
    return values


def group_counts(told: Iterable[Life]) -> dict[str, int]:
    """How many the lives *told* are, in all and by phase; what is neither overdue nor not yet due has no limit or is handed in."""
    lives = tuple(told)
    return {"all": len(lives), **{str(phase.value): len(where(lives, phase)) for phase in Phase}}


def party_in(id: str, register: Register | None) -> dict[str, Any]:
    """Whatever *id* is in the register, or the id itself where a ledger has no register beside it."""
    if register is not None:
        return party(id, register)
    return {"id": id, **words(Phrase(id, id)), "synthetic": False}


def _listed(name: Phrase, lives: Sequence[Life], lang: Lang, register: Register | None) -> Sheet:
    def called(id: str | None) -> str:
        if id is None:
            return NONE
        return id if register is None else party_of(id, register, lang)

    rows = tuple(
        (
            life.hazard.id,
            f"{life.hazard.name.say(lang)}{'*' if life.hazard.synthetic else ''}\n{called(life.hazard.at)}",
            _label(life.grade, lang),
            life.state.label.say(lang),
            called(life.responsible),
            told_day(life.found),
            told_day(life.due),
            str(life.overdue) if life.overdue else NONE,
            told_day(life.closed),
        )
        for life in lives
    )
    heads = columns(
        lang,
        ("编号", "number"),
        ("隐患与地点", "hazard and place"),
        ("等级", "grade"),
        ("状态", "state"),
        ("整改责任", "rectifies"),
        ("发现", "found"),
        ("时限", "due"),
        ("逾期（天）", "late (days)"),
        ("办结", "closed"),
    )
    title = Phrase("{name}（{n}）", "{name} ({n})").fill(name=name, n=len(rows))
    return Sheet(title.say(lang), heads, rows)


def _label(member: Worded | None, lang: Lang) -> str:
    return NONE if member is None else member.label.say(lang)


def _plain(life: Life, register: Register | None) -> dict[str, Any]:
    hazard = life.hazard
    return {
        "hazard": {"id": hazard.id, **words(hazard.name), "synthetic": hazard.synthetic},
        "at": party_in(hazard.at, register),
        "kind": hazard.kind,
        "spot": None if hazard.spot is None else words(hazard.spot),
        "state": coded(life.state),
        "grade": None if life.grade is None else coded(life.grade),
        "source": None if life.how is None else coded(life.how),
        "found": day(life.found),
        "responsible": None if life.responsible is None else party_in(life.responsible, register),
        "due": day(life.due),
        "overdue": life.overdue,
        "rectified": day(life.rectified),
        "accepted": day(life.accepted),
        "closed": day(life.closed),
        "listed": None if life.listed is None else coded(life.listed),
        "fixed": life.fixed,
        "reported": life.reported,
        "extended": life.times(Act.EXTEND),
        "rejected": life.times(Act.REJECT),
        "reopened": life.reopened,
    }


_NOTE = Phrase(
    "未到期和逾期只计有期限而未整改的；已申请验收的、没有期限的，都不在其中",
    "not yet due and overdue are those with a limit and not rectified; neither holds those handed in, or without a limit",
)
