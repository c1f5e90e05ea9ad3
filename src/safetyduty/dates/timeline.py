"""时间线 · timeline — several spans read together: what they cover, and the holes they leave."""

from collections.abc import Iterable
from datetime import date

from safetyduty.dates.span import Span

__all__ = ["holes", "merge"]


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same days as *spans* in the fewest spans, in order; touching spans become one (合并).

    Examples:
        >>> merge([Span(date(2022, 3, 1), date(2022, 5, 1)), Span(date(2022, 1, 1), date(2022, 3, 1))])
        (Span(since=datetime.date(2022, 1, 1), until=datetime.date(2022, 5, 1)),)
    """
    merged: list[Span] = []
    for span in sorted((s for s in spans if not s.empty), key=lambda s: s.since or date.min):
        last = merged[-1] if merged else None
        if last is not None and (last.until is None or span.since is None or span.since <= last.until):
            ends = None if last.until is None or span.until is None else max(last.until, span.until)
            merged[-1] = Span(last.since, ends)
        else:
            merged.append(span)
    return tuple(merged)


def holes(spans: Iterable[Span], within: Span) -> tuple[Span, ...]:
    """The days of *within* that none of *spans* holds, as spans in order (空档).

    Examples:
        >>> holes([Span(date(2022, 1, 1), date(2022, 3, 1))], within=Span(date(2022, 1, 1)))
        (Span(since=datetime.date(2022, 3, 1), until=None),)
    """
    left: list[Span] = []
    since: date | None = within.since
    for span in merge(spans):
        shared = span & within
        if shared is None:
            continue
        if shared.since is not None and (since is None or since < shared.since):
            left.append(Span(since, shared.since))
        if shared.until is None:
            return tuple(left)
        since = shared.until
    rest = Span(since, within.until)
    return tuple(left) if rest.empty else (*left, rest)
