"""重新定级 · successive — the grades of an accident, toll by toll, and how the competence moves with them."""

from datetime import datetime

from attrs import frozen

from safetyduty.accidents.grading import grade_of
from safetyduty.accidents.harm import Harm
from safetyduty.accidents.leading import leader
from safetyduty.accidents.reckoning import Tally, harm_by, reckon
from safetyduty.facts import Accident
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law, Reason
from safetyduty.statutes.provisions.order_493_2007 import HIGHER_INQUIRY
from safetyduty.statutes.shapes import Competent, HarmGrade

__all__ = ["Regraded", "regraded", "regrading"]


@frozen
class Regraded:
    """The grade as of one toll (截至一次统计的等级), and who would lead the inquiry into it.

    ``because`` and ``caveats`` are about the change from the toll before; there are none where the grade stays.
    """

    at: datetime
    harm: Harm
    grade: Finding[HarmGrade]
    leader: Finding[Competent]
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def regrading(accident: Accident, law: Law) -> tuple[Regraded, ...]:
    """The grade of *accident* as of each toll, in order of time (重新定级).

    A toll after the window changes no casualty; the loss it states counts.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `reckon`.

    Basis:
        《生产安全事故报告和调查处理条例》第十三条第二款、第二十条第二款

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.facts import Toll
        >>> from safetyduty.words import Phrase
        >>> at, later = datetime(2023, 5, 1, 8, 36, tzinfo=BEIJING), datetime(2023, 5, 9, tzinfo=BEIJING)
        >>> blast = Accident("blast", Phrase("爆炸", "explosion"), at, (Toll(at, deaths=5), Toll(later, deaths=10)))
        >>> [(row.grade.value.id, row.leader.value.level.value) for row in regrading(blast, statutes.read("cn").on(date(2023, 5, 1)))]
        [('serious', 'prefecture'), ('major', 'provincial')]
    """
    return regraded(accident, reckon(accident, law).value, law)


def regraded(accident: Accident, tally: Tally, law: Law) -> tuple[Regraded, ...]:
    """The grade of *accident* as of each toll of its *tally* (按已清点的危害重新定级).

    Raises:
        NothingInForce: No such provision on the law's day.

    Basis:
        《生产安全事故报告和调查处理条例》第十三条第二款、第二十条第二款
    """
    tolls = (*tally.counted, *tally.later)
    rows: list[Regraded] = []
    for index, toll in enumerate(tolls):
        so_far = tolls[: index + 1]
        harm = harm_by(so_far[: len(tally.counted)], so_far)
        found = grade_of(harm, law)
        row = Regraded(toll.at, harm, found, leader(accident, found.value, law))
        if rows and rows[-1].grade.value.id != found.value.id:
            asked = Caveat(CaveatKind.DISCRETION, law[HIGHER_INQUIRY].question)
            row = Regraded(row.at, harm, found, row.leader, (law.reason(HIGHER_INQUIRY),), (asked,))
        rows.append(row)
    return tuple(rows)
