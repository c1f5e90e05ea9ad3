"""合并 · merging — one act is fined once, by the higher rule; several acts are assessed apart and added up."""

from collections.abc import Iterable
from fractions import Fraction

from attrs import evolve, frozen

from safetyduty.accountability.fining.lines import Cause, Footing, PenaltyLine
from safetyduty.statutes import Law, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import ONE_FINE
from safetyduty.statutes.shapes import Payer
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["Total", "higher", "merged_fines"]

_LOWER = Phrase("同一行为已按罚款数额较高的规定处罚", "the same act is fined under the rule whose fine is higher")
_HIGHER = Phrase("同一行为违反数个规定，取罚款数额高的", "one act under several rules: the one with the higher fine")
_WHICH = Phrase(
    "同一行为违反数个规定，一按元、一按收入比例，收入不明，无法比较高低",
    "one act under several rules, one in yuan and one by income: without the income nothing tells which is higher",
)


@frozen
class Total:
    """What the acts of one party come to together (合并幅度), each assessed for itself.

    ``min_yuan`` and ``max_yuan`` are of what applies, ``most_yuan`` also of what is open; each is None where a sum in it is
    unknown. The shares are of last year's income.
    """

    party: Payer
    who: str | None
    min_yuan: Number | None
    max_yuan: Number | None
    most_yuan: Number | None
    min_income_share: Fraction
    max_income_share: Fraction
    acts: int


def merged_fines(lines: Iterable[PenaltyLine]) -> tuple[Total, ...]:
    """The fines of *lines* added up party by party (分别裁量、合并处罚); their order changes nothing.

    What is barred or displaced is left out; so are measures and bans.

    Basis:
        《生产安全事故罚款处罚规定》第二十二条

    Examples:
        >>> from datetime import date
        >>> from safetyduty.accountability.fining.bounds import Bounds
        >>> day, what = date(2024, 6, 3), Phrase("事故", "accident")
        >>> first = PenaltyLine(Payer.UNIT, Cause.ACCIDENT, what, "k", "general", day, Bounds(500_000, 700_000))
        >>> second = evolve(first, cause=Cause.REPORT, deed="false-report", bounds=Bounds(1_000_000, 1_500_000))
        >>> [(total.min_yuan, total.max_yuan) for total in merged_fines([first, second])]
        [(1500000, 2200000)]
    """
    fines = [line for line in lines if _counts(line)]
    parties = sorted({(line.party, line.who) for line in fines}, key=lambda each: (each[0].value, each[1] or ""))
    return tuple(
        _total(party, who, [line for line in fines if (line.party, line.who) == (party, who)]) for party, who in parties
    )


def higher(lines: Iterable[PenaltyLine], law: Law) -> tuple[PenaltyLine, ...]:
    """*lines* of one act under several rules, with all but the higher fine of each party displaced (一事不二罚款).

    The higher fine is the one with the higher most, then the higher least; where one is in yuan and the other a share of an
    unknown income, both stay, open.

    Basis:
        《行政处罚法》第二十九条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.accountability.fining.bounds import Bounds
        >>> day, what = date(2024, 6, 3), Phrase("未报告重大隐患", "a major hazard not reported")
        >>> rule = PenaltyLine(Payer.UNIT, Cause.CONDUCT, what, "order-16-2007/hazard-penalty", "at-once", day, Bounds(0, 30_000))
        >>> law = evolve(rule, key="work-safety-law/dangerous-operations-fines", bounds=Bounds(0, 100_000))
        >>> [line.footing.value for line in higher([rule, law], statutes.read("cn").on(day))]
        ['displaced', 'applies']
    """
    told, reason = list(lines), law.reason(ONE_FINE)
    for party in dict.fromkeys((line.party, line.who) for line in told if _counts(line)):
        mine = [line for line in told if (line.party, line.who) == party and _counts(line)]
        if len({_norm(line) for line in mine}) > 1:
            judged = dict(zip(map(id, mine), _of_one_act(mine, reason), strict=True))
            told = [judged.get(id(line), line) for line in told]
    return tuple(told)


def _of_one_act(mine: list[PenaltyLine], reason: Reason) -> list[PenaltyLine]:
    if any(line.max_yuan is None for line in mine) and any(line.max_yuan is not None for line in mine):
        return [evolve(line, footing=Footing.OPEN, decide=(*line.decide, _WHICH)) for line in mine]
    applying = [line for line in mine if line.footing is Footing.APPLIES] or mine
    top = _norm(max(applying, key=_height))
    stays, goes = Reason(_HIGHER, reason.basis), Reason(_LOWER, reason.basis)
    return [
        evolve(line, because=(*line.because, stays))
        if _norm(line) == top
        else evolve(line, footing=Footing.DISPLACED, because=(*line.because, goes))
        for line in mine
    ]


def _norm(line: PenaltyLine) -> tuple[str | None, Cause, str]:
    """Under which rule, and as which deed, the act is answered."""
    return line.deed, line.cause, line.key


def _height(line: PenaltyLine) -> tuple[Number, Number, Number, Number, str, str]:
    most, least = line.max_yuan or 0, line.min_yuan or 0
    return most, line.max_income_share or 0, least, line.min_income_share or 0, line.key, line.deed or ""


def _counts(line: PenaltyLine) -> bool:
    fined = line.min_yuan is not None or line.min_income_share is not None
    return fined and line.footing in (Footing.APPLIES, Footing.OPEN)


def _total(party: Payer, who: str | None, lines: list[PenaltyLine]) -> Total:
    acts: dict[tuple[Cause, str | None], list[PenaltyLine]] = {}
    for line in lines:
        acts.setdefault((line.cause, line.deed), []).append(line)
    sure = [[line for line in act if line.footing is Footing.APPLIES] for act in acts.values()]
    return Total(
        party,
        who,
        _added([min((line.min_yuan for line in act), key=_unknown_first) for act in sure if act]),
        _added([max((line.max_yuan for line in act), key=_unknown_last) for act in sure if act]),
        _added([max((line.max_yuan for line in act), key=_unknown_last) for act in acts.values()]),
        sum((min(line.min_income_share or Fraction(0) for line in act) for act in sure if act), Fraction(0)),
        sum((max(line.max_income_share or Fraction(0) for line in act) for act in sure if act), Fraction(0)),
        len(acts),
    )


def _added(sums: list[Number | None]) -> Number | None:
    """The sum, unless one of them is unknown; nothing at all is 0."""
    known = [each for each in sums if each is not None]
    return sum(known, 0) if len(known) == len(sums) else None


def _unknown_first(sum: Number | None) -> tuple[bool, Number]:
    return sum is not None, sum or 0


def _unknown_last(sum: Number | None) -> tuple[bool, Number]:
    return sum is None, sum or 0
