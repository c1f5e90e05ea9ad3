"""范围 · scope — which accidents the rules are for, and that the law given is that of the accident's day."""

from types import MappingProxyType

from safetyduty.dates import in_beijing
from safetyduty.errors import Ambiguous, SafetyDutyError
from safetyduty.facts import Accident, AccidentType, check_accident
from safetyduty.statutes import Law
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES, EXCLUDED_ACCIDENTS
from safetyduty.words import Phrase

__all__ = ["require_covered"]

_EXCLUDED = MappingProxyType(
    {
        AccidentType.ENVIRONMENT: "pollution",
        AccidentType.NUCLEAR: "nuclear-facility",
        AccidentType.DEFENCE: "defence-research",
    }
)


def require_covered(accident: Accident, law: Law) -> Accident:
    """*accident* itself, if the rules on reporting and inquiry are for it (适用范围).

    Raises:
        BadFacts: It contradicts itself: harm that is negative or no whole number, a moment without a zone, a report before
            the accident, an unknown sector, ...
        Ambiguous: *law* is not that of its day.
        NothingInForce: It was before 2007-06-01.
        SafetyDutyError: Its type follows other rules.

    Basis:
        《生产安全事故报告和调查处理条例》第二条

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import statutes
        >>> from safetyduty.dates import BEIJING
        >>> leak = Accident("leak", Phrase("泄漏", "leak"), datetime(2022, 6, 28, 9, tzinfo=BEIJING), type=AccidentType.ENVIRONMENT)
        >>> require_covered(leak, statutes.read("cn").on(date(2022, 6, 28)))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: 'leak' is outside ... Art. 2: pollution accidents follow other rules
    """
    check_accident(accident)
    day = in_beijing(accident.at)
    if law.day != day:
        what = Phrase(
            "事故发生于{day}，给出的却是{given}的法律；请用book.on({day})",
            "the accident was on {day}, but the law is that of {given}; use book.on({day})",
        )
        raise Ambiguous(what.fill(day=day.isoformat(), given=law.day.isoformat()))
    law.version(ACCIDENT_GRADES)  # before the first grades there is nothing to go by
    if accident.type not in _EXCLUDED and accident.type is not AccidentType.NATURAL:
        return accident
    cited = law.reason(EXCLUDED_ACCIDENTS).basis[0].words()
    if accident.type in _EXCLUDED:
        kind = next(entry.name for entry in law[EXCLUDED_ACCIDENTS].entries if entry.id == _EXCLUDED[accident.type])
        what = Phrase("“{id}”不适用{cited}：{kind}另有规定", "{id!r} is outside {cited}: {kind} follow other rules")
        raise SafetyDutyError(what.fill(id=accident.id, cited=cited, kind=kind))
    if accident.type is AccidentType.NATURAL:
        what = Phrase(
            "“{id}”记为自然灾害，不是{cited}所称生产安全事故；如认定为责任事故，请改用type: work",
            "{id!r} is a natural disaster, no accident of production under {cited}; if it was found to be one, use type: work",
        )
        raise SafetyDutyError(what.fill(id=accident.id, cited=cited))
    return accident
