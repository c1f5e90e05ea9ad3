"""紧凑 · packing — fields that most values do not have, kept only where they are given."""

from collections.abc import Callable
from typing import Any, cast

__all__ = ["Packed", "drafted", "given", "packed", "unpacked"]

Packed = tuple[Any, ...]
"""Which fields are given, as bits of a number, and then the values of those."""


def packed(*values: Any) -> Packed:
    """Those of *values* that are neither None nor False (收紧); the n-th is given where the n-th bit is set.

    Examples:
        >>> packed(None, "x", None, 7), packed(None, None)
        ((10, 'x', 7), ())
    """
    given, bits, bit = [], 0, 1
    for value in values:
        if value is not None and value is not False:
            given.append(value)
            bits |= bit
        bit <<= 1
    return (bits, *given) if given else ()


def drafted(frozen: type) -> Callable[[], Any]:
    """What makes an empty draft of a *frozen* class (草稿): it is filled, and then takes that class as its own.

    To fill a frozen value through its constructor costs three times as much, and a command makes two.

    Examples:
        >>> from attrs import frozen
        >>> @frozen(weakref_slot=False)
        ... class Door:
        ...     name: str
        >>> door = drafted(Door)()
        >>> door.name, door.__class__ = "front", Door
        >>> door
        Door(name='front')
    """
    return cast("Callable[[], Any]", type(frozen.__name__, (), {"__slots__": vars(frozen)["__slots__"]}))


def given(value: Any) -> int:
    """Which of the packed fields of *value* are given, as bits (已填项)."""
    kept: Packed = value._packed  # noqa: SLF001  # a value and its fields are one
    return kept[0] if kept else 0


def unpacked(place: int, missing: object = None) -> Callable[[Any], Any]:
    """What reads the field in *place* of the ``_packed`` of a value (展开); *missing* where it is not given."""
    bit = 1 << place
    below = bit - 1

    def read(value: Any) -> Any:
        kept: Packed = value._packed  # noqa: SLF001  # a value and its fields are one
        if not kept or not kept[0] & bit:
            return missing
        return kept[1 + (kept[0] & below).bit_count()]

    return read
