"""编码 · codec — a hazard with its whole record as plain JSON values and back, with nothing lost.

What is None, or as it is by default, is left out; a phrase that is the same in both languages is written once.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from sys import intern
from types import MappingProxyType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, frozen

from safetyduty.facts import Entry, Hazard
from safetyduty.reading import Unfit, day, day_or_moment
from safetyduty.words import Phrase, Worded

__all__ = ["canonical", "entry_of", "hazard_of", "hazard_reading", "plain_entry", "plain_hazard"]

Plain = dict[str, Any]
T = TypeVar("T")
_Reads = Mapping[str, Callable[[Any], Any]]
_UNLIKE = frozenset({"id", "name", "note", "corrects"})  # hardly ever the same in two facts


def canonical(plain: Any) -> str:
    """*plain* as JSON on one line, always written alike: keys in order, no spaces, characters as they are.

    Examples:
        >>> canonical({"b": "裂缝", "a": 1})
        '{"a":1,"b":"裂缝"}'
    """
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@frozen
class _Slot:
    name: str
    default: Any
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def plain_entry(entry: Entry) -> Plain:
    """One entry as plain values (条目转为数据).

    Examples:
        >>> from safetyduty.facts import Act
        >>> plain_entry(Entry(Act.FIND, date(2022, 6, 10), "inspector"))
        {'do': 'find', 'on': '2022-06-10', 'by': 'inspector'}
    """
    return _plain(entry, _ENTRY)


def plain_hazard(hazard: Hazard) -> Plain:
    """A hazard with its record as plain values (隐患转为数据).

    Examples:
        >>> plain_hazard(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", ()))
        {'id': 'hz-1', 'name': {'zh': '裂缝', 'en': 'crack'}, 'at': 'bridge', 'history': []}
    """
    return _plain(hazard, _HAZARD)


def entry_of(plain: Any) -> Entry:
    """The entry that `plain_entry` wrote.

    Raises:
        Unfit: It is no such thing; which field is wrong is said.

    Examples:
        >>> entry_of({"do": "find", "on": "2022-06-10", "by": "inspector"}).by
        'inspector'
    """
    return _made(Entry, plain, _ENTRY, _ENTRY_READS)


def hazard_of(plain: Any) -> Hazard:
    """The hazard that `plain_hazard` wrote.

    Raises:
        Unfit: It is no such thing; which field is wrong is said.

    Examples:
        >>> hazard_of({"id": "hz-1", "name": "裂缝", "at": "bridge", "history": []}).name.en
        '裂缝'
    """
    return _made(Hazard, plain, _HAZARD, _HAZARD_READS)


def hazard_reading() -> Callable[[Any], Hazard]:
    """`hazard_of` for one hazard after another (连读): posts, days and measures that come again are kept once.

    Examples:
        >>> read = hazard_reading()
        >>> plain = {"name": "裂缝", "at": "bridge", "spot": "梁", "history": []}
        >>> read(plain | {"id": "1"}).spot is read(plain | {"id": "2"}).spot
        True
    """
    phrases = _Once(_phrase)

    def phrase(value: Any) -> Any:
        return phrases[value] if type(value) is str else _phrase(value)

    def entries(value: Any) -> tuple[Entry, ...]:
        if not isinstance(value, list):
            return _entries(value)
        return tuple([_made(Entry, each, _ENTRY, of_entry) for each in value])

    once = {_phrase: phrase, _day: _Once(_day).__getitem__, _text: _Once(_text).__getitem__, _entries: entries}
    of_entry, of_hazard = (
        {name: read if name in _UNLIKE else once.get(read, read) for name, read in reads.items()}
        for reads in (_ENTRY_READS, _HAZARD_READS)
    )
    return lambda plain: _made(Hazard, plain, _HAZARD, of_hazard)


class _Once(dict[Any, Any]):
    """What was read of each text, so that it is read once."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: Any) -> Any:
        value = self[text] = self._read(text)
        return value


def _plain(fact: Any, slots: Mapping[str, _Slot]) -> Plain:
    made = {}
    for slot in slots.values():
        value = getattr(fact, slot.name)
        if slot.default is NOTHING or value != slot.default:
            made[slot.name] = slot.write(value)
    return made


def _made(into: Callable[..., T], plain: Any, slots: Mapping[str, _Slot], reads: _Reads) -> T:
    try:
        # a name that is the very one of the parameter is found at once
        return into(**{intern(name): reads[name](value) for name, value in plain.items()})
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Unfit(_fault(plain, slots)) from None


def _fault(plain: Any, slots: Mapping[str, _Slot]) -> Phrase:
    """What is wrong with values that make no fact."""
    if not isinstance(plain, dict):
        return Phrase("此处应为键值对", "a mapping is wanted here")
    for name, value in plain.items():
        if name not in slots:
            return Phrase("没有“{name}”这个字段", "there is no field {name!r}").fill(name=name)
        try:
            slots[name].read(value)
        except Unfit as error:
            return Phrase(f"{name}：{error.phrase.zh}", f"{name}: {error.phrase.en}")
        except (TypeError, ValueError, KeyError):
            return Phrase("“{name}”不能是{value}", "{name} cannot be {value}").fill(name=name, value=repr(value))
    missing = next((slot.name for slot in slots.values() if slot.default is NOTHING and slot.name not in plain), "")
    return Phrase("缺少字段“{name}”", "the field {name!r} is missing").fill(name=missing)


def _phrase(value: Any) -> Phrase:
    if isinstance(value, str):
        return Phrase(value, value)
    if isinstance(value, dict) and value.keys() == {"zh", "en"}:
        return Phrase(_exactly(str)(value["zh"]), _exactly(str)(value["en"]))
    raise Unfit(Phrase("此处应为文字，或中英文字", "text is wanted here, or text in zh and en"))


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise Unfit(Phrase(f"此处应为{kind.__name__}", f"{kind.__name__} is wanted here"))
        return value

    return read


_text = _exactly(str)


def _day(value: Any) -> date:
    if len(value) == 10 and value[4] == value[7] == "-":  # what `day` looks at, without a pattern
        return date.fromisoformat(value)
    return day(value)


def _entries(value: Any) -> tuple[Entry, ...]:
    if not isinstance(value, list):
        raise Unfit(Phrase("此处应为列表", "a list is wanted here"))
    return tuple(entry_of(each) for each in value)


def _ways(wanted: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """How a value of the type *wanted* is written, and read."""
    if get_origin(wanted) is UnionType:
        (wanted,) = (each for each in get_args(wanted) if each is not type(None))
    if wanted is Phrase:
        return (lambda phrase: phrase.zh if phrase.zh == phrase.en else {"zh": phrase.zh, "en": phrase.en}), _phrase
    if wanted is date:
        return date.isoformat, _day
    if wanted is datetime:
        return datetime.isoformat, day_or_moment
    if get_origin(wanted) is tuple:
        return (lambda entries: [plain_entry(entry) for entry in entries]), _entries
    if issubclass(wanted, Worded):
        return (lambda member: member.value), {member.value: member for member in wanted}.__getitem__
    return (lambda value: value), _text if wanted is str else _exactly(wanted)


def _slots(kind: Any) -> Mapping[str, _Slot]:
    hints = get_type_hints(kind)
    slots = {slot.name: _Slot(slot.name, slot.default, *_ways(hints[slot.name])) for slot in fields(kind)}
    return MappingProxyType(slots)


_ENTRY = _slots(Entry)
_HAZARD = _slots(Hazard)
_ENTRY_READS: _Reads = MappingProxyType({name: slot.read for name, slot in _ENTRY.items()})
_HAZARD_READS: _Reads = MappingProxyType({name: slot.read for name, slot in _HAZARD.items()})
