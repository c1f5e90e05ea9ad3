"""条目 · lines — one thing that may follow for one party: how much, why, by which article, and what a person decides."""

from datetime import date
from fractions import Fraction

from attrs import field, frozen

from safetyduty.accountability.fining.bounds import Bounds
from safetyduty.statutes import Caveat, Citation, Reason
from safetyduty.statutes.shapes import Ban, Payer
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase, Worded

__all__ = ["Cause", "Footing", "PenaltyLine"]


class Cause(Worded):
    """What a penalty is for (处罚事由)."""

    ACCIDENT = "accident", "事故责任", "responsibility for the accident"
    REPORT = "report", "事故报告违法", "a late, omitted, false or concealed report"
    CONDUCT = "conduct", "违法行为", "an act of its own"


class Footing(Worded):
    """How firmly a line stands on the facts given (适用状态)."""

    APPLIES = "applies", "责任成立即适用", "applies once responsibility is established"
    OPEN = "open", "另有条件待认定", "applies if a further condition is found"
    BARRED = "barred", "已过追罚时效", "barred by limitation"
    DISPLACED = "displaced", "已被取代，不适用", "displaced, not to be applied"


@frozen
class PenaltyLine:
    """One thing that may follow for one party (处罚条目): a range, a measure or a ban, never a decision.

    ``who`` is the id of the party, where one is named; ``deed`` that of its act. ``on`` is the day of the act, ``key`` the
    provision, ``step`` the grade, tier or stage of it. Of several lines of one act and party, those that are `Footing.OPEN`
    stand in place of the one that applies, not beside it. ``decide`` is what a person must still decide.
    """

    party: Payer
    cause: Cause
    about: Phrase
    key: str
    step: str
    on: date
    bounds: Bounds
    who: str | None = None
    deed: str | None = None
    footing: Footing = Footing.APPLIES
    measures: tuple[Phrase, ...] = ()
    ban: Ban | None = None
    because: tuple[Reason, ...] = ()
    decide: tuple[Phrase, ...] = ()
    caveats: tuple[Caveat, ...] = field(default=(), repr=False)

    @property
    def min_yuan(self) -> Number | None:
        """The least in yuan, included; None where it cannot be known."""
        return self.bounds.min_yuan

    @property
    def max_yuan(self) -> Number | None:
        """The most in yuan, included; None where it cannot be known."""
        return self.bounds.max_yuan

    @property
    def min_income_share(self) -> Fraction | None:
        """The least as a share of last year's income, included; None where the rule speaks of yuan."""
        return self.bounds.min_income_share

    @property
    def max_income_share(self) -> Fraction | None:
        """The most as a share of last year's income, included; None where the rule speaks of yuan."""
        return self.bounds.max_income_share

    @property
    def basis(self) -> tuple[Citation, ...]:
        """Every article the reasons rest on, once each, in order."""
        return tuple(dict.fromkeys(citation for reason in self.because for citation in reason.basis))
