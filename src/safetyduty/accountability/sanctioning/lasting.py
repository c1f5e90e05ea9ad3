"""影响期 · lasting — until when each measure has effect, counted, with what it blocks; and how it ends.

Terms are counted as the Civil Code counts them: the day of the decision is not counted, and the effect lasts to the end of the
corresponding day. The days blocked run from the day of the decision.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from safetyduty.accountability.sanctioning.tracks import Handling, Measure, Track, in_months, measure
from safetyduty.accountability.texts import in_force
from safetyduty.dates import Calendar, Span, Term
from safetyduty.deadlines import Deadline, Limit, due
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key, Law, LawBook, Reason
from safetyduty.statutes.provisions.cadre_selection_2019 import ADMONITION_EFFECT
from safetyduty.statutes.provisions.government_sanctions_law import AUTOMATIC_LIFTING
from safetyduty.statutes.provisions.local_rules import ADMONITION
from safetyduty.statutes.provisions.party_discipline_2023 import AFTER_PROBATION
from safetyduty.statutes.shapes import Choice, Sanction, Sense
from safetyduty.words import Phrase, Worded

__all__ = ["Effect", "Lifting", "effects"]

_DAY = timedelta(days=1)
_START_UNSEEN = Phrase(
    "“{name}”影响期的起算点未见于所见文本，此处自决定之日起算",
    "the text seen does not say from when {name} has effect; counted here from the day of the decision",
)
_BEYOND = Phrase(
    "“{name}”为{given}，超过规定的{most}", "{name} of {given} is longer than the {most} that the rule knows"
)
_SHORT = Phrase(
    "“{name}”为{given}，短于规定的{least}", "{name} of {given} is shorter than the {least} that the rule sets"
)
_AT_MOST = Phrase("“{name}”以规定的最长期限计", "{name} is counted with the longest term that the rule knows")
_NO_TERM = Phrase(
    "“{name}”的影响期没有全国统一规定，须按当地规定或者决定确定",
    "no national text sets how long {name} has effect; a local rule or the decision must",
)
_EARLIEST = Phrase(
    "恢复党员权利之日未给出，以留党察看期满之日为最早起算日",
    "the day rights were restored was not given; counted from the end of probation, the earliest it can be",
)


class Lifting(Worded):
    """How an effect ends (影响期届满)."""

    AUTOMATIC = "automatic", "符合条件的，期满自动解除", "lifts by itself when it ends, on conditions"
    ENDS = "ends", "期满为止", "lasts until it ends"
    NEVER = "never", "没有期限", "has no end"
    OPEN = "open", "期限待确定", "its end must be found out"
    NONE = "none", "没有影响期", "has no effect period"


@frozen
class Effect:
    """One effect of one measure (影响期): ``blocks`` hold on the days of ``span``, which is open where its end is not known.

    ``conditions`` are those of an automatic lifting, which a person finds. ``deadline`` tells how the last day was counted; it is
    None where none was.
    """

    handling: Handling
    measure: Measure
    name: Phrase
    span: Span
    blocks: tuple[Choice, ...]
    lifting: Lifting
    conditions: tuple[Choice, ...] = ()
    deadline: Deadline | None = None

    @property
    def last(self) -> date | None:
        """The last day it has effect; None where it has no end, or none that is known."""
        return None if self.deadline is None else self.deadline.day


def effects(handlings: Iterable[Handling], book: LawBook, calendar: Calendar) -> tuple[Finding[Effect], ...]:
    """How long each of *handlings* has effect, and what it blocks (影响期), each by the law of the day it took effect.

    Raises:
        NothingInForce: The book has no text of the track for that day.
        UnknownName: The track has no such measure on that day.

    Basis:
        《公职人员政务处分法》第八条、第十九条、第二十六条；《中国共产党纪律处分条例》第十条、第十一条；《中国共产党组织处理规定（试行）》

    Examples:
        >>> from safetyduty import dates, statutes
        >>> decided = date(2024, 10, 16)
        >>> both = [Handling(Track.PARTY, "serious-warning", decided), Handling(Track.STATE, "removal", decided)]
        >>> for found in effects(both, statutes.read("cn"), dates.calendar("cn")):
        ...     print(found.value.name.en, found.value.last, found.value.lifting.value)
        serious warning 2026-04-16 ends
        removal from post 2026-10-16 automatic
    """
    return tuple(found for handling in handlings for found in _of(handling, book.on(handling.on), calendar))


def _of(handling: Handling, law: Law, calendar: Calendar) -> Iterator[Finding[Effect]]:
    form = measure(law, handling)
    for row in form.rows or (Sanction(form.code, form.name),):
        found = _effect(handling, form, row, law, calendar)
        yield found
        if (form.track, form.code) == (Track.PARTY, "probation"):
            yield _after_probation(found, law, calendar)


def _effect(handling: Handling, form: Measure, row: Sanction, law: Law, calendar: Calendar) -> Finding[Effect]:
    given = handling.lasts if len(form.rows) < 2 else None  # the text sets each of several spans itself
    term = given or row.lasts or _local(form, law) or row.at_most
    lifting = _lifting(form, term)
    lifted = law[AUTOMATIC_LIFTING].entries if lifting is Lifting.AUTOMATIC else ()
    reasons = (form.because, *(law.reason(key) for key in _further(form, lifting, law)))
    last = None if term is None else _counted(term, row.name, handling.on, reasons, calendar)
    span = Span(handling.on, None if last is None else last.day + _DAY)
    value = Effect(handling, form, row.name, span, row.blocks, lifting, lifted, last)
    return Finding(value, reasons, (*form.caveats, *_caveats(handling, form, row, lifting)))


def _after_probation(probation: Finding[Effect], law: Law, calendar: Calendar) -> Finding[Effect]:
    """恢复权利后的限制: it runs from the day rights are restored, and never before probation is over."""
    handling, over = probation.value.handling, probation.value.last
    ban, reasons = law[AFTER_PROBATION].rows[0], (law.reason(AFTER_PROBATION),)
    since = handling.restored or over or handling.on
    last = None if ban.lasts is None else _counted(ban.lasts, ban.trigger, since, reasons, calendar)
    blocks = (Choice("equal-post", ban.scope),)
    span = Span(since, None if last is None else last.day + _DAY)
    value = Effect(handling, probation.value.measure, ban.trigger, span, blocks, Lifting.ENDS, (), last)
    early = () if handling.restored else (Caveat(CaveatKind.DISCRETION, _EARLIEST),)
    return Finding(value, reasons, (*law.caveats(AFTER_PROBATION), *early))


def _lifting(form: Measure, term: Term | None) -> Lifting:
    if form.track is Track.STATE:
        return Lifting.NEVER if term is None else Lifting.AUTOMATIC
    if term is not None:
        return Lifting.ENDS
    return Lifting.NONE if (form.track, form.code) == (Track.REMINDER, "circular") else Lifting.OPEN


def _further(form: Measure, lifting: Lifting, law: Law) -> Iterator[Key[Any]]:
    """The other provisions that an effect rests on."""
    if lifting is Lifting.AUTOMATIC:
        yield AUTOMATIC_LIFTING
    if _is_admonition(form) and in_force(law, ADMONITION_EFFECT):
        yield ADMONITION_EFFECT
    if _is_admonition(form) and in_force(law, ADMONITION):
        yield ADMONITION


def _caveats(handling: Handling, form: Measure, row: Sanction, lifting: Lifting) -> Iterator[Caveat]:
    if form.runs_from is None and lifting is not Lifting.NONE:
        yield Caveat(CaveatKind.UNVERIFIED, _START_UNSEEN.fill(name=row.name))
    if lifting is Lifting.OPEN:
        yield Caveat(CaveatKind.DISCRETION, _NO_TERM.fill(name=row.name))
    if row.at_most is not None and handling.lasts is None and row.lasts is None:
        yield Caveat(CaveatKind.DISCRETION, _AT_MOST.fill(name=row.name))
    longest = row.at_most or form.ceiling or row.lasts
    if handling.lasts is not None and longest is not None and in_months(handling.lasts) > in_months(longest):
        said = _BEYOND.fill(name=row.name, given=handling.lasts.words(), most=longest.words())
        yield Caveat(CaveatKind.DISCRETION, said)
    if handling.lasts is not None and row.lasts is not None and in_months(handling.lasts) < in_months(row.lasts):
        said = _SHORT.fill(name=row.name, given=handling.lasts.words(), least=row.lasts.words())
        yield Caveat(CaveatKind.DISCRETION, said)


def _local(form: Measure, law: Law) -> Term | None:
    """How long a local rule lets an admonition have effect, where the book holds one."""
    if not _is_admonition(form) or not in_force(law, ADMONITION):
        return None
    return next((entry.within for entry in law[ADMONITION].limits() if entry.sense is Sense.LASTS), None)


def _is_admonition(form: Measure) -> bool:
    return (form.track, form.code) == (Track.REMINDER, "admonition")


def _counted(term: Term, name: Phrase, since: date, because: tuple[Reason, ...], calendar: Calendar) -> Deadline:
    return due(Limit(term, Sense.LASTS, name, because=because), since, calendar)
