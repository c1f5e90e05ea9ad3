"""附带 · besides — what follows an accident besides fines: licences and qualifications, and bans on a principal."""

from collections.abc import Iterator

from safetyduty.accountability.fining.bounds import NOTHING
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import Offer, seen
from safetyduty.accountability.fining.scales import Scale
from safetyduty.statutes import Key, Law
from safetyduty.statutes.provisions.order_493_2007 import LICENCES_AND_QUALIFICATIONS, PRINCIPAL_BAN
from safetyduty.statutes.provisions.work_safety_law import PRINCIPAL_BANS, PRINCIPAL_FAILURE_ACCIDENT
from safetyduty.statutes.shapes import Bans, Payer

__all__ = ["besides"]

GRAVEST = frozenset({"major", "extraordinary"})
"""The grades after which a principal may be banned for life from the same industry."""

_STAGES = (
    ("unit", Payer.UNIT),
    ("persons", Payer.PRINCIPAL),
    ("persons", Payer.OTHER_LEADER),
    ("persons", Payer.SAFETY_MANAGER),
)


def besides(scale: Scale, grade: str) -> tuple[Offer, ...]:
    """The measures and bans that one law ties to an accident of *grade* (证照、资格与任职限制).

    A ban runs from what it says it runs from; it is open until a criminal penalty or a dismissal is there.

    Basis:
        《生产安全事故报告和调查处理条例》第四十条；《安全生产法》第九十四条第二款、第三款
    """
    law = scale.law
    return scale.once(("besides", grade), lambda: (*_licences(law), *_dismissed(law), *_banned(law, grade)))


def _licences(law: Law) -> Iterator[Offer]:
    key = LICENCES_AND_QUALIFICATIONS
    rule, name, because, caveats = law[key], law.book.provision(key).name, (law.reason(key),), law.caveats(key)
    stages = {stage.id: stage for stage in rule.stages}
    for step, payer in _STAGES:
        yield Offer(payer, step, name, key.name, NOTHING, because, measures=stages[step].measures, caveats=caveats)


def _dismissed(law: Law) -> Iterator[Offer]:
    """What a principal whose failure led to the accident faces besides the fine."""
    key = PRINCIPAL_FAILURE_ACCIDENT
    version = seen(law, key)
    for stage in () if version is None or version.rule is None else version.rule.stages:
        if stage.id == "accident":
            name, because = law.book.provision(key).name, (law.reason(key),)
            yield Offer(
                Payer.PRINCIPAL,
                stage.id,
                name,
                key.name,
                NOTHING,
                because,
                measures=stage.measures,
                caveats=law.caveats(key),
            )


def _banned(law: Law, grade: str) -> Iterator[Offer]:
    key: Key[Bans] = PRINCIPAL_BAN if seen(law, PRINCIPAL_BANS) is None else PRINCIPAL_BANS
    name, because, caveats = law.book.provision(key).name, (law.reason(key),), law.caveats(key)
    for row in law[key].rows:
        if row.lasts is not None or grade in GRAVEST:
            yield Offer(
                Payer.PRINCIPAL,
                row.id,
                name,
                key.name,
                NOTHING,
                because,
                Footing.OPEN,
                ban=row,
                decide=(row.trigger,),
                caveats=caveats,
            )
