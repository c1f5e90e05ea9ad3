"""当事 · matters — from what the laws give to lines for parties: who each payer is, and what a person decides of each."""

from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.accountability.fining.choosing import Ruling
from safetyduty.accountability.fining.earning import UNKNOWN_INCOME, earned
from safetyduty.accountability.fining.limiting import Limited
from safetyduty.accountability.fining.lines import Cause, Footing, PenaltyLine
from safetyduty.accountability.fining.offers import Offer
from safetyduty.facts import Party
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["Matter", "Roster", "line_of", "told"]

_QUESTIONS = MappingProxyType({
    Cause.ACCIDENT: Phrase("事故责任是否成立", "whether responsibility for the accident is established"),
    Cause.REPORT: Phrase("报告违法是否查实、由谁所为", "whether the fault of reporting is established, and whose it is"),
    Cause.CONDUCT: Phrase("违法行为是否成立", "whether the act is established"),
})  # fmt: skip
_WITHIN = Phrase(
    "幅度内的数额，以及从轻、减轻、不予处罚", "the sum within the range, and whether it is lighter, reduced or none"
)


_NOBODY: tuple[tuple[str | None, Party | None], ...] = ((None, None),)


@frozen
class Roster:
    """Who may be fined (当事人名册): the parties of an accident, and the unit where none is named."""

    parties: tuple[Party, ...] = ()
    unit: str | None = None

    def of(self, payer: Payer) -> tuple[tuple[str | None, Party | None], ...]:
        """Everybody of the role that *payer* is, or one who is not named."""
        if self.parties:
            named = tuple((party.id, party) for party in self.parties if party.role.value == payer.value)
            if named:
                return named
        return _NOBODY if payer is not Payer.UNIT or self.unit is None else ((self.unit, None),)


@frozen
class Matter:
    """One thing to be answered for (一件事): its cause, the act it is, the day, and the laws of it."""

    cause: Cause
    on: date
    ruled: Ruling
    deed: str | None = None
    limited: Limited | None = None


def told(offers: Iterable[Offer], matter: Matter, roster: Roster) -> Iterator[PenaltyLine]:
    """A line for everybody whom *offers* may reach (逐人列明), in yuan where the income is known."""
    for offer in offers:
        for who, party in roster.of(offer.payer):
            yield line_of(offer, matter, who, party)


def line_of(offer: Offer, matter: Matter, who: str | None, party: Party | None) -> PenaltyLine:
    """The line of one offer for one party (一人一条)."""
    bounds, limit = offer.bounds, matter.limited
    fixed = bounds.min_yuan == bounds.max_yuan and bounds.min_income_share == bounds.max_income_share
    asked = (_QUESTIONS[matter.cause],) if fixed else (_QUESTIONS[matter.cause], _WITHIN)
    because, footing, caveats = offer.because, offer.footing, offer.caveats
    if limit is not None and limit.barred and footing is not Footing.DISPLACED:
        because, footing = (*because, limit.because), Footing.BARRED
        asked, caveats = (*asked, *limit.decide), (*caveats, *limit.caveats)
    known = party is not None and not (party.income_yuan is None and party.average_wage_yuan is None)
    if bounds.min_income_share is not None and not known:
        caveats = (*caveats, UNKNOWN_INCOME)
    line = PenaltyLine(
        offer.payer,
        matter.cause,
        offer.about,
        offer.key,
        offer.step,
        matter.on,
        bounds,
        who,
        matter.deed,
        footing,
        offer.measures,
        offer.ban,
        because,
        (*asked, *offer.decide),
        caveats,
    )
    if bounds.min_income_share is None or party is None or not known:
        return line
    return earned(line, party, matter.ruled.conduct)
