"""收窄 · narrowing — the fine rules of the ministry inside the range of a law or regulation: for reports and obstruction."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from attrs import evolve

from safetyduty.accountability.fining.acts import Act, offered
from safetyduty.accountability.fining.lines import Footing
from safetyduty.accountability.fining.offers import Offer, firm, judged, seen
from safetyduty.accountability.fining.staging import aggravating_codes
from safetyduty.statutes import Key, Law
from safetyduty.statutes.provisions import order_14_2024 as rules
from safetyduty.statutes.provisions.order_493_2007 import CONCEALMENT_FINE, PRINCIPAL_MISCONDUCT_FINE
from safetyduty.statutes.provisions.work_safety_law import PRINCIPAL_ACCIDENT_CONDUCT
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["narrowed"]

_PRINCIPAL = (rules.PRINCIPAL_MISCONDUCT, rules.PRINCIPAL_OMITTED_REPORT, rules.PRINCIPAL_OBSTRUCTION)

NARROWER: MappingProxyType[tuple[str, Payer], tuple[Key[Any], ...]] = MappingProxyType(
    {
        (CONCEALMENT_FINE.name, Payer.UNIT): (rules.UNIT_OBSTRUCTION_FINES, rules.UNIT_OBSTRUCTION_FINES_AGGRAVATED),
        (CONCEALMENT_FINE.name, Payer.PRINCIPAL): _PRINCIPAL,
        (CONCEALMENT_FINE.name, Payer.DIRECT): (rules.DIRECT_PERSONS_OBSTRUCTION,),
        (PRINCIPAL_MISCONDUCT_FINE.name, Payer.PRINCIPAL): _PRINCIPAL,
        (PRINCIPAL_ACCIDENT_CONDUCT.name, Payer.PRINCIPAL): _PRINCIPAL,
    }
)
"""For each range of a higher text, the rules that divide it."""

SAME_ACT = MappingProxyType(
    {
        "assets-and-evidence": ("funds-and-evidence",),
        "false-or-concealed": ("false-or-concealed", "false-report"),
        "leaving": ("leaving-post",),
        "false": ("false-report",),
        "late": ("late-report",),
    }
)
"""One act as the higher texts call it, and as the fine rules do."""

NOT_THE_UNITS = frozenset({"absconding"})
"""What Art. 36 of Order 493 names and Art. 13 of Order 14 leaves out for a unit."""

_BEYOND = Phrase(
    "罚款规定为{range}，超出上位法的幅度，以上位法为准",
    "the fine rules give {range}, beyond the range of the higher text, which stands",
)
_IF_AGGRAVATED = Phrase("是否有加重情形之一", "whether any one aggravating condition holds")


def narrowed(offer: Offer, act: Act, law: Law) -> tuple[Offer, ...]:
    """*offer* as the fine rules of the day divide it for *act* (裁量档次); itself where they do not.

    A rule narrows only what lies within the range it serves, and only where its text is sure.

    Basis:
        《生产安全事故罚款处罚规定》第十一条至第十三条
    """
    keys = NARROWER.get((offer.key, offer.payer), ())
    if not keys or offer.footing is Footing.DISPLACED or act.deed.choice is None:
        return (offer,)
    if offer.payer is Payer.UNIT:
        found = () if act.deed.choice in NOT_THE_UNITS else tuple(_units(offer, act, law))
    else:
        found = tuple(each for key in keys for each in _persons(offer, key, act, law))
    inside = [each for each in found if each.bounds.within(offer.bounds)]
    if not inside:
        beyond = [judged(_BEYOND.fill(range=each.bounds.words())) for each in found]
        return (evolve(offer, caveats=(*offer.caveats, *beyond)) if beyond else offer,)
    return tuple(evolve(each, measures=offer.measures, decide=(*offer.decide, *each.decide)) for each in inside)


def _units(offer: Offer, act: Act, law: Law) -> Iterator[Offer]:
    """The base range of the grade, and the higher one: open, or in its place where an aggravating condition was found."""
    if act.grade is None:
        return
    worse = any(code in aggravating_codes(law) for code in act.deed.circumstances)
    for key, step, footing, told in (
        (rules.UNIT_OBSTRUCTION_FINES, "base", Footing.APPLIES, ()),
        (
            rules.UNIT_OBSTRUCTION_FINES_AGGRAVATED,
            "aggravated",
            Footing.APPLIES if worse else Footing.OPEN,
            (_IF_AGGRAVATED,),
        ),
    ):
        for each in _ruled(offer, key, act, law):
            yield evolve(each, step=step, footing=footing, decide=() if worse else told)


def _persons(offer: Offer, key: Key[Any], act: Act, law: Law) -> Iterator[Offer]:
    choice = act.deed.choice or ""
    rule = law.book.provision(key).on(law.day)
    named = () if rule is None or rule.rule is None else tuple(conduct.id for conduct in rule.rule.conduct)
    fitting = next((name for name in SAME_ACT.get(choice, (choice,)) if name in named), None)
    if fitting is not None:
        yield from _ruled(offer, key, evolve(act, deed=evolve(act.deed, choice=fitting)), law)


def _ruled(offer: Offer, key: Key[Any], act: Act, law: Law) -> Iterator[Offer]:
    version = seen(law, key)
    if version is None or not firm(version):
        return
    for each in offered(act, key, law):
        if each.payer is offer.payer:
            yield evolve(
                each,
                about=offer.about,
                because=(*each.because, *offer.because),
                caveats=tuple(dict.fromkeys((*each.caveats, *offer.caveats))),
            )
