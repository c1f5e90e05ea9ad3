"""区划代码 · divisions — a dated table of division codes, and what it says of a code on the days it is used.

A code means something only with its date: codes end when a county becomes a district, and some are used again.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, join

__all__ = ["Division", "DivisionTable", "misplaced"]

_SHOWN = 5
"""How many codes that might be meant are named."""


@frozen
class Division:
    """What a code stood for (代码所指), in the years from ``since`` to ``until``, both included; None is open on that side."""

    name: str
    since: int | None = None
    until: int | None = None

    def words(self) -> Phrase:
        """Its name and its years.

        Examples:
            >>> Division("富阳市", 1994, 2014).words().en
            '富阳市 (1994 to 2014)'
        """
        years = Phrase("始终", "always")
        if self.since is not None and self.until is not None:
            years = Phrase("{since}至{until}年", "{since} to {until}")
        elif self.since is not None:
            years = Phrase("{since}年起", "from {since}")
        elif self.until is not None:
            years = Phrase("至{until}年", "up to {until}")
        named = Phrase("{name}（{years}）", "{name} ({years})")
        return named.fill(name=self.name, years=years.fill(since=self.since, until=self.until))


@frozen
class DivisionTable:
    """Division codes and what each stood for (行政区划代码表, GB/T 2260), by their six digits: 632300 for 6323.

    ``source`` is what it is called where it is quoted; ``until`` the first day it does not reach: of a place that begins
    then or later, an unknown code says nothing. It counts in years: in the year of a change the old and the new both stand.
    """

    source: str
    until: date
    divisions: Mapping[str, tuple[Division, ...]]

    def stands(self, code: str, span: Span) -> bool:
        """Whether *code*, of six digits, stands on every day of *span*; an open ``since`` is taken as the code's own."""
        first, last = _years(span)
        return any(
            (since is None or first is None or since <= first)
            and (since is None or last is None or since <= last)
            and (until is None or (last is not None and last <= until))
            for since, until in _stretches(self.divisions.get(code, ()))
        )


def misplaced(table: DivisionTable, code: str, name: str, span: Span) -> Phrase | None:
    """What *table* has against *code*, of a place called *name* over *span* (代码当时不存在); None if nothing.

    Of a longer code the first six digits are looked up: a table of GB/T 2260 ends at the county.

    Examples:
        >>> fuyang = {"330183": (Division("富阳市", 1994, 2014),), "330111": (Division("富阳区", 2014),)}
        >>> table = DivisionTable("table of 2026", date(2026, 1, 1), fuyang)
        >>> misplaced(table, "330183", "富阳市", Span(date(2020, 1, 1))).en
        "by table of 2026 '330183' is 富阳市 (1994 to 2014), and this says from 2020-01-01;
        correct the code or the days; begun then: 330111 富阳区 (from 2014)"
        >>> misplaced(table, "330111", "富阳区", Span(date(2020, 1, 1)))
    """
    key = code[:6].ljust(6, "0")
    if table.stands(key, span):
        return None
    known = table.divisions.get(key)
    if known is not None:
        what = Phrase(
            "据{source}，“{code}”是{known}，而这里写的是{span}；请改正代码或起止日{hint}",
            "by {source} {code!r} is {known}, and this says {span}; correct the code or the days{hint}",
        )
    elif span.since is not None and span.since >= table.until:
        return None
    else:
        what = Phrase(
            "{source}没有代码“{code}”{hint}；请核对，无法核对就不写code",
            "{source} has no code {code!r}{hint}; check it, or leave the code out",
        )
    return what.fill(
        source=table.source,
        code=key,
        known=join([division.words() for division in known or ()]),
        span=span.words(),
        hint=_hint(table, key, name, span),
    )


def _hint(table: DivisionTable, key: str, name: str, span: Span) -> Phrase:
    """The codes of the province that *name* has in *span*, or else those that began in the prefecture when *key* ended."""
    meant = [(code, division) for code, division in _within(table, key[:2]) if division.name == name]
    meant = [(code, division) for code, division in meant if table.stands(code, span)]
    if meant:
        told = Phrase("；“{name}”是{codes}", "; {name} is {codes}")
        return told.fill(name=name, codes=_named(meant))
    ends = {division.until for division in table.divisions.get(key, ())} - {None}
    begun = [(code, division) for code, division in _within(table, key[:4]) if division.since in ends]
    if begun:
        return Phrase("；当年起用的有{codes}", "; begun then: {codes}").fill(codes=_named(begun))
    return Phrase("", "")


def _within(table: DivisionTable, prefix: str) -> Iterator[tuple[str, Division]]:
    for code, divisions in table.divisions.items():
        if code.startswith(prefix):
            yield from ((code, division) for division in divisions)


def _named(coded: list[tuple[str, Division]]) -> Phrase:
    one = Phrase("{code}{division}", "{code} {division}")
    return join([one.fill(code=code, division=division.words()) for code, division in coded[:_SHOWN]])


def _years(span: Span) -> tuple[int | None, int | None]:
    """The years of the first and the last day of *span*."""
    last = None if span.until is None else span.until - timedelta(days=1)
    return (None if span.since is None else span.since.year), (None if last is None else last.year)


def _stretches(divisions: tuple[Division, ...]) -> list[tuple[int | None, int | None]]:
    """The years in which a code stands for something, whatever its name: what follows on is one stretch."""
    stretches: list[tuple[int | None, int | None]] = []
    for division in sorted(divisions, key=lambda division: division.since or 0):
        if stretches:
            since, until = stretches[-1]
            if until is None or division.since is None or division.since <= until + 1:
                later = None if until is None or division.until is None else max(until, division.until)
                stretches[-1] = since, later
                continue
        stretches.append((division.since, division.until))
    return stretches
