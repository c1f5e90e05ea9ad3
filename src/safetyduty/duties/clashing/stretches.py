"""分段 · stretches — marks on stretches of days, laid together from change day to change day: who is there at once, and when."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date, timedelta
from typing import TypeVar

from safetyduty.dates import Span, merge

__all__ = ["both", "change_days", "crowded", "day_of", "pieces", "together"]

T = TypeVar("T", bound=Hashable)
U = TypeVar("U", bound=Hashable)


def change_days(spans: Iterable[Span]) -> frozenset[date]:
    """The days on which something begins or is over (变更日).

    Examples:
        >>> sorted(change_days([Span(date(2022, 1, 1)), Span(None, date(2022, 3, 1))]))
        [datetime.date(2022, 1, 1), datetime.date(2022, 3, 1)]
    """
    return frozenset(day for span in spans for day in (span.since, span.until) if day is not None)


def pieces(days: Iterable[date], within: Span) -> Iterator[Span]:
    """*within*, cut at each of *days* that lies inside it, in order (分段).

    Examples:
        >>> [piece.words().en for piece in pieces([date(2022, 3, 1)], Span())]
        ['up to 2022-02-28', 'from 2022-03-01']
    """
    since = within.since
    for day in sorted(days):
        if day in within and day != since:
            yield Span(since, day)
            since = day
    if within.until is None or since != within.until:
        yield Span(since, within.until)


def day_of(span: Span, default: date) -> date:
    """A day that *span* holds: its first, else its last, else *default* (其中一日)."""
    if span.since is not None:
        return span.since
    return default if span.until is None else span.until - timedelta(days=1)


def both(one: Iterable[Span], other: Iterable[Span]) -> tuple[Span, ...]:
    """The days that *one* and *other* both hold, in the fewest spans (共有期间).

    Examples:
        >>> both([Span(date(2022, 1, 1))], [Span(None, date(2022, 3, 1))])
        (Span(since=datetime.date(2022, 1, 1), until=datetime.date(2022, 3, 1)),)
    """
    others = merge(other)
    return merge(shared for a in merge(one) for b in others if (shared := a & b) is not None)


def together(marks: Iterable[tuple[T, Span]], told: Callable[[frozenset[T]], Iterable[U]]) -> Iterator[tuple[U, Span]]:
    """What *told* makes of the marks that hold together, each over its longest spans (同时成立).

    Examples:
        >>> marks = [("a", Span()), ("b", Span(date(2022, 1, 1))), ("b", Span(date(2022, 3, 1)))]
        >>> [(found, span.words().en) for found, span in together(marks, lambda here: [len(here)])]
        [(1, 'up to 2021-12-31'), (2, 'from 2022-01-01')]
    """
    rows = [mark for mark in marks if not mark[1].empty]
    starts, stops = defaultdict[date, list[T]](list), defaultdict[date, list[T]](list)
    alive: defaultdict[T, int] = defaultdict(int)
    for label, span in rows:
        if span.since is None:
            alive[label] += 1
        else:
            starts[span.since].append(label)
        if span.until is not None:
            stops[span.until].append(label)
    found: defaultdict[U, list[Span]] = defaultdict(list)
    for piece in pieces({*starts, *stops}, Span()):
        if piece.since is not None:
            for label in starts.get(piece.since, ()):
                alive[label] += 1
            for label in stops.get(piece.since, ()):
                alive[label] -= 1
        for outcome in told(frozenset(label for label, count in alive.items() if count)):
            found[outcome].append(piece)
    for outcome, spans in found.items():
        yield from ((outcome, span) for span in merge(spans))


def crowded(spans: Iterable[Span], most: int) -> tuple[Span, ...]:
    """The days that more than *most* of *spans* hold (超过数量的期间).

    Examples:
        >>> crowded([Span(), Span(date(2022, 1, 1), date(2022, 3, 1))], 1)
        (Span(since=datetime.date(2022, 1, 1), until=datetime.date(2022, 3, 1)),)
    """
    change: defaultdict[date, int] = defaultdict(int)
    count = 0
    for span in spans:
        if span.since is None:
            count += 1
        else:
            change[span.since] += 1
        if span.until is not None:
            change[span.until] -= 1
    over: list[Span] = []
    for piece in pieces(change, Span()):
        count += 0 if piece.since is None else change[piece.since]
        if count > most:
            over.append(piece)
    return merge(over)
