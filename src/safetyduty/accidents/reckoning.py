"""清点 · reckoning — from what was stated of the harm, and when, to the harm that counts."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from safetyduty.accidents.harm import Harm
from safetyduty.accidents.scope import require_covered
from safetyduty.dates import Days, in_beijing
from safetyduty.errors import Ambiguous
from safetyduty.facts import Accident, Toll
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES, CASUALTY_WINDOW, REPORT_CONTENTS
from safetyduty.statutes.shapes import TimeLimit
from safetyduty.words import Phrase

__all__ = ["Tally", "harm_by", "reckon", "window"]

CASUALTIES = ("deaths", "missing", "serious_injuries", "poisonings", "injured")
PLAUSIBLE_YUAN = 10_000
"""A loss below this for each person killed or seriously hurt was perhaps written in 万元; a guard asks."""


@frozen
class Tally:
    """The harm that counts (应计危害), of the tolls up to ``closes``, the last day on which changes of casualties count.

    ``missing`` and ``injured`` (of no stated degree) are not in ``harm``. ``counted`` are the tolls it was drawn from, in order
    of time, ``later`` those after the window, which change no casualty.
    """

    harm: Harm
    closes: date
    missing: int
    injured: int
    counted: tuple[Toll, ...]
    later: tuple[Toll, ...]


def reckon(accident: Accident, law: Law) -> Finding[Tally]:
    """The harm of *accident* that counts for its grade (清点应计伤亡和损失).

    Each measure is what the last toll within the window stated of it; the direct loss is the last that any toll stated, since
    only casualties have a window. Acute poisonings are added to serious injuries; missing persons, those injured to no stated
    degree, and deaths after the window are told and not counted.

    Args:
        law: As it stood on the day of the accident.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `require_covered`.
        Ambiguous: Nobody stated any harm, or casualties only after the window.

    Basis:
        《生产安全事故报告和调查处理条例》第三条、第十三条第二款、第二十条第二款

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> at = datetime(2014, 8, 2, 7, 34, tzinfo=BEIJING)
        >>> tolls = (Toll(at, deaths=75), Toll(datetime(2014, 9, 1, tzinfo=BEIJING), deaths=97),
        ...          Toll(datetime(2014, 12, 31, tzinfo=BEIJING), deaths=146))
        >>> dust = Accident("dust", Phrase("粉尘爆炸", "dust explosion"), at, tolls)
        >>> tally = reckon(dust, statutes.read("cn").on(date(2014, 8, 2))).value
        >>> tally.harm.deaths, len(tally.later), tally.closes
        (97, 1, datetime.date(2014, 9, 1))
    """
    require_covered(accident, law)
    limit, closes = window(accident, law)
    tolls = sorted(accident.tolls, key=lambda toll: toll.at)
    counted = tuple(toll for toll in tolls if in_beijing(toll.at) <= closes)
    later = tuple(toll for toll in tolls if in_beijing(toll.at) > closes)
    _require_stated(counted, later, closes)
    missing, injured = _last(counted, "missing") or 0, _last(counted, "injured") or 0
    tally = Tally(harm_by(counted, tolls), closes, missing, injured, counted, later)
    counts = Reason(_said(tally, limit), law.reason(CASUALTY_WINDOW).basis)
    because = (counts, law.reason(REPORT_CONTENTS)) if tally.missing else (counts,)
    return Finding(tally, because, (*law.caveats(CASUALTY_WINDOW), *_doubts(tally, law)))


def _said(tally: Tally, limit: TimeLimit) -> Phrase:
    what = Phrase(
        "{what}：伤亡变化计至{closes}（{within}）；死亡{deaths}人，重伤（含急性工业中毒）{injuries}人，直接经济损失{loss}元",
        "{what}: changes of casualties count until {closes} ({within}); deaths {deaths}, serious injuries with acute "
        "poisonings {injuries}, direct loss {loss} yuan",
    )
    harm = tally.harm
    numbers = {"deaths": harm.deaths, "injuries": harm.serious_injuries, "loss": f"{harm.loss_yuan:,}"}
    return what.fill(what=limit.name, closes=tally.closes, within=limit.within.words(), **numbers)


def window(accident: Accident, law: Law) -> tuple[TimeLimit, date]:
    """The window for changes of casualties, and its last day (伤亡变化期限): the day of the accident is not one of its days.

    Raises:
        NothingInForce: It was before 2007-06-01.

    Basis:
        《生产安全事故报告和调查处理条例》第十三条第二款
    """
    entries = {entry.id: entry for entry in law[CASUALTY_WINDOW].entries}
    limit = entries.get(str(accident.type.value), entries["ordinary"])
    if not isinstance(limit.within, Days):
        what = Phrase("伤亡变化的期限应以日计，而不是{term}", "the window for casualties is in days, not {term}")
        raise Ambiguous(what.fill(term=limit.within.words()))
    return limit, in_beijing(accident.at) + timedelta(days=limit.within.count)


def harm_by(counted: tuple[Toll, ...], tolls: list[Toll] | tuple[Toll, ...]) -> Harm:
    """The harm that the tolls *counted* state last, with the loss that any of *tolls* states last (截至某时的危害)."""
    return Harm(
        _last(counted, "deaths") or 0,
        (_last(counted, "serious_injuries") or 0) + (_last(counted, "poisonings") or 0),
        _last(tolls, "loss_yuan") or 0,
    )


def _last(tolls: list[Toll] | tuple[Toll, ...], measure: str) -> int | None:
    """What was stated last; what a later toll leaves out stays as it was."""
    stated: list[int] = [number for toll in tolls if (number := getattr(toll, measure)) is not None]
    return stated[-1] if stated else None


def _require_stated(counted: tuple[Toll, ...], later: tuple[Toll, ...], closes: date) -> None:
    if not counted and not later:
        raise Ambiguous(Phrase("没有写明任何伤亡或损失；请至少写一次统计", "no harm is stated; give at least one toll"))
    stated = [any(getattr(toll, name) is not None for name in CASUALTIES) for toll in counted]
    if not any(stated) and any(getattr(toll, name) is not None for toll in later for name in CASUALTIES):
        what = Phrase(
            "伤亡只在{closes}之后才写明；请写明截至{closes}的伤亡",
            "casualties are stated only after {closes}; state those up to {closes}",
        )
        raise Ambiguous(what.fill(closes=closes))


def _doubts(tally: Tally, law: Law) -> Iterator[Caveat]:
    """What a person must look at before the harm is taken as it stands."""
    grades, harm = law[ACCIDENT_GRADES], tally.harm

    def grade(deaths: int, injuries: int, loss: int) -> Phrase:
        found = grades.worst(deaths=deaths, serious_injuries=injuries, loss_yuan=loss)
        return Phrase("无等级", "no grade") if found is None else found.name

    now = grade(harm.deaths, harm.serious_injuries, harm.loss_yuan)
    if tally.missing:
        dead = grade(harm.deaths + tally.missing, harm.serious_injuries, harm.loss_yuan)
        yield _ask(_MISSING, n=tally.missing, then=dead)
    hurt = tally.injured - harm.serious_injuries
    if hurt > 0 and _last(tally.counted, "serious_injuries") is None:
        yield _ask(_INJURED, n=tally.injured, then=grade(harm.deaths, tally.injured, harm.loss_yuan))
    for name, measure in _MEASURES:
        if _last(tally.counted if name != "loss_yuan" else (*tally.counted, *tally.later), name) is None:
            yield _ask(_UNSTATED, measure=measure)
    people = max(harm.deaths + harm.serious_injuries, 1)
    if 0 < harm.loss_yuan < PLAUSIBLE_YUAN * people:
        yield _ask(
            _UNIT, loss=f"{harm.loss_yuan:,}", then=grade(harm.deaths, harm.serious_injuries, harm.loss_yuan * 10_000)
        )
    last = _last(tally.later, "deaths")
    if last is not None and last > harm.deaths:
        yield _ask(_LATER, n=last - harm.deaths, closes=tally.closes, now=now)


_MEASURES = (
    ("deaths", Phrase("死亡人数", "deaths")),
    ("serious_injuries", Phrase("重伤人数", "serious injuries")),
    ("loss_yuan", Phrase("直接经济损失", "direct loss")),
)
_MISSING = Phrase(
    "下落不明{n}人只入报告、不计入等级；如认定死亡，则为{then}，须由人判断",
    "{n} missing are reported and not counted; if they are found to be dead, the grade is {then}; a person decides",
)
_INJURED = Phrase(
    "受伤{n}人未写明是否重伤，一人也不计作重伤；如全部为重伤，则为{then}，须由人查明",
    "{n} injured to no stated degree, none counted as seriously injured; were they all, the grade is {then}; a person finds out",
)
_UNSTATED = Phrase("没有写明{measure}，按无计算", "{measure}: not stated, taken as none")
_UNIT = Phrase(
    "直接经济损失{loss}元过小，是否误以万元填写？如以万元计，则为{then}",
    "a direct loss of {loss} yuan is very small: was it written in units of 10,000? If so, the grade is {then}",
)
_LATER = Phrase(
    "{closes}以后又有{n}人死亡，依条例不改变等级（{now}），只列明",
    "{n} more died after {closes}; by the regulation they do not change the grade ({now}), and are only listed",
)


def _ask(what: Phrase, **values: object) -> Caveat:
    return Caveat(CaveatKind.DISCRETION, what.fill(**values))
