"""成型 · structure — plain values to attrs classes, strictly, with every misfit reported.

Nothing is converted by surprise: text stays text, a number in a text field is a fault, a day must be a day. Rows of a
list are taken one by one, so that one bad row hides neither the others nor what they contradict.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
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
from safetyduty.reading.fields import (
    Unfit,
    day,
    day_or_moment,
    member,
    moment,
    phrase,
    text,
    wanted_phrase,
    whole_number,
    yes_or_no,
)
from safetyduty.reading.places import Path
from safetyduty.reading.yaml import Document
from safetyduty.words import Phrase, Worded

__all__ = ["Converter", "Parts", "converter", "parts", "teach"]

T = TypeVar("T")


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
    made.register_structure_hook(str, text)
    made.register_structure_hook(int, whole_number)
    made.register_structure_hook(bool, yes_or_no)
    made.register_structure_hook(date, lambda value, _: day(value))
    made.register_structure_hook(datetime, lambda value, _: moment(value))
    teach(made, date | datetime, day_or_moment)
    made.register_structure_hook(Phrase, phrase)
    made.register_structure_hook_func(lambda wanted: isinstance(wanted, type) and issubclass(wanted, Worded), member)
    made.register_structure_hook_factory(has, lambda wanted: _mapping_first(wanted, made))
    made.register_structure_hook_func(_is_list, _any_list)
    made.register_structure_hook_factory(_is_tuple, lambda wanted: _list_first(wanted, made))
    return made


def teach(made: Converter, union: Any, read: Callable[[Any], Any]) -> None:
    """Let *made* read fields of exactly the type *union*, and of *union* or None, by *read* (教会读取).

    Examples:
        >>> made = converter()
        >>> teach(made, int | str, lambda value: value)
        >>> made.structure("7", int | str)
        '7'
    """
    made.register_structure_hook_func(lambda wanted: bool(wanted == union), lambda value, _: read(value))
    made.register_structure_hook_func(
        lambda wanted: bool(wanted == union | None), lambda value, _: None if value is None else read(value)
    )


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
        return Parts(
            None, (document.fault((), wanted_phrase("键值对", "a mapping", document.data)),), frozenset(), {}, {}
        )
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
            raise Unfit(wanted_phrase("键值对", "a mapping", value))
        return structure(value, kind)

    return check


def _list_first(wanted: Any, made: Converter) -> Callable[[Any, Any], Any]:
    structure = homogenous_tuple_structure_factory(wanted, made)

    def check(value: Any, kind: Any) -> Any:
        if not isinstance(value, list):
            raise Unfit(wanted_phrase("列表", "a list", value))
        return structure(value, kind)

    return check


def _is_list(wanted: Any) -> bool:
    return get_origin(wanted) is list


def _any_list(value: Any, _: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Unfit(wanted_phrase("列表", "a list", value))
    return value


def _unknown(name: object, known: Any) -> Phrase:
    return Phrase("没有“{name}”这个字段{hint}", "there is no field {name!r}{hint}").fill(
        name=name, hint=did_you_mean(str(name), known)
    )


def _missing(name: str) -> Phrase:
    return Phrase("缺少字段“{name}”；请补上", "the field {name!r} is missing; add it").fill(name=name)
