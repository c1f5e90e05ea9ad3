"""命令表 · orders — supervised listing, stop-work orders, power cuts and referrals, each a small table of its own."""

from safetyduty.facts import Act
from safetyduty.hazards.guards import Ground
from safetyduty.hazards.ordering import by_lister, by_stopper, major_for_cut, major_for_listing, noticed
from safetyduty.hazards.separation import apart_from_checker, not_own_work
from safetyduty.hazards.states import Power, Referred, Supervision, Work
from safetyduty.machines import Row, Table
from safetyduty.statutes.provisions.order_15_2007 import REVIEW_OUTCOMES
from safetyduty.statutes.provisions.order_16_2007 import RESUMPTION, RESUMPTION_OUTCOMES
from safetyduty.statutes.provisions.work_safety_law import (
    MAJOR_HAZARD_SUPERVISION,
    POWER_CUT_CONDITIONS,
    POWER_CUT_NOTICE,
    SUSPENSION_AND_RESUMPTION,
)
from safetyduty.words import Phrase

__all__ = ["POWER", "REFERRAL", "SUPERVISION", "WORK"]

_LISTED = Ground(Phrase("重大隐患治理督办", "a major hazard's treatment is supervised"), MAJOR_HAZARD_SUPERVISION)
_STOPPED = Ground(
    Phrase("不能保证安全的暂时停产停业", "work stops where safety cannot be ensured"), SUSPENSION_AND_RESUMPTION
)
_APPLIED = Ground(Phrase("治理后书面申请恢复", "resumption is asked for in writing"), RESUMPTION)
_CONSENTED = Ground(Phrase("经审查同意方可恢复", "work resumes only with consent"), SUSPENSION_AND_RESUMPTION)
_REFUSED = Ground(Phrase("审查不合格的责令改正", "what fails the review is ordered to correct"), RESUMPTION_OUTCOMES)
_WARNED = Ground(Phrase("停电提前通知单位", "the unit is told before power is cut"), POWER_CUT_NOTICE)
_CUT = Ground(
    Phrase("拒不执行停产决定且有现实危险的停电", "power is cut when a stop is disobeyed and danger is real"),
    POWER_CUT_CONDITIONS,
)
_RESTORED = Ground(Phrase("履行决定、消除隐患的及时解除", "power is restored promptly"), POWER_CUT_NOTICE)
_REFERRED = Ground(
    Phrase("未整改或者整改不合格的依法处理", "what is unfinished or unqualified is dealt with by law"), REVIEW_OUTCOMES
)

SUPERVISION = Table(
    name="supervised-listing",
    start=Supervision.UNLISTED,
    ends=frozenset({Supervision.UNLISTED, Supervision.DELISTED}),
    rows=(
        Row(Supervision.UNLISTED, Act.LIST, Supervision.LISTED, _LISTED, (major_for_listing,)),
        Row(Supervision.DELISTED, Act.LIST, Supervision.LISTED, _LISTED, (major_for_listing,)),
        Row(Supervision.LISTED, Act.DELIST, Supervision.DELISTED, _LISTED, (not_own_work, by_lister)),
    ),
)
"""挂牌督办: unlisted → listed → delisted."""

WORK = Table(
    name="stop-work-order",
    start=Work.WORKING,
    ends=frozenset({Work.WORKING}),
    rows=(
        Row(Work.WORKING, Act.STOP_WORK, Work.STOPPED, _STOPPED, (not_own_work,)),
        Row(Work.STOPPED, Act.ASK_RESUMPTION, Work.ASKED, _APPLIED),
        Row(Work.ASKED, Act.REFUSE_RESUMPTION, Work.STOPPED, _REFUSED, (not_own_work, by_stopper)),
        Row(Work.ASKED, Act.RESUME_WORK, Work.WORKING, _CONSENTED, (not_own_work, by_stopper)),
    ),
)
"""停产停业: working → stopped → resumption asked for → working."""

POWER = Table(
    name="power-cut",
    start=Power.SUPPLIED,
    ends=frozenset({Power.SUPPLIED, Power.WARNED}),
    rows=(
        Row(Power.SUPPLIED, Act.WARN_POWER_CUT, Power.WARNED, _WARNED, (major_for_cut,)),
        Row(Power.SUPPLIED, Act.CUT_POWER, Power.CUT, _CUT, (major_for_cut, noticed)),
        Row(Power.WARNED, Act.WARN_POWER_CUT, Power.WARNED, _WARNED, (major_for_cut,)),
        Row(Power.WARNED, Act.CUT_POWER, Power.CUT, _CUT, (major_for_cut, noticed)),
        Row(Power.CUT, Act.RESTORE_POWER, Power.SUPPLIED, _RESTORED),
    ),
)
"""停止供电: supplied → warned → cut → supplied; in an emergency that the entry states, cut at once."""

REFERRAL = Table(
    name="referral",
    start=Referred.NO,
    ends=frozenset(Referred),
    rows=(
        Row(Referred.NO, Act.REFER, Referred.YES, _REFERRED, (apart_from_checker,)),
        Row(Referred.YES, Act.REFER, Referred.YES, _REFERRED, (apart_from_checker,)),
    ),
)
"""移送追究: for a penalty, for a suspected crime, or for both."""
