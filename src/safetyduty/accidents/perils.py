"""涉险 · perils — an accident of serious peril: nobody need have been hurt."""

from safetyduty.accidents.scope import require_covered
from safetyduty.errors import UnknownName
from safetyduty.facts import Accident
from safetyduty.statutes import Finding, Law
from safetyduty.statutes.provisions.order_21_2009 import SERIOUS_PERIL, SERIOUS_PERIL_CASES
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase

__all__ = ["perils_met", "serious_peril"]


def serious_peril(accident: Accident, law: Law) -> Finding[tuple[Choice, ...]]:
    """The cases of serious peril (较大涉险) that *accident* meets; none, where it is no such accident.

    People endangered, trapped or missing, and evacuated count as most of them were at any one moment; what no number shows, such
    as pollution, is taken from ``accident.perils``.

    Raises:
        BadFacts, Ambiguous, SafetyDutyError: As `require_covered`.
        NothingInForce: It was before 2009-07-01.
        UnknownName: ``perils`` has a code that the law does not.

    Basis:
        《生产安全事故信息报告和处置办法》第二十六条

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.facts import Toll
        >>> at = datetime(2022, 6, 28, 9, 10, tzinfo=BEIJING)
        >>> flood = Accident("flood", Phrase("透水", "flooding"), at, (Toll(at, endangered=9, trapped=2, missing=1),))
        >>> [case.id for case in serious_peril(flood, statutes.read("cn").on(date(2022, 6, 28))).value]
        ['trapped-or-missing']
    """
    met = perils_met(require_covered(accident, law), law)
    return Finding(met, (law.reason(SERIOUS_PERIL_CASES),), law.caveats(SERIOUS_PERIL_CASES))


def perils_met(accident: Accident, law: Law) -> tuple[Choice, ...]:
    """The cases of serious peril that *accident*, one that the rules are for, meets (涉险情形).

    Raises:
        NothingInForce: It was before 2009-07-01.
        UnknownName: ``perils`` has a code that the law does not.

    Basis:
        《生产安全事故信息报告和处置办法》第二十六条
    """
    cases, tolls = law[SERIOUS_PERIL_CASES].entries, accident.tolls
    known = [case.id for case in cases]
    for code in accident.perils:
        if code not in known:
            raise UnknownName(Phrase("涉险情形", "case of serious peril"), code, known)
    most = {
        "endangered": max((toll.endangered or 0 for toll in tolls), default=0),
        "trapped-or-missing": max(((toll.trapped or 0) + (toll.missing or 0) for toll in tolls), default=0),
        "evacuated": max((toll.evacuated or 0 for toll in tolls), default=0),
    }
    limits = zip(cases, law[SERIOUS_PERIL].rows[0].limits, strict=False)  # the first cases are those with a number
    counted = {case.id for case, limit in limits if most.get(case.id, 0) in limit.holds}
    return tuple(case for case in cases if case.id in counted or case.id in accident.perils)
