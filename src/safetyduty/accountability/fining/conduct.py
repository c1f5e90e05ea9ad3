"""行为处罚 · conduct — from one act to its lines: the laws of its days, its stages, its party, its limitation."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve

from safetyduty.accountability.fining.acts import Act, offered
from safetyduty.accountability.fining.bounds import NOTHING
from safetyduty.accountability.fining.choosing import Ruling, governing, ruling
from safetyduty.accountability.fining.limiting import Limited, act_ended, limited
from safetyduty.accountability.fining.lines import Cause, Footing, PenaltyLine
from safetyduty.accountability.fining.matters import Matter, Roster, line_of
from safetyduty.accountability.fining.narrowing import narrowed
from safetyduty.accountability.fining.offers import Offer, seen
from safetyduty.accountability.fining.relieving import reliefs
from safetyduty.errors import NothingInForce
from safetyduty.facts import Deed
from safetyduty.statutes import Key, Law, LawBook, Reason
from safetyduty.statutes.provisions.work_safety_law import DAILY_FINE
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["for_deed", "offers_of", "ruled_on"]

WORK_SAFETY_LAW = "work-safety-law"

_DIRECTLY = Phrase("是否属于直接负责的主管人员或者其他直接责任人员", "whether the post was directly responsible")
_SOMEBODY = Phrase("谁是该类责任人员", "who the persons of this kind are")
_CHANGED = Phrase(
    "行为持续期间规定有变（{first}起、{last}止），按行为终了之日",
    "the rule changed while the act went on, from {first} to {last}; that of its last day is taken",
)
_FOUND = Phrase("已认定“{name}”：{kind}", "{name!r} was found: {kind}")


def for_deed(
    act: Act, roster: Roster, book: LawBook, *, decided: date | None, discovered: date | None
) -> Iterator[PenaltyLine]:
    """The lines of one act of its own (行为处罚): of its party, and open ones for others whom the rule names.

    Raises:
        UnknownProvision: Its rule is none of the book.
        NothingInForce: Its rule was not in force, or is not encoded, on the last day of the act.
        SafetyDutyError: Its rule is no penalty.
    """
    deed, key = _by_then(act.deed, decided), book.key(act.deed.rule)
    act, ended = evolve(act, deed=deed), act_ended(deed)
    ruled = ruled_on(book, ended, decided)
    before = offers_of(act, key, ruled.conduct)
    if not before:
        provision = book.provision(key)
        raise NothingInForce(key.name, provision.name, ended, provision.covered())
    after = () if ruled.decision is None else offers_of(act, key, ruled.decision)
    limit = _limit(act, book, ended, decided, _earliest(discovered, deed.ordered, deed.refused))
    matter = Matter(Cause.CONDUCT, ended, ruled, deed.id, limit)
    offers = governing(ruled, before, after)
    more = (*_relieved(deed, ruled), *_changed(deed, key, book, ended), *_daily(deed, key, ruled.conduct))
    for line in _for_its_party(offers, act, matter, roster):
        yield evolve(line, because=(*line.because, *more)) if more else line


def ruled_on(book: LawBook, on: date, decided: date | None) -> Ruling:
    """The laws of the day of an act and of its decision.

    Raises:
        Ambiguous: The decision comes before the act.
    """
    if decided is None or decided == on:
        return ruling(book.on(on), None)
    both = book.applicable(conduct=on, decision=decided)
    return ruling(both.conduct, both.decision)


def offers_of(act: Act, key: Key[object], law: Law) -> tuple[Offer, ...]:
    """What the law gives, divided by the fine rules, the last stage reached in place of those before it."""
    every = [each for offer in offered(act, key, law) for each in narrowed(offer, act, law)]
    return tuple(offer for at, offer in enumerate(every) if not _overtaken(offer, every[at + 1 :]))


def _overtaken(offer: Offer, later: list[Offer]) -> bool:
    fined = offer.footing is Footing.APPLIES and offer.bounds != NOTHING
    return fined and any(
        each.payer is offer.payer and each.footing is Footing.APPLIES and each.bounds != NOTHING for each in later
    )


def _for_its_party(offers: tuple[Offer, ...], act: Act, matter: Matter, roster: Roster) -> Iterator[PenaltyLine]:
    """The lines of the party of the act; those of others whom the rule also names are open, and nobody in particular's."""
    deed, own = act.deed, [offer for offer in offers if offer.payer is act.payer]
    party = next((party for party in roster.parties if party.id == deed.party), None)
    stands_for: tuple[Payer, ...] = ()
    if not any(offer.bounds != NOTHING for offer in own):
        stands_for = (Payer.AGENCY,) if act.payer is Payer.UNIT else (Payer.DIRECT, Payer.PERSON)
        own += [_as(act.payer, offer) for offer in offers if offer.payer in stands_for]
    for offer in own:
        yield line_of(offer, matter, deed.party, party)
    if act.payer is Payer.UNIT:
        for offer in offers:
            if offer.payer not in (Payer.UNIT, *stands_for):
                footing = Footing.OPEN if offer.footing is Footing.APPLIES else offer.footing
                other = evolve(offer, footing=footing, decide=(*offer.decide, _SOMEBODY))
                yield line_of(other, matter, None, None)


def _as(payer: Payer, offer: Offer) -> Offer:
    """An offer for whom the party of the act may be: an agency is a unit; whether a post was directly responsible is asked."""
    return offer if payer is Payer.UNIT else evolve(offer, payer=payer, decide=(*offer.decide, _DIRECTLY))


def _limit(act: Act, book: LawBook, ended: date, decided: date | None, discovered: date | None) -> Limited | None:
    if decided is None:
        return None
    return limited(ended, book.on(decided), decided=decided, discovered=discovered, harm=act.harm)


def _relieved(deed: Deed, ruled: Ruling) -> tuple[Reason, ...]:
    """What was found in favour of the party, each with its article."""
    if not deed.circumstances:
        return ()
    return tuple(
        Reason(_FOUND.fill(name=relief.name, kind=relief.kind), relief.because.basis)
        for relief in reliefs(deed.circumstances, ruled.decision or ruled.conduct)
        if relief.found and not relief.missing
    )


def _changed(deed: Deed, key: Key[object], book: LawBook, ended: date) -> tuple[Reason, ...]:
    provision = book.provision(key)
    first, last = provision.on(deed.on), provision.on(ended)
    if first == last or last is None:
        return ()
    return (Reason(_CHANGED.fill(first=deed.on, last=ended), last.citations),)


def _daily(deed: Deed, key: Key[object], law: Law) -> tuple[Reason, ...]:
    """That a refusal to correct a breach of the Work Safety Law may be fined day by day."""
    refused = deed.refused is not None and key.name.startswith(f"{WORK_SAFETY_LAW}/")
    return (law.reason(DAILY_FINE),) if refused and seen(law, DAILY_FINE) is not None else ()


def _by_then(deed: Deed, decided: date | None) -> Deed:
    """A deed as it stood on the day of the decision: what came later was not there."""
    if decided is None or decided < deed.on:
        return deed
    after = decided + timedelta(days=1)
    return evolve(
        deed,
        until=None if deed.until is None else min(deed.until, after),
        corrected=_by(deed.corrected, decided),
        refused=_by(deed.refused, decided),
    )


def _by(day: date | None, decided: date) -> date | None:
    return None if day is None or day > decided else day


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
