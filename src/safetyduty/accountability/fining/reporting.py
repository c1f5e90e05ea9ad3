"""报告处罚 · reporting — what one law gives for a fault of reporting: the unit, its principal, those directly responsible."""

from safetyduty.accidents import ReportFault
from safetyduty.accountability.fining.acts import Act
from safetyduty.accountability.fining.conduct import offers_of
from safetyduty.accountability.fining.faults import answers_of
from safetyduty.accountability.fining.offers import Offer
from safetyduty.accountability.fining.scales import Scale
from safetyduty.facts import Deed

__all__ = ["answered_for"]


def answered_for(fault: ReportFault, scale: Scale, grade: str) -> tuple[Offer, ...]:
    """Everything that one law gives for *fault* in reporting an accident of *grade* (报告违法之罚).

    Basis:
        《安全生产法》第一百一十条；《生产安全事故报告和调查处理条例》第三十五条、第三十六条；《生产安全事故罚款处罚规定》第十一条至第十三条
    """
    return scale.once(("fault", fault, grade), lambda: _answered(fault, scale, grade))


def _answered(fault: ReportFault, scale: Scale, grade: str) -> tuple[Offer, ...]:
    law, found = scale.law, []
    for payer, key, choice in answers_of(fault, law):
        act = Act(Deed(fault.value, "", key.name, law.day, choice), payer, grade=grade, sector=scale.sector)
        found += [offer for offer in offers_of(act, key, law) if offer.payer is payer]
    return tuple(found)
