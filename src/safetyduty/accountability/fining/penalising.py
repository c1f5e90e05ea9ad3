"""处罚 · penalising — what may follow an accident, or acts of their own, for each party: ranges, for a person to decide."""

from collections.abc import Collection, Iterable
from datetime import date

from attrs import evolve, frozen

from safetyduty.accidents import Harm, reckon
from safetyduty.accidents.scope import require_covered
from safetyduty.accountability.fining.acts import Act
from safetyduty.accountability.fining.besides import besides
from safetyduty.accountability.fining.choosing import governing
from safetyduty.accountability.fining.conduct import for_deed, for_fault, ruled_on
from safetyduty.accountability.fining.limiting import limited
from safetyduty.accountability.fining.lines import Cause, PenaltyLine
from safetyduty.accountability.fining.matters import Matter, Roster, told
from safetyduty.accountability.fining.merging import higher
from safetyduty.accountability.fining.offers import judged
from safetyduty.accountability.fining.responsibility import answered
from safetyduty.accountability.fining.scales import scale
from safetyduty.dates import in_beijing
from safetyduty.errors import NothingInForce
from safetyduty.facts import Accident, AccidentType, Deed, Party
from safetyduty.statutes import Caveat, CaveatKind, Finding, LawBook, Reason
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
_GENERAL = (ONE_FINE, MUST_MITIGATE, NO_PENALTY, FIRST_OFFENCE, SEVERAL_ACTS)


@frozen
class _Asked:
    """What every part of an answer is asked with."""

    book: LawBook
    roster: Roster
    sector: str | None
    decided: date | None
    discovered: date | None = None
    harm: Harm | None = None
    grade: str | None = None


def penalties(
    accident: Accident,
    book: LawBook,
    *,
    decided: date | None = None,
    harm: Harm | str | None = None,
    faults: Collection[str] = (),
    one_act: Iterable[Collection[str]] = (),
) -> Finding[tuple[PenaltyLine, ...]]:
    """What may follow *accident* for each party, as ranges (处罚幅度): for the accident, its reporting, and its deeds.

    Args:
        decided: The day of the decision, if not that of the accident; the older law governs, unless the newer is lighter.
        harm: The harm that counts, or the code of the grade where only that is known; drawn from the tolls if left out.
        faults: Codes of Order 14 Art 5 for the reporting: ``late-report``, ``omitted-report``, ``false-report``, ``concealment``.
        one_act: Ids of deeds that are one act under several rules; the higher fine stands.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `safetyduty.accidents.reckon`.
        Ambiguous: The decision comes before the accident; no such grade, or fault of reporting.
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
    law = book.on(on)
    require_covered(accident, law)
    caveats: tuple[Caveat, ...] = (_BOTH_ENDS,)
    if harm is None:
        tally = reckon(accident, law)
        harm, caveats = tally.value.harm, (*tally.caveats, *caveats)
    asked = _Asked(
        book,
        Roster(accident.parties, accident.unit),
        accident.sector,
        decided or accident.decided,
        _discovered(accident),
        harm if isinstance(harm, Harm) else None,
        harm if isinstance(harm, str) else None,
    )
    asked, lines = _for_accident(asked, on, faults)
    for fault in faults:
        deed = Deed(fault, accident.unit or "", "", on)
        lines += for_fault(fault, _act(asked, deed, Payer.UNIT), asked.roster, book, **_days(asked))
    answered_deeds, doubts = _for_deeds(accident.deeds, asked, one_act)
    if accident.type in (AccidentType.ROAD_TRAFFIC, AccidentType.FIRE):
        caveats = (*caveats, _OWN_RULES)
    return Finding((*lines, *answered_deeds), _general(asked, on), (*caveats, *doubts))


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
    asked = _Asked(book, Roster(tuple(parties)), sector, decided)
    deeds = tuple(deeds)
    lines, doubts = _for_deeds(deeds, asked, one_act)
    on = decided or max((deed.on for deed in deeds), default=None)
    return Finding(tuple(lines), () if on is None else _general(asked, on), (_BOTH_ENDS, *doubts))


def _for_accident(asked: _Asked, on: date, faults: Collection[str]) -> tuple[_Asked, list[PenaltyLine]]:
    """The lines for the accident itself, and its grade."""
    ruled = ruled_on(asked.book, on, asked.decided)
    old = scale(ruled.conduct, sector=asked.sector)
    grade = (asked.grade or "") if asked.harm is None else old.grade(asked.harm)
    before = answered(old, asked.harm, grade, faults=faults)
    after = ()
    if ruled.decision is not None:
        after = answered(scale(ruled.decision, sector=asked.sector), asked.harm, grade, faults=faults)
    limit = None
    if asked.decided is not None:
        law = asked.book.on(asked.decided)
        limit = limited(on, law, decided=asked.decided, discovered=asked.discovered, harm=asked.harm)
    matter = Matter(Cause.ACCIDENT, on, ruled, None, limit)
    offers = (*governing(ruled, before, after), *besides(ruled.conduct, grade))
    return evolve(asked, grade=grade), list(told(offers, matter, asked.roster))


def _for_deeds(
    deeds: Iterable[Deed], asked: _Asked, one_act: Iterable[Collection[str]]
) -> tuple[list[PenaltyLine], list[Caveat]]:
    lines: list[PenaltyLine] = []
    doubts: list[Caveat] = []
    for deed in deeds:
        try:
            lines += for_deed(_act(asked, deed, _payer(deed, asked.roster)), asked.roster, asked.book, **_days(asked))
        except NothingInForce:
            said = _NOT_ENCODED.fill(deed=deed.id, key=deed.rule, on=deed.on)
            doubts.append(Caveat(CaveatKind.UNAVAILABLE, said))
    for ids in one_act:
        one = [line for line in lines if line.deed in ids]
        law = asked.book.on(asked.decided or max(line.on for line in one))
        lines = [*(line for line in lines if line.deed not in ids), *higher(one, law)]
    return lines, doubts


def _act(asked: _Asked, deed: Deed, payer: Payer) -> Act:
    return Act(deed, payer, asked.harm, asked.grade, asked.sector, asked.decided)


def _days(asked: _Asked) -> dict[str, date | None]:
    return {"decided": asked.decided, "discovered": asked.discovered}


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


def _general(asked: _Asked, on: date) -> tuple[Reason, ...]:
    """The rules on how penalties are decided that hold on the day."""
    law = asked.book.on(asked.decided or on)
    return tuple(law.reason(key) for key in _GENERAL if asked.book.provision(key).on(law.day) is not None)
