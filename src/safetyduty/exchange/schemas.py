"""格式定义 · schemas — JSON Schema of the files this library reads, drawn from the classes they are read into.

A schema knows shapes; what contradicts what, only reading the file tells.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from inspect import getdoc
from types import MappingProxyType, NoneType, UnionType
from typing import Any, get_args, get_origin

from attrs import NOTHING, Attribute, fields

from safetyduty.dates import Term
from safetyduty.exchange.captions import CAPTIONS
from safetyduty.exchange.expectations import EXPECTATIONS_FORMAT, Expectations
from safetyduty.facts import ACCIDENT_FORMAT, FORMAT, Accident, Register
from safetyduty.words import Phrase, Worded

__all__ = ["accident_schema", "expectations_schema", "register_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def register_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a register file (登记册格式).

    Examples:
        >>> schema = register_schema()
        >>> schema["required"], schema["properties"]["places"]["items"]
        (['format', 'title', 'place'], {'$ref': '#/$defs/Place'})
        >>> schema["$defs"]["Post"]["properties"]["seats"]
        {'type': 'integer', 'title': '名额 / how many may hold it at once', 'default': 1}
    """
    return _file(Register, FORMAT, "safetyduty-register-1.schema.json")


def expectations_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a duty test file (责任预期格式).

    Examples:
        >>> expectations_schema()["required"]
        ['format', 'register', 'cases']
    """
    return _file(Expectations, EXPECTATIONS_FORMAT, "safetyduty-expectations-1.schema.json")


def accident_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an accident file (事故文件格式).

    Examples:
        >>> accident_schema()["required"]
        ['format', 'id', 'name', 'at']
    """
    return _file(Accident, ACCIDENT_FORMAT, "safetyduty-accident-1.schema.json")


def _file(kind: type, written_format: str, name: str) -> dict[str, Any]:
    defs: dict[str, Any] = {}
    top = _class(kind, defs)
    top["properties"]["format"] = {**top["properties"]["format"], "const": written_format}
    top["required"] = list(dict.fromkeys(("format", *top["required"])))
    return {"$schema": DIALECT, "$id": name, **top, "$defs": dict(sorted(defs.items()))}


def _class(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    """An attrs class: a mapping with these fields and no others."""
    slots = [slot for slot in fields(kind) if slot.init]
    return {
        **_about(kind),
        "type": "object",
        "properties": {slot.alias: _slot(kind, slot, defs) for slot in slots},
        "required": [slot.alias for slot in slots if slot.default is NOTHING],
        "additionalProperties": False,
    }


def _slot(kind: type, slot: "Attribute[Any]", defs: dict[str, Any]) -> dict[str, Any]:
    caption = CAPTIONS.get(f"{kind.__name__}.{slot.name}") or CAPTIONS[slot.name]
    shape = {"type": "string", "pattern": _ID} if slot.name == "id" and slot.type is str else _shape(slot.type, defs)
    if f"{kind.__name__}.{slot.name}" in _ALSO_TEXT:
        shape = {"anyOf": [dict(_PLAIN[str]), shape]}
    default = {"default": slot.default} if isinstance(slot.default, bool | int | str) else {}
    return {**shape, "title": str(caption), **default}


def _shape(kind: Any, defs: dict[str, Any]) -> dict[str, Any]:
    """Any type that a field may have."""
    if isinstance(kind, UnionType):
        return _union(set(get_args(kind)), defs)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _shape(get_args(kind)[0], defs)}
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    name = kind.__name__
    if name not in defs:
        defs[name] = {}  # a class that holds itself ends here
        defs[name] = _words() if kind is Phrase else _codes(kind) if issubclass(kind, Worded) else _class(kind, defs)
    ref = {"$ref": f"#/$defs/{name}"}
    return {"anyOf": [dict(_PLAIN[str]), ref]} if name in _ALSO_TEXT else ref


def _union(kinds: set[Any], defs: dict[str, Any]) -> dict[str, Any]:
    null = [{"type": "null"}] if NoneType in kinds else []
    kinds = kinds - {NoneType}
    if kinds == set(get_args(Term)):
        defs["Term"] = _term(defs)
        shapes: list[dict[str, Any]] = [{"$ref": "#/$defs/Term"}]
    elif kinds == {date, datetime}:
        shapes = [dict(_PLAIN[date]), {"type": "string", "pattern": _MOMENT}]
    else:
        shapes = [_shape(kind, defs) for kind in sorted(kinds, key=str)]
    return {"anyOf": [*shapes, *null]} if len(shapes) + len(null) > 1 else shapes[0]


def _term(defs: dict[str, Any]) -> dict[str, Any]:
    """A unit with its number, and what goes with that unit."""
    units = []
    for kind in get_args(Term):
        unit = kind.__name__.lower()
        options = {slot.name: _shape(slot.type, defs) for slot in fields(kind) if slot.name != "count"}
        count = {"type": "integer", "minimum": 0}
        units.append(
            {**_about(kind), "type": "object", "properties": {unit: count, **options}, "required": [unit]}
            | {"additionalProperties": False}
        )
    return {"title": "期限 · Term", "anyOf": units}


def _codes(kind: type[Worded]) -> dict[str, Any]:
    said = "; ".join(f"{member.value}: {member.label}" for member in kind)
    about = _about(kind)
    return {**about, "description": f"{about['description']} {said}", "enum": [member.value for member in kind]}


def _words() -> dict[str, Any]:
    text = dict(_PLAIN[str])
    both = {
        "type": "object",
        "properties": {"zh": text, "en": text},
        "required": ["zh", "en"],
        "additionalProperties": False,
    }
    return {**_about(Phrase), "anyOf": [text, both]}


def _about(kind: type) -> dict[str, Any]:
    """The title in both languages, and the docstring, without its examples."""
    said = re.split(r"\n\n(?:Examples|Raises|Basis|Args):", getdoc(kind) or "")[0]
    chinese = re.search(r"\(([\u4e00-\u9fff][^()]*)\)", said)
    title = f"{chinese[1]} · {kind.__name__}" if chinese else kind.__name__
    return {"title": title, "description": " ".join(said.replace("``", "`").split())}


_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_MOMENT = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}(:?\d{2}.*)?(Z|[+-]\d{2}(:?\d{2})?)$"  # seconds may be left out
_PLAIN: Mapping[Any, Mapping[str, Any]] = MappingProxyType(
    {
        str: {"type": "string", "pattern": r"\S"},
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        datetime: {"type": "string", "pattern": _MOMENT},
    }
)
_ALSO_TEXT = ("Runs", "Telling.contains")
"""Classes and fields that may also be written as one bare text."""
