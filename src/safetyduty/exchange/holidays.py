"""放假文件 · holidays — the JSON that others keep of holiday notices, and closures of one place, laid over a calendar.

A notice has the shape of the files of NateScarlet/holiday-cn: ``year``, ``papers``, and ``days`` with ``name``, ``date`` and
``isOffDay``. A closure has a ``place`` instead of the year. JSON is read as the YAML that it also is.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

from attrs import evolve, frozen

from safetyduty.dates import Calendar, Closure, DayKind, NamedDay, Notice, announce, close, misfits, unfit
from safetyduty.errors import BadFact, BadFacts
from safetyduty.reading import Document, Parts, Path, parse, parts
from safetyduty.words import Phrase

__all__ = ["overlaid", "overlay", "read_closure", "read_notice"]

Fault = tuple[Path, Phrase]


@frozen
class _Day:
    """A row of a notice's ``days``."""

    name: str
    date: date
    isOffDay: bool  # noqa: N815  # as the files write it


@frozen
class _ClosedDay:
    """A row of a closure's ``days``: every one is off, and need not say so."""

    name: str
    date: date
    isOffDay: bool = True  # noqa: N815  # the same


@frozen
class _NoticeFile:
    year: int
    papers: tuple[str, ...]
    days: tuple[_Day, ...]


@frozen
class _ClosureFile:
    place: str
    papers: tuple[str, ...]
    days: tuple[_ClosedDay, ...]


F = TypeVar("F", _NoticeFile, _ClosureFile)


@frozen
class _Read:
    """A file that was read: what it says, and how its rows stand in the document."""

    document: Document
    rows: Parts[Any]

    def faults(self, found: Iterable[Fault]) -> list[BadFact]:
        """What could not be read, and of *found* what is no echo of it, in order of lines."""
        whole = not self.rows.faults
        told = [*self.rows.faults, *(self.fault(path, what) for path, what in found if whole or len(path) > 1)]
        return sorted(told, key=lambda fault: (fault.line or 0, fault.column or 0))

    def fault(self, path: Path, what: Phrase) -> BadFact:
        """*what* where the file says it; the kind of a day is its ``isOffDay`` there."""
        named = tuple("isOffDay" if step == "kind" else step for step in path)
        match named:
            case (str(section), int(row), *rest):
                return self.document.fault(self.rows.path(section, row, *rest), what)
        return self.document.fault(named, what)


def read_notice(raw: bytes | str, source: str) -> Notice:
    """The holiday notice written in *raw*; *source* is the name its faults carry (读入放假通知).

    Raises:
        BadFacts: Every part that is missing, unknown or of the wrong type, with file:line:column.

    Examples:
        >>> notice = read_notice('''{
        ...   "year": 2027, "papers": ["https://www.gov.cn/"],
        ...   "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]
        ... }''', "2027.json")
        >>> notice.year, notice.days[0].kind.value
        (2027, 'holiday')
    """
    return _notice(_whole(raw, source, _NoticeFile))


def read_closure(raw: bytes | str, source: str) -> Closure:
    """The closure of one place written in *raw*; *source* is the name its faults carry (读入当地停工).

    Raises:
        BadFacts: Every part that is missing, unknown or of the wrong type, with file:line:column.

    Examples:
        >>> snow = '{"place": "泽库县", "papers": ["县政府通告"], "days": [{"name": "暴雪停工", "date": "2026-11-24"}]}'
        >>> read_closure(snow, "snow.json").days[0].name
        '暴雪停工'
    """
    return _closure(_whole(raw, source, _ClosureFile))


def overlay(raw: bytes | str, source: str, calendar: Calendar) -> Calendar:
    """*calendar* with the notice or the closure written in *raw* laid over it (叠加放假文件).

    Raises:
        BadFacts: Every fault of the file, in itself and over this calendar, with file:line:column.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> snow = '{"place": "泽库县", "papers": ["县政府通告"], "days": [{"name": "暴雪停工", "date": "2026-11-24"}]}'
        >>> overlay(snow, "snow.json", calendar("cn")).is_workday(date(2026, 11, 24))
        False
        >>> overlay(snow.replace("2026-11-24", "2046-11-24"), "snow.json", calendar("cn"))
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: snow.json:1:73: $.days[0].date: 2046-11-24 lies outside the calendar, 2004-01-01 to 2026-12-31
        1 fault; correct each and try again
    """
    document = _document(raw, source)
    return _laid(_sorted_out(document), calendar)


def overlaid(files: Iterable[tuple[bytes | str, str]], calendar: Calendar) -> Calendar:
    """*calendar* with all of *files*, each a text and its name, laid over it: notices by year, then closures (依次叠加).

    The order in which they are given means nothing.

    Raises:
        BadFacts: Every fault of every file that could be read so far; a file that has one is not laid over.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> overlaid((), calendar("cn")).until
        datetime.date(2027, 1, 1)
    """
    faults: list[BadFact] = []
    read: list[_Read] = []
    for raw, source in files:
        try:
            read.append(_sorted_out(_document(raw, source)))
        except BadFacts as refused:
            faults += refused.faults
    faults += _rivals(read)
    for each in sorted(read, key=_year):
        try:
            calendar = _laid(each, calendar)
        except BadFacts as refused:
            faults += refused.faults
    if faults:
        raise BadFacts(faults)
    return calendar


def _rivals(read: Iterable[_Read]) -> Iterator[BadFact]:
    """Notices of a year that another file is the notice of: which holds is not for the order of files to say."""
    first: dict[int, str] = {}
    for each in read:
        year = each.rows.values.get("year")
        if year is not None and first.setdefault(year, each.document.source) != each.document.source:
            what = Phrase(
                "{year}年的通知已见于{file}；只给一份", "{file} is the notice of {year} already; give one of them"
            )
            yield each.document.fault(("year",), what.fill(year=year, file=first[year]))


def _document(raw: bytes | str, source: str) -> Document:
    """The text as YAML: JSON may be indented with tabs, YAML may not, and neither has one inside its strings."""
    spaced = raw.replace("\t", " ") if isinstance(raw, str) else raw.replace(b"\t", b" ")
    document = parse(spaced, source)
    if not isinstance(document.data, dict):
        return document
    return evolve(document, data={key: value for key, value in document.data.items() if key not in ("$schema", "$id")})


def _whole(raw: bytes | str, source: str, into: type[F]) -> F:
    """The text as *into*, or all its faults."""
    document = _document(raw, source)
    rows = parts(document, into)
    if rows.faults or rows.value is None:
        raise BadFacts(_Read(document, rows).faults(()))
    return rows.value


def _sorted_out(document: Document) -> _Read:
    """The document as what it says it is: a notice by its year, or a closure by its place."""
    given = document.data if isinstance(document.data, dict) else {}
    if ("year" in given) == ("place" in given):
        what = Phrase(
            "放假通知写明year，当地停工写明place；两者须有且只有一个",
            "a holiday notice has a year, a closure a place; one of them, and only one, is wanted",
        )
        raise BadFacts([document.fault((), what)])
    return _Read(document, parts(document, _NoticeFile if "year" in given else _ClosureFile))


def _laid(read: _Read, calendar: Calendar) -> Calendar:
    """*calendar* with what was read laid over it, or every fault."""
    match read.rows.value:
        case _NoticeFile() as file:
            notice = _notice(file)
            faults = read.faults(misfits(notice, calendar))
            if not faults:
                return announce(calendar, notice)
        case _ClosureFile() as file:
            closure = _closure(file)
            faults = read.faults(unfit(closure, calendar))
            if not faults:
                return close(calendar, closure)
        case _:
            faults = read.faults(())
    raise BadFacts(faults)


def _notice(file: _NoticeFile) -> Notice:
    return Notice(file.year, file.papers, tuple(_days(file.days)))


def _closure(file: _ClosureFile) -> Closure:
    return Closure(file.place, file.papers, tuple(_days(file.days)))


def _days(days: Iterable[_Day | _ClosedDay]) -> Iterator[NamedDay]:
    for day in days:
        yield NamedDay(day.name, day.date, DayKind.HOLIDAY if day.isOffDay else DayKind.MAKE_UP)


def _year(read: _Read) -> tuple[bool, int]:
    """Notices come first, by year."""
    year = read.rows.values.get("year")
    return year is None, year or 0
