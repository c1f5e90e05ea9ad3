"""罚款表 · scales — what an accident costs each party under the law of one day: by grade, and a unit by tier within it."""

from bisect import bisect_right
from collections.abc import Callable, Hashable
from math import ceil, floor
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.accidents import Harm
from safetyduty.accountability.fining.bounds import Bounds, bounds_of
from safetyduty.accountability.fining.offers import Offer, firm, seen
from safetyduty.accountability.fining.persons import fined_persons
from safetyduty.errors import Ambiguous
from safetyduty.statutes import Candidate, Caveat, CaveatKind, Citation, Finding, Law, Reason, prevailing
from safetyduty.statutes.provisions import coal_mine_regulation_2024, order_493_2007, work_safety_law
from safetyduty.statutes.provisions.order_14_2024 import UNIT_FINES
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import GradedFine, GradedFines, HarmGrade, Interval, Payer, TieredFine
from safetyduty.words import Phrase

__all__ = ["Scale", "scale"]

T = TypeVar("T")

UNIT_KEYS = (
    work_safety_law.UNIT_ACCIDENT_FINES,
    order_493_2007.UNIT_ACCIDENT_FINES,
    coal_mine_regulation_2024.UNIT_ACCIDENT_FINES,
)

_MEASURES = ("deaths", "serious_injuries", "loss_yuan")
_NEVER = 10**15

_NARROWS = Phrase("{tier}：{fine}", "{tier}: {fine}")
_MENTIONED = Phrase(
    "罚款规定的{tier}为{fine}，{why}，不据以收窄", "the fine rules give {fine} for {tier}; {why}, so it does not narrow"
)
_DOUBTED = Phrase("该表未经核实", "that table is not verified")
_SPECIAL = Phrase(
    "与特别规定的关系未见明文，以特别规定为准（推断）",
    "how it stands to the special rule is not written; that one goes first (inferred)",
)
_BEYOND = Phrase("超出上位法的幅度", "it goes beyond the range of the higher law")


@frozen
class Scale:
    """What an accident costs under one law, in one sector (事故罚款表); made once, asked as often as wanted.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 6, 3))
        >>> fine = scale(law).unit_fine(Harm(deaths=1))
        >>> fine.bounds.words().zh, fine.because[0].basis[0].words().zh
        ('500,000以上700,000以下（含）元', '《生产安全事故罚款处罚规定》第十四条')
    """

    law: Law
    sector: str | None
    governing: Finding[Candidate[GradedFines]] = field(repr=False)
    grades: tuple[HarmGrade, ...] = field(repr=False)
    tiers: tuple[TieredFine, ...] = field(repr=False)
    _grade_starts: tuple[tuple[int, ...], ...] = field(repr=False)
    _tier_starts: tuple[tuple[int, ...], ...] = field(repr=False)
    _made: dict[Any, Any] = field(factory=dict, init=False, repr=False, eq=False)

    def once(self, name: tuple[Hashable, ...] | int, make: Callable[[], T]) -> T:
        """What *make* gives, made once and held under *name* (只算一次); it must follow from the scale and the name alone."""
        found: T | None = self._made.get(name)
        if found is None:
            found = self._made[name] = make()
        return found

    def grade(self, harm: Harm) -> str:
        """The code of the grade that *harm* reaches, such as ``serious`` (事故等级)."""
        return self.grades[_reached(self._grade_starts, harm)].id

    def unit_fine(self, harm: Harm) -> Offer:
        """What the unit responsible pays for *harm* (单位罚款): its tier where a firm table has one, else its grade."""
        row = _reached(self._tier_starts if self.tiers else self._grade_starts, harm)
        held: Offer | None = self._made.get(row)
        return held if held is not None else self.unit_fine_at(row)

    def unit_fine_at(self, row: int) -> Offer:
        """What the unit pays in *row*, from 0, of the tiers, or of the grades where there are none (单位罚款，按行)."""
        if self.tiers:
            return self.once(row, lambda: self._tiered(self.tiers[row]))
        return self.once(row, lambda: self.unit_fine_of(self.grades[row].id))

    def unit_fine_of(self, grade: str) -> Offer:
        """What the unit pays at *grade*, whatever the tier (单位罚款，按等级)."""
        return self.once(("unit", grade), lambda: self._offer(grade, self.row(grade).name, self._bounds(grade), (), ()))

    def persons(self, grade: str) -> tuple[Offer, ...]:
        """What the principal, other leaders, safety staff and an individual investor pay at *grade* (个人罚款)."""
        return self.once(("persons", grade), lambda: fined_persons(self.law, grade, sector=self.sector))

    def row(self, grade: str) -> GradedFine:
        """The row of the fines of a unit at *grade*.

        Raises:
            Ambiguous: There is no such grade.
        """
        rule = self.governing.value.version.rule
        found = next((row for row in rule.rows if row.id == grade), None) if rule is not None else None
        if found is None:
            what = Phrase("没有“{grade}”这一等级", "there is no grade {grade!r}")
            raise Ambiguous(what.fill(grade=grade))
        return found

    def _bounds(self, grade: str) -> Bounds:
        return next(bounds_of(fine) for fine in self.row(grade).fines if fine.when is None)

    def _tiered(self, tier: TieredFine) -> Offer:
        version = self.law.version(UNIT_FINES)
        wide, narrow = self._bounds(tier.grade), Bounds(tier.fine.low, tier.fine.high)
        said = Reason(
            _NARROWS.fill(tier=tier.name, fine=narrow.words()),
            _article(version.citations, [grade.id for grade in self.grades].index(tier.grade), len(self.grades)),
        )
        why = self._why_not(narrow, wide)
        if why is None:
            caveats = self.law.caveats(UNIT_FINES)
            return self._offer(tier.id, tier.name, narrow, (said,), caveats)
        told = Caveat(CaveatKind.UNVERIFIED, _MENTIONED.fill(tier=tier.name, fine=narrow.words(), why=why))
        return self._offer(tier.id, self.row(tier.grade).name, wide, (), (told,))

    def _why_not(self, narrow: Bounds, wide: Bounds) -> Phrase | None:
        """Why a tier does not narrow the range of its grade, if it does not."""
        if not firm(self.law.version(UNIT_FINES)):
            return _DOUBTED
        if self.governing.value.version.scope.sectors:
            return _SPECIAL
        return None if narrow.within(wide) else _BEYOND

    def _offer(
        self, step: str, about: Phrase, bounds: Bounds, more: tuple[Reason, ...], doubts: tuple[Caveat, ...]
    ) -> Offer:
        key = self.governing.value.key.name
        because = (*more, *self.governing.because)
        caveats = (*doubts, *self.governing.caveats)
        return Offer(Payer.UNIT, step, about, key, bounds, because, caveats=caveats)


def scale(law: Law, *, sector: str | None = None) -> Scale:
    """The fines for an accident under *law* in *sector* (事故罚款表): which provision governs, by grade and by tier.

    Raises:
        NothingInForce: The day lies before 2007-06-01.
        NotTrusted: The law is strict, and one of the rules is not certain and fresh.

    Basis:
        《安全生产法》第一百一十四条；《生产安全事故罚款处罚规定》第十四条至第十七条；《煤矿安全生产条例》第六十七条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 5, 28))
        >>> scale(law, sector="coal-mine").unit_fine(Harm(deaths=1)).bounds.max_yuan
        1000000
    """
    governing = prevailing(UNIT_KEYS, law, sector=sector)
    grades = law[ACCIDENT_GRADES].rows
    table = seen(law, UNIT_FINES)
    tiers = () if table is None else law[UNIT_FINES].rows
    return Scale(law, sector, governing, grades, tiers, _starts(grades), _starts(tiers))


def _starts(rows: tuple[Any, ...]) -> tuple[tuple[int, ...], ...]:
    """For each measure, the number from which each row but the first is reached."""
    return tuple(_rising([getattr(row, measure) for row in rows[1:]]) for measure in _MEASURES)


def _rising(measured: list[Interval | None]) -> tuple[int, ...]:
    """A row that a measure cannot reach begins where the next one does."""
    starts: list[int] = []
    for interval in reversed(measured):
        starts.append(starts[-1] if interval is None and starts else _NEVER if interval is None else _start(interval))
    return tuple(reversed(starts))


def _start(interval: Interval) -> int:
    return ceil(interval.at_least or 0) if interval.more_than is None else floor(interval.more_than) + 1


def _reached(starts: tuple[tuple[int, ...], ...], harm: Harm) -> int:
    """The worst row that any one measure reaches."""
    deaths, serious, loss = starts
    return max(
        bisect_right(deaths, harm.deaths),
        bisect_right(serious, harm.serious_injuries),
        bisect_right(loss, harm.loss_yuan),
    )


def _article(citations: tuple[Citation, ...], grade: int, grades: int) -> tuple[Citation, ...]:
    """The one article of a grade, where the table stands in one article for each."""
    return (citations[grade],) if len(citations) == grades else citations
