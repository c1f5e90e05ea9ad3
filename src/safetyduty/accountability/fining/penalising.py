"""处罚 · penalising — what may follow an accident, or acts of their own, for each party: ranges, for a person to decide."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from attrs import evolve, frozen

from safetyduty.accidents import Harm, ReportFault, reckon
from safetyduty.accidents.scope import require_covered
from safetyduty.accountability.fining.acts import Act
from safetyduty.accountability.fining.besides import besides
from safetyduty.accountability.fining.choosing import Ruling, governing, ruling
from safetyduty.accountability.fining.conduct import for_deed
from safetyduty.accountability.fining.limiting import limited
from safetyduty.accountability.fining.lines import Cause, PenaltyLine
from safetyduty.accountability.fining.matters import Matter, Roster, told
from safetyduty.accountability.fining.merging import higher
from safetyduty.accountability.fining.offers import Offer, judged, seen
from safetyduty.accountability.fining.reporting import answered_for
from safetyduty.accountability.fining.responsibility import Case, answered
from safetyduty.accountability.fining.scales import Scale, scale
from safetyduty.accountability.fining.tariffs import Tariff
from safetyduty.dates import in_beijing
from safetyduty.errors import NothingInForce
from safetyduty.facts import Accident, AccidentType, Deed, Party
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key, Law, LawBook, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import FIRST_OFFENCE, MUST_MITIGATE, NO_PENALTY, ONE_FINE
from safetyduty.statutes.provisions.order_14_2024 import SEVERAL_ACTS
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["conduct_penalties", "penalties"]

_BOTH_ENDS = judged(Phrase(
    "罚款幅度的“以上”“以下”均含本数（推断，见于地方说明和民法）",
    "both ends of a range of money belong to it (inferred, from a local explanation and civil law)",
))  # fmt: skip
_OWN_RULES = judged(Phrase(
    "道路交通、消防另有法律规定的，适用其规定，须由人判断",
    "where the laws on road traffic or fire provide otherwise, they apply; a person decides",
))  # fmt: skip
_NOT_ENCODED = Phrase(
    "“{deed}”所依规定“{key}”在{on}没有已编码的有效版本，未作答",
    "{deed!r}: no version of its rule {key!r} in force on {on} is encoded, so it is not answered",
)
_GENERAL: tuple[Key[Any], ...] = (ONE_FINE, MUST_MITIGATE, NO_PENALTY, FIRST_OFFENCE, SEVERAL_ACTS)


@frozen
class _Asked:
    """What every part of an answer is asked with; with a tariff, what follows from the law alone is drawn up once."""

    book: LawBook
    fines: Tariff | None
    roster: Roster
    sector: str | None
    decided: date | None
    discovered: date | None = None
    harm: Harm | None = None
    grade: str = ""

    def scale(self, day: date) -> Scale:
        if self.fines is not None:
            return self.fines.on(day, sector=self.sector)
        return scale(self.book.on(day), sector=self.sector)


def penalties(
    accident: Accident,
    book: LawBook | Tariff,
    *,
    decided: date | None = None,
    harm: Harm | str | None = None,
    faults: Collection[ReportFault] = (),
    one_act: Iterable[Collection[str]] = (),
) -> Finding[tuple[PenaltyLine, ...]]:
    """What may follow *accident* for each party, as ranges (处罚幅度): for the accident, its reporting, and its deeds.

    Args:
        book: The law book; or, for many accidents, the `tariff` of it, which gives the same answers sooner.
        decided: The day of the decision, if not that of the accident; the older law governs, unless the newer is lighter.
        harm: The harm that counts, or the code of the grade where only that is known; drawn from the tolls if left out.
        faults: What was wrong with the reports of the unit, as `safetyduty.accidents.reporting` tells them apart.
        one_act: Ids of deeds, and codes of faults, that are one act under several rules; the higher fine stands.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `safetyduty.accidents.reckon`.
        Ambiguous: The decision comes before the accident; no such grade.
        UnknownProvision: A deed names a rule that is not there.

    Basis:
        《安全生产法》第六章；《生产安全事故报告和调查处理条例》第五章；《生产安全事故罚款处罚规定》；《行政处罚法》第二十九条、第三十六条、第三十七条

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> fall = Accident("fall", Phrase("物体打击", "struck by a load"), datetime(2021, 7, 2, 15, tzinfo=BEIJING))
        >>> found = penalties(fall, statutes.read("cn"), decided=date(2022, 1, 19), harm=Harm(deaths=1))
        >>> found.value[0].bounds.words().zh, found.value[0].basis[0].words().zh
        ('200,000以上500,000以下（含）元', '《安全生产法》第一百零九条')
    """
    on = in_beijing(accident.at)
    asked, doubts = _reckoned(_asked(accident, book, decided or accident.decided), accident, on, harm)
    asked, lines = _for_accident(asked, on, tuple(sorted(set(faults), key=list(ReportFault).index)))
    more, unanswered = _for_deeds(accident.deeds, asked)
    last = asked.scale(asked.decided or on)
    because = last.once(("rules",), lambda: _general(last.law))
    return Finding(_as_one([*lines, *more], one_act, asked), because, (*doubts, *unanswered))


def conduct_penalties(
    deeds: Iterable[Deed],
    book: LawBook,
    *,
    parties: Iterable[Party] = (),
    sector: str | None = None,
    decided: date | None = None,
    one_act: Iterable[Collection[str]] = (),
) -> Finding[tuple[PenaltyLine, ...]]:
    """What may follow *deeds* that led to no accident, for each party, as ranges (行为处罚幅度).

    A deed whose party is none of *parties* is a unit's.

    Raises:
        Ambiguous: The decision comes before a deed.
        UnknownProvision: A deed names a rule that is not there.
        SafetyDutyError: A deed names a rule that is no penalty.

    Basis:
        《安全生产法》第九十三条至第一百一十三条；《行政处罚法》第二十九条、第三十六条、第三十七条

    Examples:
        >>> from safetyduty import statutes
        >>> left = Deed("left", "mill", "work-safety-law/unremoved-hazards", date(2024, 6, 3), refused=date(2024, 6, 20))
        >>> for line in conduct_penalties([left], statutes.read("cn")).value:
        ...     print(line.party.value, line.step, line.min_yuan, line.max_yuan, line.footing.value)
        unit at-once 0 50000 applies
        unit refusal None None applies
        unit crime None None open
        direct refusal 50000 100000 open
    """
    deeds = tuple(deeds)
    asked = _Asked(book, None, Roster(tuple(parties)), sector, decided)
    lines, doubts = _for_deeds(deeds, asked)
    on = decided or max((deed.on for deed in deeds), default=None)
    because = () if on is None else _general(book.on(on))
    return Finding(_as_one(lines, one_act, asked), because, (_BOTH_ENDS, *doubts))


def _asked(accident: Accident, book: LawBook | Tariff, decided: date | None) -> _Asked:
    fines = book if isinstance(book, Tariff) else None
    whole = book.book if isinstance(book, Tariff) else book
    roster = Roster(accident.parties, accident.unit)
    return _Asked(whole, fines, roster, accident.sector, decided, _discovered(accident))


def _reckoned(
    asked: _Asked, accident: Accident, on: date, harm: Harm | str | None
) -> tuple[_Asked, tuple[Caveat, ...]]:
    """What is asked, with the harm that counts or the grade that is known, and the doubts about them."""
    law = asked.book.on(on)
    own = accident.type in (AccidentType.ROAD_TRAFFIC, AccidentType.FIRE)
    doubts: tuple[Caveat, ...] = (_BOTH_ENDS, _OWN_RULES) if own else (_BOTH_ENDS,)
    if accident.synthetic:
        doubts = (*doubts, Caveat(CaveatKind.SYNTHETIC, accident.name))
    if harm is None:
        tally = reckon(accident, law)
        harm, doubts = tally.value.harm, (*tally.caveats, *doubts)
    else:
        require_covered(accident, law)
    return (evolve(asked, harm=harm) if isinstance(harm, Harm) else evolve(asked, grade=harm)), doubts


def _for_accident(asked: _Asked, on: date, faults: tuple[ReportFault, ...]) -> tuple[_Asked, list[PenaltyLine]]:
    """The lines for the accident itself and for its reporting, and the grade."""
    old, new, decided = asked.scale(on), None, asked.decided
    if decided is not None and decided != on:
        asked.book.applicable(conduct=on, decision=decided)
        new = asked.scale(decided)
    ruled = ruling(old.law, None if new is None else new.law)
    asked = evolve(asked, grade=asked.grade if asked.harm is None else old.grade(asked.harm))
    limit = None
    if decided is not None:
        law = old.law if new is None else new.law
        limit = limited(on, law, decided=decided, discovered=asked.discovered, harm=asked.harm)
    case = Case(asked.grade, asked.harm, frozenset(faults))
    accident = Matter(Cause.ACCIDENT, on, ruled, None, limit)
    lines = list(told((*_governed(ruled, case, old, new), *besides(old, asked.grade)), accident, asked.roster))
    for fault in faults:
        before = answered_for(fault, old, asked.grade)
        after = () if new is None else answered_for(fault, new, asked.grade)
        matter = Matter(Cause.REPORT, on, ruled, fault.value, limit)
        lines += told(governing(ruled, before, after), matter, asked.roster)
    return asked, lines


def _governed(ruled: Ruling, case: Case, old: Scale, new: Scale | None) -> tuple[Offer, ...]:
    """What the older law gives, or the newer where it is lighter."""
    before = answered(old, case)
    if new is None:
        return before
    name = ("governed", new.law.day, *case.name(old), *case.name(new))
    return old.once(name, lambda: governing(ruled, before, answered(new, case)))


def _for_deeds(deeds: Iterable[Deed], asked: _Asked) -> tuple[list[PenaltyLine], list[Caveat]]:
    lines: list[PenaltyLine] = []
    doubts: list[Caveat] = []
    for deed in deeds:
        act = Act(deed, _payer(deed, asked.roster), asked.harm, asked.grade or None, asked.sector, asked.decided)
        try:
            lines += for_deed(act, asked.roster, asked.book, decided=asked.decided, discovered=asked.discovered)
        except NothingInForce:
            said = _NOT_ENCODED.fill(deed=deed.id, key=deed.rule, on=deed.on)
            doubts.append(Caveat(CaveatKind.UNAVAILABLE, said))
    return lines, doubts


def _as_one(lines: list[PenaltyLine], one_act: Iterable[Collection[str]], asked: _Asked) -> tuple[PenaltyLine, ...]:
    """The lines with those of one act fined once."""
    for ids in one_act:
        one = [line for line in lines if line.deed in ids]
        if one:
            law = asked.book.on(asked.decided or max(line.on for line in one))
            lines = [*(line for line in lines if line.deed not in ids), *higher(one, law)]
    return tuple(lines)


def _payer(deed: Deed, roster: Roster) -> Payer:
    """As what the party of a deed pays; whoever is no party of the accident is a unit."""
    found = next((party for party in roster.parties if party.id == deed.party), None)
    return Payer.UNIT if found is None else Payer.of(found.role.value)


def _discovered(accident: Accident) -> date | None:
    """When the accident came to the notice of an authority: its first report, or the inquiry."""
    known = [in_beijing(report.at) for report in accident.reports]
    if accident.inquiry is not None and accident.inquiry.established is not None:
        known.append(accident.inquiry.established)
    return min(known, default=None)


def _general(law: Law) -> tuple[Reason, ...]:
    """The rules on how penalties are decided that hold on the day."""
    return tuple(law.reason(key) for key in _GENERAL if seen(law, key) is not None)
