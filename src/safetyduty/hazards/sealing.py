"""封存 · sealing — a record as a chain of hashes, and where it was broken.

What is sealed of an entry is all of it but its note, which may have to be taken out one day. Each seal holds the hash of its entry
and that of the chain up to it; who keeps the last one can tell whether anything before it was touched.
"""

from datetime import date
from hashlib import sha256
from json import JSONEncoder
from typing import Any

from attrs import fields, frozen

from safetyduty.facts import Entry
from safetyduty.words import Phrase, Worded

__all__ = ["Break", "Broken", "Seal", "broken", "canonical", "sealed"]


class Broken(Worded):
    """What became of a sealed record (封存破坏)."""

    ALTERED = "altered", "被改动", "altered"
    MISSING = "missing", "缺失", "missing"
    REORDERED = "reordered", "次序被变动", "reordered"
    ADDED = "added", "多出", "added"


@frozen
class Seal:
    """The hashes of an entry, and of the record up to and with it (封条), in hexadecimal."""

    entry: str
    chain: str


@frozen
class Break:
    """The first place at which a record is not what was sealed (断点): ``at`` counts entries from 0."""

    at: int
    kind: Broken


def canonical(entry: Entry) -> bytes:
    """The sealed part of *entry*, always the same bytes (规范文本): JSON, fields in order, what is not given left out.

    Examples:
        >>> from safetyduty.facts import Act
        >>> canonical(Entry(Act.FIND, date(2022, 6, 10), "inspector")).decode()
        '{"do":"find","on":"2022-06-10","by":"inspector"}'
    """
    told = {name: value for name in _SEALED if (value := getattr(entry, name)) is not None and value is not False}
    return _JSON.encode(told).encode()


def sealed(history: tuple[Entry, ...], *, after: Seal | None = None) -> tuple[Seal, ...]:
    """A seal for each entry of a record, or of what was added to one *after* its last seal (封存).

    Examples:
        >>> from safetyduty.facts import Act
        >>> [seal] = sealed((Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> seal.chain[:12]
        '915d4d5e2c25'
    """
    seals, chain = [], "" if after is None else after.chain
    for entry in history:
        own = sha256(canonical(entry)).hexdigest()
        chain = sha256((chain + own).encode()).hexdigest()
        seals.append(Seal(own, chain))
    return tuple(seals)


def broken(history: tuple[Entry, ...], seals: tuple[Seal, ...]) -> Break | None:
    """The first place at which a record was altered, cut, turned round or added to since it was sealed (核验); None if it was not.

    Seals that do not hang together are told as an alteration.

    Examples:
        >>> from safetyduty.facts import Act
        >>> record = (Entry(Act.FIND, date(2022, 6, 10), "inspector"), Entry(Act.VERIFY, date(2022, 6, 11), "bureau"))
        >>> broken(record[:1], sealed(record))
        Break(at=1, kind=<Broken.MISSING: 'missing'>)
    """
    actual = sealed(history)
    for at, (seal, wanted) in enumerate(zip(actual, seals, strict=False)):
        if seal != wanted:
            here, there = [each.entry for each in actual[at:]], [each.entry for each in seals[at:]]
            return Break(at, _kind(here, there))
    if len(actual) == len(seals):
        return None
    return Break(min(len(actual), len(seals)), Broken.MISSING if len(actual) < len(seals) else Broken.ADDED)


def _kind(here: list[str], there: list[str]) -> Broken:
    """What happened at the first of the entries that are *here*, where those of *there* were sealed."""
    if here[0] == there[0]:
        return Broken.ALTERED
    if there[0] in here:
        return Broken.REORDERED if here[0] in there else Broken.ADDED
    return Broken.MISSING if here[0] in there else Broken.ALTERED


def _plain(value: Any) -> object:
    if isinstance(value, Worded):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Phrase):
        return [value.zh, value.en]
    msg = f"{value!r} has no canonical form"
    raise TypeError(msg)


_JSON = JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)
_SEALED = tuple(slot.name for slot in fields(Entry) if slot.name != "note")
