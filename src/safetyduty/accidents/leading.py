"""调查权限 · leading — who leads the inquiry into an accident of a grade, at which level."""

from collections.abc import Iterator

from safetyduty.accidents.rules import in_force
from safetyduty.facts import Accident, AccidentSector
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.coal_mine_regulation_2024 import INVESTIGATING_AUTHORITY
from safetyduty.statutes.provisions.order_493_2007 import (
    ACCIDENT_GRADES,
    INQUIRY_BY_THE_UNIT,
    INVESTIGATING_GOVERNMENT,
    PLACE_OF_INQUIRY,
    SPECIAL_RULES_PREVAIL,
)
from safetyduty.statutes.shapes import Competent, HarmGrade
from safetyduty.words import Phrase

__all__ = ["leader"]


def leader(accident: Accident, grade: HarmGrade, law: Law) -> Finding[Competent]:
    """Who is in charge of the inquiry into *accident*, being of *grade* (调查权限).

    Raises:
        NothingInForce: No such provision on the law's day.

    Basis:
        《生产安全事故报告和调查处理条例》第十九条、第二十一条、第四十五条；《煤矿安全生产条例》第六十条

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.accidents import Harm, grade_of
        >>> from safetyduty.dates import BEIJING
        >>> law = statutes.read("cn").on(date(2024, 5, 28))
        >>> roof = Accident("roof", Phrase("顶板", "roof fall"), datetime(2024, 5, 28, 19, 40, tzinfo=BEIJING), sector="coal-mine")
        >>> leader(roof, grade_of(Harm(deaths=1), law).value, law).value.who.en
        'the national mine safety authority and its local offices'
    """
    coal = accident.sector == AccidentSector.COAL_MINE.value
    own = coal and in_force(INVESTIGATING_AUTHORITY, law)
    key = INVESTIGATING_AUTHORITY if own else INVESTIGATING_GOVERNMENT
    found = law[key].of(grade.id)
    assert found is not None  # every grade has its row
    because = [law.reason(key)]
    caveats = [*law.caveats(key)]
    if own:
        because.append(law.reason(SPECIAL_RULES_PREVAIL))
    elif coal:
        caveats.append(Caveat(CaveatKind.UNAVAILABLE, _COAL_BEFORE))
    because += _elsewhere(accident, grade, law)
    caveats += _by_the_unit(accident, grade, law)
    return Finding(found, tuple(because), tuple(caveats))


_COAL_BEFORE = Phrase(
    "2024年5月1日前煤矿事故的调查权限另有规定（条例第四十五条），其文本未录入，须由人查证",
    "before 2024-05-01 coal mines had another rule on who investigates (Order 493, Art. 45); its text is not here: look it up",
)


def _elsewhere(accident: Accident, grade: HarmGrade, law: Law) -> Iterator[Reason]:
    """The place of the accident investigates, where the unit's own place is another; not for the worst grade."""
    apart = accident.place is not None and accident.unit_place is not None and accident.place != accident.unit_place
    if apart and grade.id != law[ACCIDENT_GRADES].rows[-1].id:
        yield law.reason(PLACE_OF_INQUIRY)


def _by_the_unit(accident: Accident, grade: HarmGrade, law: Law) -> Iterator[Caveat]:
    """A general accident in which nobody was hurt may be left to the unit."""
    stated = [
        number
        for toll in accident.tolls
        for number in (toll.deaths, toll.serious_injuries, toll.poisonings, toll.injured)
    ]
    hurt = any(stated) or any(toll.missing for toll in accident.tolls)
    if grade.id == law[ACCIDENT_GRADES].rows[0].id and not hurt:
        yield Caveat(CaveatKind.DISCRETION, law[INQUIRY_BY_THE_UNIT].question)
