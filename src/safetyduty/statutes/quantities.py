"""数量 · quantities — how terms, numbers and shares are written in a law file."""

from contextlib import suppress
from fractions import Fraction
from typing import Any

from safetyduty.dates import Term, term_of
from safetyduty.reading import Converter, Unfit, converter, teach
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["strict_converter"]


def strict_converter() -> Converter:
    """A strict converter that also reads terms, numbers and shares; null stands where a field may be left out."""
    strict = converter()
    teach(strict, Term, _term)
    teach(strict, Number, _number)
    strict.register_structure_hook(Fraction, _share)
    return strict


def _term(value: Any) -> Term:
    """A term is written with its unit: ``{days: 60}``, ``{workdays: 5}``, ``{days: 15, roll: forward}``."""
    found = term_of(value)
    if found is None:
        raise Unfit(Phrase("期限应写作单位与数，如 days: 60", "a term is a unit and a number, such as days: 60"))
    return found


def _number(value: Any) -> Number:
    """A whole number, or a share written as text: ``'40%'``."""
    return value if type(value) is int else _share(value, Fraction)


def _share(value: Any, _: Any) -> Fraction:
    if isinstance(value, str) and value.endswith("%"):
        with suppress(ValueError, ZeroDivisionError):
            return Fraction(value.removesuffix("%")) / 100
    raise Unfit(Phrase("此处应为整数，或'40%'这样的比例", "a whole number is wanted here, or a share such as '40%'"))
