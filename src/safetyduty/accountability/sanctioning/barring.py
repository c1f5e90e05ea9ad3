"""限制 · barring — what a person may not be given, and until when: over all effects together the longest governs."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import frozen

from safetyduty.accountability.sanctioning.lasting import Effect, Lifting
from safetyduty.accountability.sanctioning.tracks import Handling, Track
from safetyduty.accountability.texts import in_force
from safetyduty.dates import Calendar, Term
from safetyduty.deadlines import Limit, due
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key, Law
from safetyduty.statutes.provisions.cadre_regulation import ONE_VOTE_VETO, VETO_DURATION
from safetyduty.statutes.provisions.cadre_selection_2019 import BARRED_CANDIDATES
from safetyduty.statutes.provisions.government_sanctions_law import WITH_ORGANISATIONAL_HANDLING
from safetyduty.statutes.provisions.organisational_handling_2021 import COMBINED_EFFECTS
from safetyduty.statutes.shapes import Choice, Sense
from safetyduty.words import Phrase

__all__ = ["Bar", "bars", "veto"]

_END_OPEN = Phrase("“{what}”的截止日待确定", "until when {what} is barred must be found out")


@frozen
class Bar:
    """One thing that is barred (限制事项), from ``since`` to ``last``, both included; no ``last`` has no end, or none that is known.

    ``by`` are the decisions that bar it; the one that lasts longest governs. Decisions far apart may leave days between them free.
    """

    what: Choice
    since: date
    last: date | None
    by: tuple[Handling, ...]


def bars(found: Iterable[Finding[Effect]], law: Law) -> Finding[tuple[Bar, ...]]:
    """What *found* bar together, and until when (合并限制): each thing to the last day of the longest effect that bars it.

    Being examined as a candidate is barred while any effect lasts. *law* is that of the day of the question.

    Basis:
        《党政领导干部选拔任用工作条例》第二十四条第（六）项；《中国共产党组织处理规定（试行）》；《公职人员政务处分法》第十七条

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.accountability.sanctioning import effects
        >>> decided, book = date(2024, 10, 16), statutes.read("cn")
        >>> both = [Handling(Track.PARTY, "warning", decided), Handling(Track.STATE, "demerit", decided)]
        >>> for bar in bars(effects(both, book, dates.calendar("cn")), book.on(decided)).value:
        ...     print(bar.what.id, bar.last)
        further-use 2025-10-16
        outside-promotion 2025-10-16
        party-promotion 2025-10-16
        pay 2025-10-16
        promotion 2025-10-16
        rank 2025-10-16
        effect-period 2025-10-16
    """
    effects = [each.value for each in found]
    things = {block.id: block for each in effects for block in each.blocks}
    told = [_bar(things[id], [each for each in effects if things[id].id in _ids(each)]) for id in sorted(things)]
    lasting = [each for each in effects if each.lifting is not Lifting.NONE]
    keys: list[Key[Any]] = []
    if lasting and in_force(law, BARRED_CANDIDATES):
        entry = next(entry for entry in law[BARRED_CANDIDATES].entries if entry.id == "effect-period")
        told.append(_bar(entry, lasting))
        keys.append(BARRED_CANDIDATES)
    tracks = {each.handling.track for each in lasting}
    if Track.ORGANISATIONAL in tracks and tracks & {Track.PARTY, Track.STATE}:
        keys += [key for key in (COMBINED_EFFECTS, WITH_ORGANISATIONAL_HANDLING) if in_force(law, key)]
    return Finding(
        tuple(told), tuple(law.reason(key) for key in keys), (*_doubts(keys, law), *_open_ends(told, effects))
    )


def veto(
    law: Law, calendar: Calendar, *, decided: date, lasts: Term | None = None, found: Iterable[Finding[Effect]] = ()
) -> Finding[tuple[Bar, ...]]:
    """The one-vote veto on a leader held responsible on the day *decided* (一票否决期): what is barred, to the longer of two ends.

    No national text sets how long it lasts: *lasts* is the term of a local rule, *found* are the effects of what was imposed.
    With neither, its end stays open.

    Basis:
        《地方党政领导干部安全生产责任制规定》

    Examples:
        >>> from safetyduty import dates, statutes
        >>> law = statutes.read("cn").on(date(2024, 10, 16))
        >>> for bar in veto(law, dates.calendar("cn"), decided=date(2024, 10, 16), lasts=dates.Years(1)).value:
        ...     print(bar.what.id, bar.last)
        excellence 2025-10-16
        honours 2025-10-16
        promotion 2025-10-16
        rank 2025-10-16
        further-use 2025-10-16
    """
    effects = [each.value for each in found if each.value.lifting is not Lifting.NONE]
    ends = [effect.last for effect in effects]
    if lasts is not None:
        name = law.book.provision(ONE_VOTE_VETO).name
        ends.append(due(Limit(lasts, Sense.LASTS, name), decided, calendar).day)
    last = None if not ends or None in ends else max(end for end in ends if end is not None)
    by = tuple(dict.fromkeys(effect.handling for effect in effects))
    told = [Bar(entry, decided, last, by) for entry in law[ONE_VOTE_VETO].entries]
    keys: tuple[Key[Any], ...] = (ONE_VOTE_VETO, VETO_DURATION)
    question = Caveat(CaveatKind.DISCRETION, law[VETO_DURATION].question)
    return Finding(tuple(told), tuple(law.reason(key) for key in keys), (*_doubts(keys, law), question))


def _bar(what: Choice, effects: list[Effect]) -> Bar:
    """Over *effects* together: from the first to begin to the last to end, with no end where one has none."""
    ends = [effect.last for effect in effects]
    last = None if None in ends else max(end for end in ends if end is not None)
    since = min(effect.span.since or effect.handling.on for effect in effects)
    return Bar(what, since, last, tuple(dict.fromkeys(effect.handling for effect in effects)))


def _ids(effect: Effect) -> set[str]:
    return {block.id for block in effect.blocks}


def _doubts(keys: Iterable[Key[Any]], law: Law) -> Iterator[Caveat]:
    return (caveat for key in keys for caveat in law.caveats(key))


def _open_ends(told: Iterable[Bar], effects: Iterable[Effect]) -> Iterator[Caveat]:
    """Each thing whose end a person must find out; what has no end by rule is not in doubt."""
    unknown = {effect.handling for effect in effects if effect.lifting is Lifting.OPEN}
    for bar in told:
        if unknown & {*bar.by}:
            yield Caveat(CaveatKind.DISCRETION, _END_OPEN.fill(what=bar.what.name))
