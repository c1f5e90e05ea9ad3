"""违法行为 · acts — what one law gives for one act: each payer, each stage it has reached or may have, each sum."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import evolve, frozen

from safetyduty.accidents import Harm
from safetyduty.accountability.fining.bounds import NOTHING, Bounds, bounds_of, together, whole
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import UNSEEN, Offer
from safetyduty.accountability.fining.staging import aggravating_codes, reached, undecided
from safetyduty.errors import SafetyDutyError
from safetyduty.facts import Deed
from safetyduty.statutes import Caveat, CaveatKind, Key, Law, Status
from safetyduty.statutes.provisions.work_safety_law import (
    FALSE_AGENCY_REPORTS,
    ILLEGAL_INCOME_TIERS,
    QUALIFICATION_TRANSFER_FINES,
    UNQUALIFIED_CONTRACTING,
)
from safetyduty.statutes.shapes import Bans, Fine, GradedFines, Payer, Penalty, Rate, Stage, TieredFines
from safetyduty.words import Phrase

__all__ = ["Act", "offered"]

BY_ILLEGAL_INCOME = frozenset(
    key.name for key in (UNQUALIFIED_CONTRACTING, QUALIFICATION_TRANSFER_FINES, FALSE_AGENCY_REPORTS)
)
"""The fines that the tiers of illegal income in the Work Safety Law divide."""

MULTIPLE = "multiple"
"""The tier of illegal income from which the fine is a multiple of it."""

_OPTIONAL = Phrase("“可以”处罚：是否处罚由机关裁量", "the rule says may: whether to fine is for the authority")
_INCOME = Phrase(
    "违法所得数额不明，倍数罚款无法折算", "the illegal income is not known, so its multiple comes to no sum"
)
_GRADE = Phrase("事故等级不明，列出全部等级的幅度", "the grade is not known, so the range spans every grade")
_SECTOR = Phrase(
    "该规定限于特定行业，须认定单位是否属于", "the rule is for certain sectors: whether the unit belongs to one"
)


@frozen
class Act:
    """An act and its party, and what its penalty hangs on besides (待处罚的行为): the accident, the day it is decided."""

    deed: Deed
    payer: Payer
    harm: Harm | None = None
    grade: str | None = None
    sector: str | None = None
    asked: date | None = None


def offered(act: Act, key: Key[Any], law: Law) -> tuple[Offer, ...]:
    """Everything that *key* gives for *act* under *law* (该法之罚), in the order of its stages; empty where nothing is in force.

    Raises:
        SafetyDutyError: The provision is no penalty.
    """
    provision = law.book.provision(key)
    version = provision.on(law.day)
    if version is None:
        return ()
    blank = Offer(act.payer, UNSEEN, provision.name, key.name, NOTHING, (version.reason,), caveats=law.caveats(key))
    if version.rule is None:
        return (blank,)
    offers = tuple(_rows(act, version.rule, law, blank))
    if version.status is Status.DISPLACED:
        return tuple(evolve(offer, footing=Footing.DISPLACED) for offer in offers)
    if not version.scope.holds(act.sector):
        return tuple(evolve(offer, footing=Footing.OPEN, decide=(_SECTOR, *offer.decide)) for offer in offers)
    return offers


def _rows(act: Act, rule: object, law: Law, blank: Offer) -> Iterator[Offer]:
    match rule:
        case Penalty():
            return _staged(act, rule, law, blank)
        case GradedFines():
            return _graded(act, rule, blank)
        case TieredFines():
            return _tiered(act, rule, blank)
        case Bans():
            return (
                evolve(blank, step=row.id, ban=row, footing=Footing.OPEN, decide=(row.trigger,)) for row in rule.rows
            )
        case Rate():
            return iter((evolve(blank, step="rate", footing=Footing.OPEN),))
    what = Phrase("“{key}”不是处罚规定", "{key!r} is no penalty")
    raise SafetyDutyError(what.fill(key=blank.key))


def _staged(act: Act, rule: Penalty, law: Law, blank: Offer) -> Iterator[Offer]:
    aggravating = aggravating_codes(law)
    may = (_OPTIONAL,) if rule.optional else ()
    payers = {fine.payer for stage in rule.stages for fine in stage.fines}
    measured = act.payer is Payer.UNIT or act.payer in payers or not payers
    for stage in rule.stages:
        footing = reached(stage, rule, act.deed, asked=act.asked, aggravating=aggravating)
        if footing is None:
            continue
        still = (undecided(stage),) if footing is Footing.OPEN else ()
        own = evolve(blank, step=stage.id, footing=footing, decide=(*may, *still))
        fined = [each for payer in _payers(stage) for each in _sums(payer, stage, act, rule, law, own)]
        here = any(each.payer is act.payer for each in fined)
        yield from (evolve(e, measures=stage.measures) if e.payer is act.payer else e for e in fined)
        if stage.measures and not here and measured:
            yield evolve(own, measures=stage.measures)


def _payers(stage: Stage) -> tuple[Payer, ...]:
    return tuple(dict.fromkeys(fine.payer for fine in stage.fines))


def _sums(payer: Payer, stage: Stage, act: Act, rule: Penalty, law: Law, own: Offer) -> Iterator[Offer]:
    """The fines of one payer at one stage; where several stand beside each other, the one that fits the act, or all."""
    fines = [fine for fine in stage.fines if fine.payer is payer]
    if len(fines) == 1:
        when = fines[0].when
        told = own.decide if when is None or stage.id == "aggravated" else (*own.decide, when)
        yield evolve(own, payer=payer, bounds=bounds_of(fines[0]), decide=told)
        return
    fitting = _by_income(fines, act, own.key, law) or _by_conduct(fines, act, rule)
    if fitting is not None:
        yield _summed(evolve(own, payer=payer), fitting, act)
        return
    for number, fine in enumerate(fines, start=1):
        told = own.decide if fine.when is None else (*own.decide, fine.when)
        other = evolve(own, payer=payer, step=f"{own.step}-{number}", footing=Footing.OPEN, decide=told)
        yield _summed(other, fine, act)


def _by_income(fines: list[Fine], act: Act, key: str, law: Law) -> Fine | None:
    """Of a multiple of the illegal income and a fixed range, the one that its tier calls for."""
    income = act.deed.illegal_income_yuan
    if income is None or key not in BY_ILLEGAL_INCOME:
        return None
    tier = law[ILLEGAL_INCOME_TIERS].of(income)
    multiple = tier is not None and tier.id == MULTIPLE
    return next(fine for fine in fines if (fine.times is not None) is multiple)


def _by_conduct(fines: list[Fine], act: Act, rule: Penalty) -> Fine | None:
    """The one whose condition names the conduct of the act, word for word."""
    named = next((conduct.name.zh for conduct in rule.conduct if conduct.id == act.deed.choice), None)
    if named is None:
        return None
    fitting = [fine for fine in fines if fine.when is not None and _names(fine.when, named)]
    return fitting[0] if len(fitting) == 1 else None


def _names(when: Phrase, named: str) -> bool:
    return any(part in named for part in when.zh.replace("或者", "、").split("、"))


def _summed(offer: Offer, fine: Fine, act: Act) -> Offer:
    """The fine in yuan; a multiple of an illegal income that nobody has stated stays without a sum."""
    if fine.times is None:
        return evolve(offer, bounds=bounds_of(fine))
    income, low, high = act.deed.illegal_income_yuan, fine.times.low, fine.times.high
    if income is None or low is None or high is None:
        told = Caveat(CaveatKind.DISCRETION, _INCOME)
        return evolve(offer, caveats=(*offer.caveats, told))
    return evolve(offer, bounds=Bounds(whole(income * low), whole(income * high)))


def _graded(act: Act, rule: GradedFines, blank: Offer) -> Iterator[Offer]:
    rows = [row for row in rule.rows if act.grade in (None, row.id)]
    wide: dict[tuple[Payer, Phrase | None], Bounds] = {}
    for row in rows:
        for fine in row.fines:
            at, own = (fine.payer, fine.when), bounds_of(fine)
            wide[at] = together(wide[at], own) if at in wide else own
    doubt = () if act.grade is not None else (Caveat(CaveatKind.DISCRETION, _GRADE),)
    for (payer, when), bounds in wide.items():
        more, footing = ((), Footing.APPLIES) if when is None else ((when,), Footing.OPEN)
        step = act.grade or "any-grade"
        caveats = (*blank.caveats, *doubt)
        yield evolve(blank, payer=payer, step=step, bounds=bounds, footing=footing, decide=more, caveats=caveats)


def _tiered(act: Act, rule: TieredFines, blank: Offer) -> Iterator[Offer]:
    harm = act.harm
    if harm is None:
        rows = [row for row in rule.rows if act.grade in (None, row.grade)]
    else:
        worst = rule.worst(deaths=harm.deaths, serious_injuries=harm.serious_injuries, loss_yuan=harm.loss_yuan)
        rows = [] if worst is None else [worst]
    if rows:
        bounds = Bounds(rows[0].fine.low, rows[-1].fine.high)
        yield evolve(blank, payer=rule.payer, step=rows[0].id if len(rows) == 1 else "any-tier", bounds=bounds)
