"""追罚时效 · limiting — until when an act must have been discovered to be punished, and whether it was."""

from datetime import date, timedelta

from attrs import frozen

from safetyduty.accidents import Harm
from safetyduty.dates import Term, Years
from safetyduty.errors import Ambiguous
from safetyduty.facts import Deed
from safetyduty.statutes import Caveat, Law, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import LIMITATION
from safetyduty.words import Phrase

__all__ = ["Limited", "act_ended", "limited"]

_BARRED = Phrase(
    "{ended}终了，{last}前未见发现的记载：已过{term}的追罚时效，除非另有证据表明此前已被发现",
    "it ended on {ended}, and nothing shows that it was discovered by {last}: beyond the {term} of limitation, unless there "
    "is evidence that it was discovered before",
)
_LONGER = Phrase(
    "是否涉及生命健康或者金融安全且有危害后果：是则追罚时效为{term}",
    "whether life, health or financial safety was concerned, and there was harm: then the limitation is {term}",
)


@frozen
class Limited:
    """How an act stands to limitation (追罚时效): it had to be discovered by ``last``; ``barred`` unless it was."""

    last: date
    barred: bool
    because: Reason
    decide: tuple[Phrase, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def limited(
    ended: date, law: Law, *, decided: date, discovered: date | None = None, harm: Harm | None = None
) -> Limited | None:
    """Whether an act that *ended* on a day may still be punished when it is decided (追罚时效); None before the law in force.

    Two years, or five where somebody was killed or hurt: then life and health were concerned, and there was harm. It runs from
    the end of an act that continued. What counts is that it was *discovered* in time, not that it was decided.

    Args:
        law: As it stands on the day of the decision.
        discovered: When it came to the notice of an authority; a limit that was set for it shows that it had.

    Raises:
        Ambiguous: The law counts the limitation in something else than years.

    Basis:
        《行政处罚法》第三十六条

    Examples:
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 6, 3))
        >>> found = limited(date(2022, 3, 1), law, decided=date(2024, 6, 3))
        >>> found.last, found.barred
        (datetime.date(2024, 3, 1), True)
    """
    version = law.book.provision(LIMITATION).on(law.day)
    if version is None or version.rule is None:
        return None
    rule = version.rule
    hurt = harm is not None and (harm.deaths > 0 or harm.serious_injuries > 0)
    term = rule.extended if hurt else rule.ordinary
    last = _years_after(ended, term)
    barred = decided > last and (discovered is None or discovered > last)
    said = _BARRED.fill(ended=ended, last=last, term=term.words()) if barred else version.summary
    longer = barred and not hurt and decided <= _years_after(ended, rule.extended)
    asked = (_LONGER.fill(term=rule.extended.words()),) if longer else ()
    return Limited(last, barred, Reason(said, version.citations), asked, law.caveats(LIMITATION))


def act_ended(deed: Deed) -> date:
    """The last day on which an act is known to have gone on (行为终了之日): until it ended, was put right, or refused."""
    known = [deed.on]
    if deed.until is not None:
        known.append(deed.until - timedelta(days=1))
    known += [day for day in (deed.corrected, deed.refused) if day is not None]
    return max(known)


def _years_after(start: date, term: Term) -> date:
    """The last day of so many years; what begins on 29 February ends on the last of February."""
    if not isinstance(term, Years):
        what = Phrase("追罚时效应以年计，不是{term}", "the limitation should be in years, not {term}")
        raise Ambiguous(what.fill(term=term.words()))
    year = start.year + term.count
    return date(year, 2, 28) if (start.month, start.day) == (2, 29) and year % 4 else start.replace(year=year)
