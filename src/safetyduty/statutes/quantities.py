"""数量 · quantities — how terms, numbers and shares are written in a law file."""

from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from functools import partial
from typing import Any

from safetyduty.dates import Term, term_of
from safetyduty.reading import Converter, Unfit, converter
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["strict_converter"]


def strict_converter() -> Converter:
    """A strict converter that also reads terms, numbers and shares; null stands where a field may be left out."""
    strict = converter()
    for union, read in ((Term, _term), (Number, _number)):
        strict.register_structure_hook_func(partial(_is, union), read)
        strict.register_structure_hook_func(partial(_is, union | None), _unless_null(read))
    strict.register_structure_hook(Fraction, _share)
    return strict


def _is(union: object, wanted: object) -> bool:
    return wanted == union


def _unless_null(read: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda value, wanted: None if value is None else read(value, wanted)


def _term(value: Any, _: Any) -> Term:
    """A term is written with its unit: ``{days: 60}``, ``{workdays: 5}``, ``{days: 15, roll: forward}``."""
    found = term_of(value)
    if found is None:
        raise Unfit(Phrase("期限应写作单位与数，如 days: 60", "a term is a unit and a number, such as days: 60"))
    return found


def _number(value: Any, kind: Any) -> Number:
    """A whole number, or a share written as text: ``'40%'``."""
    return value if type(value) is int else _share(value, kind)


def _share(value: Any, _: Any) -> Fraction:
    if isinstance(value, str) and value.endswith("%"):
        with suppress(ValueError, ZeroDivisionError):
            return Fraction(value.removesuffix("%")) / 100
    raise Unfit(Phrase("此处应为整数，或'40%'这样的比例", "a whole number is wanted here, or a share such as '40%'"))
