"""编码 · codec — a hazard with its whole record as plain JSON values and back, with nothing lost.

What is None, or as it is by default, is left out; a phrase that is the same in both languages is written once.
"""

import json
from collections.abc import Callable
from datetime import date, datetime
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, frozen

from safetyduty.facts import Entry, Hazard
from safetyduty.reading import Unfit, day, day_or_moment
from safetyduty.words import Phrase, Worded

__all__ = ["canonical", "entry_of", "hazard_of", "plain_entry", "plain_hazard"]

Plain = dict[str, Any]


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
    return _made(Entry, plain, _ENTRY)


def hazard_of(plain: Any) -> Hazard:
    """The hazard that `plain_hazard` wrote.

    Raises:
        Unfit: It is no such thing; which field is wrong is said.

    Examples:
        >>> hazard_of({"id": "hz-1", "name": "裂缝", "at": "bridge", "history": []}).name.en
        '裂缝'
    """
    return _made(Hazard, plain, _HAZARD)


def _plain(fact: Any, slots: tuple[_Slot, ...]) -> Plain:
    made = {}
    for slot in slots:
        value = getattr(fact, slot.name)
        if slot.default is NOTHING or value != slot.default:
            made[slot.name] = slot.write(value)
    return made


def _made(into: Callable[..., Any], plain: Any, slots: tuple[_Slot, ...]) -> Any:
    if not isinstance(plain, dict):
        raise Unfit(Phrase("此处应为键值对", "a mapping is wanted here"))
    values = {slot.name: _field(slot, plain[slot.name]) for slot in slots if slot.name in plain}
    if len(values) != len(plain):
        extra = next(key for key in plain if key not in values)
        raise Unfit(Phrase("没有“{name}”这个字段", "there is no field {name!r}").fill(name=extra))
    for slot in slots:
        if slot.default is NOTHING and slot.name not in values:
            raise Unfit(Phrase("缺少字段“{name}”", "the field {name!r} is missing").fill(name=slot.name))
    return into(**values)


def _field(slot: _Slot, value: Any) -> Any:
    try:
        return slot.read(value)
    except Unfit as error:
        raise Unfit(Phrase(f"{slot.name}：{error.phrase.zh}", f"{slot.name}: {error.phrase.en}")) from None
    except ValueError as error:
        raise Unfit(Phrase(f"{slot.name}：{error}", f"{slot.name}: {error}")) from None


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
        return date.isoformat, day
    if wanted is datetime:
        return datetime.isoformat, day_or_moment
    if get_origin(wanted) is tuple:
        return (lambda entries: [plain_entry(entry) for entry in entries]), _entries
    if issubclass(wanted, Worded):
        return (lambda member: member.value), wanted.of
    return (lambda value: value), _exactly(wanted)


def _slots(kind: Any) -> tuple[_Slot, ...]:
    hints = get_type_hints(kind)
    return tuple(_Slot(slot.name, slot.default, *_ways(hints[slot.name])) for slot in fields(kind))


_ENTRY = _slots(Entry)
_HAZARD = _slots(Hazard)
