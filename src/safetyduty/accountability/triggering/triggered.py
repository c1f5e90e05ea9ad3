"""触发清单 · triggered — everything that an accident sets off beside fines and sanctions, each as a finding."""

from collections.abc import Iterable

from safetyduty.accidents import grade
from safetyduty.accountability.triggering.interviewing import interviews
from safetyduty.accountability.triggering.kinds import Occurrence, Progress, Setting, Trigger
from safetyduty.accountability.triggering.localising import local
from safetyduty.accountability.triggering.prosecuting import crimes, transfer
from safetyduty.accountability.triggering.supervising import dishonesty, supervision
from safetyduty.dates import Calendar
from safetyduty.facts import Accident
from safetyduty.statutes import Finding, Law

__all__ = ["triggers"]

_NOTHING = Progress()


def triggers(
    accident: Accident,
    law: Law,
    calendar: Calendar,
    *,
    others: Iterable[Occurrence] = (),
    progress: Progress = _NOTHING,
) -> tuple[Finding[Trigger], ...]:
    """What *accident* sets off beside fines and sanctions (触发事项): interviews, supervision, listing, criminal flags, transfer.

    *others* are the earlier accidents of the same area, which the interview rules count together; *progress* starts the clocks.
    What the book has no text of for the day is told as such. Local rules count where the book is that of a province or city. The
    one-vote veto on a person is told by `veto`.

    Args:
        law: As it stood on the day of the accident.

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `accidents.grade`.

    Examples:
        >>> from datetime import date, datetime
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.dates import BEIJING
        >>> from safetyduty.facts import Toll
        >>> from safetyduty.words import Phrase
        >>> at = datetime(2024, 1, 24, 15, 22, tzinfo=BEIJING)
        >>> fire = Accident("fire", Phrase("火灾", "fire"), at, (Toll(at, deaths=39, serious_injuries=0, loss_yuan=43_528_400),))
        >>> for found in triggers(fire, statutes.read("cn").on(date(2024, 1, 24)), dates.calendar("cn")):
        ...     print(found.value.kind.value, found.value.case, found.value.reach.value)
        interview especially-major reached
        dishonesty major-accident open
        dishonesty other open
        crime grave open
        crime graver open
        crime office open
        transfer transfer open
    """
    asked = Setting(accident, grade(accident, law).value, law, calendar, tuple(others), progress)
    parts = (interviews, supervision, local, dishonesty, crimes, transfer)
    return tuple(found for ask in parts for found in ask(asked))
