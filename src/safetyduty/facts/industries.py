"""行业代码 · industries — the editions of GB/T 4754, the days each is in force, and the sections and divisions it has.

The rows of 2017 are those of the standard's own notes (本门类包括01～05大类), those of 2011 of a list of that edition;
``gbcrosswalk`` (MIT) counts the same 97 and 96 divisions: seen twice. Of the amendment of 2019 only the title was seen;
no list after it has another division. Groups and classes, the third and fourth digit, are not told here.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase

__all__ = ["EDITIONS", "Edition", "misclassified"]


@frozen
class Edition:
    """An edition of GB/T 4754 (国民经济行业分类版本): the days it is in force, the numbers of the divisions of each section."""

    name: str
    span: Span
    divisions: Mapping[str, range]

    def holds(self, code: str) -> bool:
        """Whether it has the section and the division of *code*, such as C or C1711."""
        numbers = self.divisions.get(code[:1], range(0))
        return bool(numbers) and (len(code) == 1 or int(code[1:3]) in numbers)


def _edition(name: str, span: Span, rows: str) -> Edition:
    divisions = {row[0]: range(int(row[1:3]), int(row[-2:]) + 1) for row in rows.split()}
    return Edition(name, span, MappingProxyType(divisions))


EDITIONS = (
    _edition(
        "GB/T 4754—2011",
        Span(date(2011, 11, 1), date(2017, 10, 1)),
        "A01-05 B06-12 C13-43 D44-46 E47-50 F51-52 G53-60 H61-62 I63-65 J66-69 "
        "K70 L71-72 M73-75 N76-78 O79-81 P82 Q83-84 R85-89 S90-95 T96",
    ),
    _edition(
        "GB/T 4754—2017",
        Span(date(2017, 10, 1)),
        "A01-05 B06-12 C13-43 D44-46 E47-50 F51-52 G53-60 H61-62 I63-65 J66-69 "
        "K70 L71-72 M73-75 N76-79 O80-82 P83 Q84-85 R86-90 S91-96 T97",
    ),
)
"""The editions that are told, the earliest first; codes that ended before them are not judged."""


def misclassified(code: str, span: Span) -> Phrase | None:
    """What is wrong with an industry code used over *span* (行业代码不存在); None where its edition has it, or is not told.

    The edition is that in force on the last day of *span*, the newest where it has no end: a unit keeps its place in the
    classification through a new edition, under the number that the new one gives it.

    Examples:
        >>> misclassified("P82", Span(date(2018, 1, 1))).en
        "GB/T 4754—2017 (in force from 2017-10-01) has no 'P82': section P has 83; it is a code of GB/T 4754—2011"
        >>> misclassified("P82", Span(until=date(2017, 1, 1)))
    """
    last = None if span.until is None else span.until - timedelta(days=1)
    for edition in reversed(EDITIONS):
        if last is None or last in edition.span:
            return None if edition.holds(code) else _missing(code, edition)
    return None


def _missing(code: str, edition: Edition) -> Phrase:
    numbers = edition.divisions[code[0]]
    what = Phrase(
        "{edition}（{days}施行）没有“{code}”：门类{section}的大类为{numbers}{hint}",
        "{edition} (in force {days}) has no {code!r}: section {section} has {numbers}{hint}",
    )
    first, last = f"{numbers[0]:02}", f"{numbers[-1]:02}"
    told = Phrase(first, first) if first == last else Phrase(f"{first}至{last}", f"{first} to {last}")
    return what.fill(
        edition=edition.name,
        days=edition.span.words(),
        code=code,
        section=code[0],
        numbers=told,
        hint=_hint(code, edition),
    )


def _hint(code: str, edition: Edition) -> Phrase:
    """Where else the code, or its number, stands."""
    for other in EDITIONS:
        if other.holds(code):
            return Phrase("；它是{other}的代码", "; it is a code of {other}").fill(other=other.name)
    for section, numbers in edition.divisions.items():
        if int(code[1:3]) in numbers:
            return Phrase("；大类{number}属于门类{section}", "; {number} is in section {section}").fill(
                number=code[1:3], section=section
            )
    return Phrase("", "")
