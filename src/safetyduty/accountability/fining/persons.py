"""个人 · persons — what an accident costs the principal, other leaders, safety staff and an individual investor, by grade."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from safetyduty.accountability.fining.bounds import NOTHING, Bounds, bounds_of
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import UNSEEN, Offer, firm, seen
from safetyduty.statutes import Caveat, CaveatKind, Key, Law, Reason, Version, prevailing
from safetyduty.statutes.provisions import coal_mine_regulation_2024, order_493_2007, work_safety_law
from safetyduty.statutes.provisions.order_14_2024 import INVESTOR_FINES, OTHER_LEADER_FINES
from safetyduty.statutes.shapes import Fine, GradedFines, Payer, Penalty
from safetyduty.words import Phrase

__all__ = ["fined_persons"]

PRINCIPAL_KEYS = (
    work_safety_law.PRINCIPAL_ACCIDENT_FINES,
    order_493_2007.PRINCIPAL_ACCIDENT_FINES,
    coal_mine_regulation_2024.PRINCIPAL_ACCIDENT_FINES,
)

_UNDERFUNDED = Phrase(
    "是否未保证安全投入并因此发生事故", "whether safety was under-funded, and the accident came of it"
)
_UNSEEN = Phrase("{name}：当日文本未见，数额不明", "{name}: the text of that day has not been seen; the sum is unknown")


def fined_persons(law: Law, grade: str, *, sector: str | None) -> tuple[Offer, ...]:
    """What each person pays at *grade* under *law* (个人事故罚款), the principal first.

    Basis:
        《安全生产法》第九十三条、第九十五条、第九十六条；《生产安全事故罚款处罚规定》第十九条至第二十一条
    """
    return (*_principal(law, grade, sector), *_staff(law, grade), *_investor(law, grade))


def _principal(law: Law, grade: str, sector: str | None) -> Iterator[Offer]:
    found = prevailing(PRINCIPAL_KEYS, law, sector=sector)
    for fine in _graded(found.value.version.rule, grade, Payer.PRINCIPAL):
        key = found.value.key.name
        yield Offer(
            Payer.PRINCIPAL,
            grade,
            _about(law, found.value.key),
            key,
            bounds_of(fine),
            found.because,
            caveats=found.caveats,
        )


def _staff(law: Law, grade: str) -> Iterator[Offer]:
    key = work_safety_law.SAFETY_STAFF_FAILURE
    for payer in (Payer.OTHER_LEADER, Payer.SAFETY_MANAGER):
        yield from _narrowed(law, key, OTHER_LEADER_FINES, grade, payer)


def _investor(law: Law, grade: str) -> Iterator[Offer]:
    key = work_safety_law.UNDERFUNDING_ACCIDENT
    for offer in _narrowed(law, key, INVESTOR_FINES, grade, Payer.INVESTOR):
        yield evolve(offer, footing=Footing.OPEN, measures=(), decide=(_UNDERFUNDED,))


def _narrowed(law: Law, key: Key[Penalty], table: Key[GradedFines], grade: str, payer: Payer) -> Iterator[Offer]:
    """The range of the law at the stage of an accident, narrowed by the row that the fine rules give the grade."""
    version = law.book.provision(key).on(law.day)
    if version is None:
        return
    about = _about(law, key)
    if version.rule is None:
        told = Caveat(CaveatKind.UNAVAILABLE, _UNSEEN.fill(name=about))
        yield Offer(payer, UNSEEN, about, key.name, NOTHING, (version.reason,), caveats=(told,))
        return
    stage = next(stage for stage in version.rule.stages if stage.id == "accident")
    wide = next((bounds_of(fine) for fine in stage.fines if fine.payer is payer), NOTHING)
    because: tuple[Reason, ...] = (version.reason,)
    caveats = law.caveats(key)
    narrow = _row(law, table, grade, payer, wide)
    if narrow is not None:
        wide, because, caveats = narrow, (law.reason(table), *because), (*law.caveats(table), *caveats)
    yield Offer(payer, grade, about, key.name, wide, because, measures=stage.measures, caveats=caveats)


def _row(law: Law, table: Key[GradedFines], grade: str, payer: Payer, wide: Bounds) -> Bounds | None:
    version: Version[Any] | None = seen(law, table)
    if version is None or not firm(version):
        return None
    found = next((bounds_of(fine) for fine in _graded(version.rule, grade, payer)), None)
    return found if found is not None and found.within(wide) else None


def _graded(rule: GradedFines | None, grade: str, payer: Payer) -> Iterator[Fine]:
    rows = () if rule is None else rule.rows
    return (fine for row in rows if row.id == grade for fine in row.fines if fine.payer is payer and fine.when is None)


def _about(law: Law, key: Key[Any]) -> Phrase:
    return law.book.provision(key).name
