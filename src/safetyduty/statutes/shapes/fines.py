"""罚款 · fines — who pays how much for what, stage by stage or grade by grade; always ranges, never a sum."""

from attrs import frozen

from safetyduty.statutes.shapes.duties import Choice
from safetyduty.statutes.shapes.harm import HarmGrade, HarmGrades
from safetyduty.statutes.shapes.intervals import Interval
from safetyduty.statutes.shapes.partition import rising_faults
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

    def faults(self) -> tuple[Phrase, ...]:
        """Where a worse grade costs the same payer less.

        Examples:
            >>> GradedFines(()).faults()
            ()
        """
        fines = [fine for row in self.rows for fine in row.fines if fine.when is None]
        found: list[Phrase] = []
        for payer in dict.fromkeys(fine.payer for fine in fines):
            own = [fine for fine in fines if fine.payer is payer]
            for measured in zip(*((fine.yuan, fine.income_share, fine.times) for fine in own), strict=True):
                found += rising_faults((interval for interval in measured if interval), payer.label)
        return tuple(found)


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

    def worst(self, *, deaths: int = 0, serious_injuries: int = 0, loss_yuan: int = 0) -> TieredFine | None:
        """The worst tier that any one measure reaches; None when none does.

        Examples:
            >>> row = TieredFine("general-2", "general", Phrase("一般二档", "general, 2"), Interval(500000), Interval(1))
            >>> TieredFines(Payer.UNIT, (row,)).worst(deaths=1).id
            'general-2'
        """
        found = self._harm().worst(deaths=deaths, serious_injuries=serious_injuries, loss_yuan=loss_yuan)
        return next((row for row in self.rows if found is not None and row.id == found.id), None)

    def faults(self) -> tuple[Phrase, ...]:
        """Holes and overlaps measure by measure, and tiers that cost less than the one below.

        Examples:
            >>> TieredFines(Payer.UNIT, ()).faults()
            ()
        """
        return (*self._harm().faults(), *rising_faults((row.fine for row in self.rows), Phrase("罚款", "fine")))

    def _harm(self) -> HarmGrades:
        return HarmGrades(tuple(HarmGrade(r.id, r.name, r.deaths, r.serious_injuries, r.loss_yuan) for r in self.rows))
