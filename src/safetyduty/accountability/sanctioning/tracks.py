"""处理种类 · tracks — every form in which an official can be handled on a day, by track; and whether it is a sanction (处分)."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from safetyduty.accountability.texts import in_force
from safetyduty.dates import Months, Term, Years
from safetyduty.errors import UnknownName
from safetyduty.statutes import Caveat, Key, Law, Reason
from safetyduty.statutes.provisions import (
    accountability_interim_2009,
    cadre_regulation,
    government_sanctions_law,
    organisational_handling_2021,
    party_discipline_2023,
)
from safetyduty.statutes.shapes import Sanction, Sanctions
from safetyduty.words import Phrase, Worded

__all__ = ["Handling", "Measure", "Nature", "Track", "in_months", "measure", "measures"]


class Track(Worded):
    """By which rules an official is handled (处理轨道)."""

    PARTY = "party", "党纪处分", "Party sanction"
    STATE = "state", "政务处分", "state sanction"
    ORGANISATIONAL = "organisational", "组织处理", "organisational handling"
    REMINDER = "reminder", "通报、诫勉", "circular or admonition"


class Nature(Worded):
    """Whether a form of handling is a sanction (处分与非处分)."""

    SANCTION = "sanction", "处分", "sanction"
    NOT_A_SANCTION = "not-a-sanction", "不是处分", "not a sanction"


@frozen
class Measure:
    """One form in which an official can be handled (处理种类); ``rows`` are its spans of effect, none where the text sets none.

    ``ceiling`` caps several of its kind together; ``runs_from`` says from when it has effect, as far as a text was seen.
    """

    track: Track
    code: str
    name: Phrase
    because: Reason
    key: str
    rows: tuple[Sanction, ...] = ()
    runs_from: Phrase | None = None
    ceiling: Term | None = None
    caveats: tuple[Caveat, ...] = ()

    @property
    def nature(self) -> Nature:
        """Party and state measures are sanctions; organisational handling, circulars and admonitions are not."""
        return Nature.SANCTION if self.track in (Track.PARTY, Track.STATE) else Nature.NOT_A_SANCTION


@frozen
class Handling:
    """What was decided, or might be, on a day (处理决定): a track, the code of a measure, the day it took effect.

    ``lasts`` is the term that the decision or a local rule sets, where the text leaves it open or gives a longest. ``restored`` is
    the day on which rights were restored after probation within the Party, if it is known.
    """

    track: Track
    code: str
    on: date
    lasts: Term | None = None
    restored: date | None = None


def measures(law: Law) -> tuple[Measure, ...]:
    """Every form in which an official can be handled under *law* (处理种类), from the lightest of each track.

    A track whose text the book does not have for the day is left out.

    Basis:
        《公职人员政务处分法》第七条、第八条；《中国共产党纪律处分条例》第八条；《中国共产党组织处理规定（试行）》；《地方党政领导干部安全生产责任制规定》

    Examples:
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 10, 16))
        >>> [each.code for each in measures(law) if each.track is Track.STATE]
        ['warning', 'demerit', 'major-demerit', 'demotion', 'removal', 'dismissal']
        >>> [each.code for each in measures(law) if each.nature is Nature.NOT_A_SANCTION]
        ['suspension', 'transfer', 'ordered-resignation', 'removal', 'demotion', 'circular', 'admonition']
    """
    return (*_party(law), *_state(law), *_organisational(law), *_reminders(law))


def measure(law: Law, handling: Handling) -> Measure:
    """The measure that *handling* names (查找处理种类).

    Raises:
        NothingInForce: The book has no text of the track for the law's day.
        UnknownName: The track has no such measure on the law's day.
    """
    on_track = [each for each in measures(law) if each.track is handling.track]
    if not on_track:
        law.version(_TEXTS[handling.track])
    for each in on_track:
        if each.code == handling.code:
            return each
    raise UnknownName(handling.track.label, handling.code, [each.code for each in on_track])


def in_months(term: Term) -> int:
    """A term of months or years in months (折合月数).

    Raises:
        ValueError: It is neither.
    """
    match term:
        case Months(count):
            return count
        case Years(count):
            return 12 * count
    raise ValueError(f"{term} is not counted in months")


def _party(law: Law) -> Iterator[Measure]:
    removal = party_discipline_2023.REMOVAL_FROM_POSTS
    for found in _rows(law, Track.PARTY, party_discipline_2023.SANCTIONS):
        if found.code == "probation":
            yield from _rows(law, Track.PARTY, removal)
        yield found


def _state(law: Law) -> Iterator[Measure]:
    yield from _rows(law, Track.STATE, government_sanctions_law.SANCTIONS)


def _organisational(law: Law) -> Iterator[Measure]:
    """Each form with its spans; a form of two spans has its second in a row of its own, named for it.

    A form that only the list of the regulation names has no span that a text sets.
    """
    texts = (organisational_handling_2021.EFFECTS, accountability_interim_2009.EFFECTS)
    found = {each.code: each for key in reversed(texts) for each in _rows(law, Track.ORGANISATIONAL, key)}
    for code, each in found.items():
        if not code.endswith("-level"):
            second = found.get(f"{code}-level")
            yield each if second is None else evolve(each, rows=(*each.rows, *second.rows))
    for each in _listed(law, Track.ORGANISATIONAL):
        if each.code not in found and each.code not in (*_REMINDERS, "sanction"):
            yield each


def _reminders(law: Law) -> Iterator[Measure]:
    """通报 and 诫勉 stand in the list of forms of the regulation; no national text sets how long they have effect."""
    return (each for each in _listed(law, Track.REMINDER) if each.code in _REMINDERS)


def _listed(law: Law, track: Track) -> Iterator[Measure]:
    key = cadre_regulation.ACCOUNTABILITY_FORMS
    for entry in law[key].entries if in_force(law, key) else ():
        yield Measure(track, entry.id, entry.name, law.reason(key), key.name, caveats=law.caveats(key))


def _rows(law: Law, track: Track, key: Key[Sanctions]) -> Iterator[Measure]:
    if not in_force(law, key):
        return
    rule = law[key]
    start = None if rule.runs_from == _UNSEEN_START else rule.runs_from
    because, caveats = law.reason(key), law.caveats(key)
    for row in rule.rows:
        yield Measure(track, row.id, row.name, because, key.name, (row,), start, rule.ceiling, caveats)


_TEXTS: Mapping[Track, Key[Any]] = MappingProxyType(
    {
        Track.PARTY: party_discipline_2023.SANCTIONS,
        Track.STATE: government_sanctions_law.SANCTIONS,
        Track.ORGANISATIONAL: organisational_handling_2021.EFFECTS,
        Track.REMINDER: cadre_regulation.ACCOUNTABILITY_FORMS,
    }
)
_REMINDERS = ("circular", "admonition")
_UNSEEN_START = Sanctions(()).runs_from
