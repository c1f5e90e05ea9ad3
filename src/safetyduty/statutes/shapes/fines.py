"""罚款 · fines — who pays how much for what, stage by stage or grade by grade; always ranges, never a sum."""

from attrs import frozen

from safetyduty.statutes.shapes.duties import Choice
from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.words import Phrase, Worded

__all__ = ["Fine", "GradedFine", "GradedFines", "Payer", "Penalty", "Stage", "TieredFine", "TieredFines"]


class Payer(Worded):
    """Who is fined (受罚主体)."""

    UNIT = "unit", "单位", "unit"
    PRINCIPAL = "principal", "主要负责人", "principal"
    OTHER_LEADER = "other-leader", "其他负责人", "other leader"
    SAFETY_MANAGER = "safety-manager", "安全生产管理人员", "safety staff"
    DIRECT = "direct", "直接负责的主管人员和其他直接责任人员", "persons directly responsible"
    INVESTOR = "investor", "个人经营的投资人", "individual investor"
    AGENCY = "agency", "服务机构", "service agency"
    PERSON = "person", "个人", "person"
    OFFICIAL = "official", "公职人员", "official"


@frozen
class Fine:
    """One fine (罚款): in yuan, as a share of last year's income, or as a multiple; ``when`` narrows it.

    ``times`` multiplies what ``of`` says: illegal income, the amount of the fine, an average wage.
    """

    payer: Payer
    yuan: Interval | None = None
    income_share: Interval | None = None
    times: Interval | None = None
    of: Phrase | None = None
    when: Phrase | None = None


@frozen
class Stage:
    """What follows at one stage (阶段): at once, when the time limit has passed, on refusal, after an accident."""

    id: str
    name: Phrase
    fines: tuple[Fine, ...] = ()
    measures: tuple[Phrase, ...] = ()


@frozen
class Penalty:
    """Conduct, and what follows it stage by stage (处罚); ``optional`` where the statute says 可以."""

    conduct: tuple[Choice, ...]
    stages: tuple[Stage, ...]
    optional: bool = False


@frozen
class GradedFine:
    """The fines at one grade of accident (分级罚款)."""

    id: str
    name: Phrase
    fines: tuple[Fine, ...]


@frozen
class GradedFines:
    """Fines by grade of accident, from the lightest (按事故等级罚款)."""

    rows: tuple[GradedFine, ...]
    optional: bool = False


@frozen
class TieredFine:
    """A tier inside a grade (分档罚款): the harm that reaches it, and the fine in yuan."""

    id: str
    grade: str
    name: Phrase
    fine: Interval
    deaths: Interval | None = None
    serious_injuries: Interval | None = None
    loss_yuan: Interval | None = None


@frozen
class TieredFines:
    """Fines by tier, from the lightest (分档罚款表), paid by ``payer``."""

    payer: Payer
    rows: tuple[TieredFine, ...]
