"""成型 · structure — plain values to attrs classes, strictly, with every misfit reported.

Nothing is converted by surprise: text stays text, a number in a text field is a fault, a day must be a day. Rows of a
list are taken one by one, so that one bad row hides neither the others nor what they contradict.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, TypeVar, get_args, get_origin

from attrs import NOTHING, field, fields, frozen, has
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.gen import make_dict_structure_fn

from safetyduty.errors import BadFact, did_you_mean
from safetyduty.reading.places import Path
from safetyduty.reading.yaml import Document
from safetyduty.words import Phrase, Worded

__all__ = ["Converter", "Parts", "Unfit", "converter", "day", "parts"]

T = TypeVar("T")


class Unfit(ValueError):
    """A plain value that does not fit its field (不合要求的值), with a sentence that says what would."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.en)
        self.phrase = phrase


@frozen
class Parts(Generic[T]):
    """What could be read of a document (读取结果).

    ``value`` holds every row that fits; it is None when a field outside the lists does not, and ``values`` then still has
    the fields that do. ``lost`` are the ids of the rows left out: they exist, though nothing more is known of them.
    """

    value: T | None
    faults: tuple[BadFact, ...]
    lost: frozenset[str]
    values: Mapping[str, Any]
    _kept: dict[str, tuple[int, ...]]

    def path(self, section: str, row: int, *rest: str | int) -> Path:
        """The path, in the document, of a row of ``value`` and what is in it."""
        return (section, self._kept[section][row], *rest)


def converter() -> Converter:
    """A strict converter: no unknown fields, no silent conversions (严格转换器).

    Examples:
        >>> converter().structure("2022-06-28", date)
        datetime.date(2022, 6, 28)
    """
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    made.register_structure_hook(str, _text)
    made.register_structure_hook(int, _whole_number)
    made.register_structure_hook(bool, _yes_or_no)
    made.register_structure_hook(date, _day)
    made.register_structure_hook(Phrase, _phrase)
    made.register_structure_hook_func(lambda wanted: isinstance(wanted, type) and issubclass(wanted, Worded), _member)
    made.register_structure_hook_factory(has, lambda wanted: _mapping_first(wanted, made))
    made.register_structure_hook_func(_is_list, _any_list)
    made.register_structure_hook_factory(_is_tuple, lambda wanted: _list_first(wanted, made))
    return made


def day(value: object) -> date:
    """A day written ``2022-06-28``, and in no other way (日期).

    Raises:
        Unfit: It is written otherwise, or there is no such day.

    Examples:
        >>> day("2022-06-28")
        datetime.date(2022, 6, 28)
    """
    if isinstance(value, str) and len(value) == len("2022-06-28") and value[4] == value[7] == "-":
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise Unfit(Phrase("没有{value}这一天", "there is no day {value}").fill(value=value)) from None
    raise Unfit(_wanted("日期（如2022-06-28）", "a day such as 2022-06-28", value))


def parts(document: Document, into: type[T], structures: Converter | None = None) -> Parts[T]:
    """Read *document* as the attrs class *into*, row by row (逐行读取).

    Examples:
        >>> from safetyduty.reading import parse
        >>> @frozen
        ... class Town:
        ...     id: str
        >>> @frozen
        ... class County:
        ...     name: str
        ...     towns: tuple[Town, ...] = ()
        >>> read = parts(parse("{name: Zeku, towns: [{id: zequ}, {id: 7}]}", "demo.yaml"), County)
        >>> read.value
        County(name='Zeku', towns=(Town(id='zequ'),))
        >>> print(read.faults[0])
        demo.yaml:1:39: $.towns[1].id: text is wanted here, not 7; put it in quotes
    """
    if not isinstance(document.data, dict):
        return Parts(None, (document.fault((), _wanted("键值对", "a mapping", document.data)),), frozenset(), {}, {})
    sorter = _Sorter(document, structures or converter())
    wanted = {slot.alias: slot for slot in fields(into) if slot.init}  # type: ignore[arg-type]  # an attrs class
    for key in document.data:
        if key not in wanted:
            sorter.faults.append(document.fault_of_key((key,), _unknown(key, wanted)))
    for name, slot in wanted.items():
        if name in document.data:
            sorter.take(name, slot.type)
        elif slot.default is NOTHING:
            sorter.faults.append(document.fault((), _missing(name)))
    whole = all(name in sorter.values or slot.default is not NOTHING for name, slot in wanted.items())
    value = into(**sorter.values) if whole else None
    return Parts(value, tuple(sorter.faults), frozenset(sorter.lost), sorter.values, sorter.kept)


@frozen
class _Sorter:
    """What fits, what does not, and which rows were kept, while a document is read."""

    document: Document
    strict: Converter
    values: dict[str, Any] = field(factory=dict)
    faults: list[BadFact] = field(factory=list)
    lost: set[str] = field(factory=set)
    kept: dict[str, tuple[int, ...]] = field(factory=dict)

    def take(self, name: str, wanted: Any) -> None:
        given = self.document.data[name]
        if _is_tuple(wanted) and isinstance(given, list):
            self.take_rows(name, given, get_args(wanted)[0])
            return
        value, faults = _fit(self.strict, self.document, given, wanted, (name,))
        self.faults.extend(faults)
        if not faults:
            self.values[name] = value

    def take_rows(self, name: str, given: list[Any], wanted: Any) -> None:
        fitting, kept = [], []
        for index, row in enumerate(given):
            value, faults = _fit(self.strict, self.document, row, wanted, (name, index))
            self.faults.extend(faults)
            if not faults:
                fitting.append(value)
                kept.append(index)
            elif isinstance(row, dict) and "id" in row:
                self.lost.add(str(row["id"]))
        self.values[name], self.kept[name] = tuple(fitting), tuple(kept)


def _fit(strict: Converter, document: Document, value: Any, wanted: Any, at: Path) -> tuple[Any, list[BadFact]]:
    try:
        return strict.structure(value, wanted), []
    except Exception as error:  # noqa: BLE001  # every misfit, of whatever kind, becomes a fault with its place
        return None, [_fault(document, path, leaf) for path, leaf in _leaves(error, at)]


def _leaves(error: BaseException, path: Path) -> Iterator[tuple[Path, BaseException]]:
    if isinstance(error, ClassValidationError | IterableValidationError):
        noted, rest = error.group_exceptions()
        for leaf, note in noted:
            yield from _leaves(leaf, (*path, note.name if isinstance(note, AttributeValidationNote) else note.index))
        for leaf in rest:
            yield from _leaves(leaf, path)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [slot.alias for slot in fields(error.cl)]
        for name in sorted(error.extra_fields):
            yield (*path, name), _Unknown(_unknown(name, known))
    else:
        yield path, error


class _Unknown(Unfit):
    """A field that does not exist: its fault stands at the key."""


def _fault(document: Document, path: Path, error: BaseException) -> BadFact:
    if isinstance(error, _Unknown):
        return document.fault_of_key(path, error.phrase)
    if isinstance(error, Unfit):
        return document.fault(path, error.phrase)
    if isinstance(error, KeyError):
        return document.fault(path[:-1], _missing(str(error.args[0])))
    return document.fault(path, Phrase(str(error), str(error)))


def _is_tuple(wanted: Any) -> bool:
    return get_origin(wanted) is tuple


def _mapping_first(wanted: type, made: Converter) -> Callable[[Any, Any], Any]:
    structure: Callable[[Any, Any], Any] = make_dict_structure_fn(
        wanted, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, _cattrs_use_alias=True
    )

    def check(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise Unfit(_wanted("键值对", "a mapping", value))
        return structure(value, kind)

    return check


def _list_first(wanted: Any, made: Converter) -> Callable[[Any, Any], Any]:
    structure = homogenous_tuple_structure_factory(wanted, made)

    def check(value: Any, kind: Any) -> Any:
        if not isinstance(value, list):
            raise Unfit(_wanted("列表", "a list", value))
        return structure(value, kind)

    return check


def _is_list(wanted: Any) -> bool:
    return get_origin(wanted) is list


def _any_list(value: Any, _: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Unfit(_wanted("列表", "a list", value))
    return value


def _text(value: Any, _: Any) -> str:
    if isinstance(value, int | float):
        what = Phrase("此处应为文字，而不是{value}；请加引号", "text is wanted here, not {value}; put it in quotes")
        raise Unfit(what.fill(value=_shown(value)))
    if not isinstance(value, str):
        raise Unfit(_wanted("文字", "text", value))
    if not value.strip():
        raise Unfit(Phrase("此处不能为空", "this cannot be empty"))
    return _printable(value)


def _printable(text: str) -> str:
    """Control characters could move a reader's cursor, or hide what stands before them."""
    odd = next((char for char in text if unicodedata.category(char) == "Cc" and char not in "\n\t"), None)
    if odd is not None:
        what = Phrase("含有控制字符{char}；请删除", "the control character {char} stands here; remove it")
        raise Unfit(what.fill(char=f"U+{ord(odd):04X}"))
    return text


def _whole_number(value: Any, _: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unfit(_wanted("整数", "a whole number", value))
    return value


def _yes_or_no(value: Any, _: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit(_wanted("true或false", "true or false", value))
    return value


def _day(value: Any, _: Any) -> date:
    return day(value)


def _phrase(value: Any, _: Any) -> Phrase:
    if isinstance(value, str) and value.strip():
        return Phrase(_printable(value), _printable(value))
    if (
        isinstance(value, dict)
        and set(value) == {"zh", "en"}
        and all(isinstance(v, str) and v.strip() for v in value.values())
    ):
        return Phrase(_printable(value["zh"]), _printable(value["en"]))
    if isinstance(value, dict) and set(value) > {"zh", "en"}:
        extra = next(key for key in value if key not in ("zh", "en"))
        what = Phrase(
            "双语文字中多出“{extra}”；含逗号的文字请加引号",
            "there is no language {extra!r}; text with a comma must be quoted",
        )
        raise Unfit(what.fill(extra=extra))
    raise Unfit(
        _wanted("文字，或{zh: …, en: …}".replace("{", "{{").replace("}", "}}"), "text, or {{zh: ..., en: ...}}", value)
    )


def _member(value: Any, wanted: type[Worded]) -> Worded:
    try:
        return wanted.of(value)
    except ValueError:
        codes = [str(member.value) for member in wanted]
        what = Phrase("没有“{value}”这一项；可用：{codes}{hint}", "{value!r} is not one of: {codes}{hint}")
        raise Unfit(
            what.fill(
                value=_shown(value),
                codes=", ".join(codes),
                hint=did_you_mean(value, codes) if isinstance(value, str) else Phrase("", ""),
            )
        ) from None


def _wanted(zh: str, en: str, value: Any) -> Phrase:
    return Phrase(f"此处应为{zh}，而不是{{value}}", f"{en} is wanted here, not {{value}}").fill(value=_shown(value))


def _unknown(name: object, known: Any) -> Phrase:
    return Phrase("没有“{name}”这个字段{hint}", "there is no field {name!r}{hint}").fill(
        name=name, hint=did_you_mean(str(name), known)
    )


def _missing(name: str) -> Phrase:
    return Phrase("缺少字段“{name}”；请补上", "the field {name!r} is missing; add it").fill(name=name)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    text = "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value) or '""'
    text = text.replace("\n", "\\n")
    return text if len(text) <= 40 else text[:39] + "…"
