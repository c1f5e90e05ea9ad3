"""期间 · span — a run of days, half-open: ``[since, until)``.

Said once and meant everywhere: the first day belongs to the span, the ``until`` day does not.
"""

from datetime import date, timedelta

from attrs import field, frozen

from safetyduty.words import Phrase

__all__ = ["Span"]


def _not_backwards(span: "Span", _: object, until: date | None) -> None:
    if span.since is not None and until is not None and until < span.since:
        raise ValueError(f"a span cannot end ({until}) before it starts ({span.since})")


@frozen(order=False)
class Span:
    """The days from ``since`` (included) to ``until`` (excluded) (起止期间); None is open on that side.

    Raises:
        ValueError: It would end before it starts. An empty span (``since == until``) is allowed.

    Examples:
        >>> term = Span(date(2021, 9, 1), date(2022, 9, 1))
        >>> date(2022, 8, 31) in term, date(2022, 9, 1) in term
        (True, False)
        >>> term & Span(date(2022, 6, 28))
        Span(since=datetime.date(2022, 6, 28), until=datetime.date(2022, 9, 1))
    """

    since: date | None = None
    until: date | None = field(default=None, validator=_not_backwards)

    def __contains__(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def __and__(self, other: "Span") -> "Span | None":
        """The days both spans hold, or None when they share none."""
        since = max((day for day in (self.since, other.since) if day is not None), default=None)
        until = min((day for day in (self.until, other.until) if day is not None), default=None)
        return None if since is not None and until is not None and until <= since else Span(since, until)

    @property
    def empty(self) -> bool:
        """Whether it holds no day at all."""
        return self.since is not None and self.since == self.until

    @property
    def days(self) -> int | None:
        """How many days it holds; None when it is open on a side."""
        return None if self.since is None or self.until is None else (self.until - self.since).days

    def words(self) -> Phrase:
        """The span as a person writes it: the last day it holds, not the first it does not.

        Examples:
            >>> Span(date(2021, 9, 1), date(2022, 9, 1)).words().en
            '2021-09-01 to 2022-08-31'
        """
        if self.since is None and self.until is None:
            return Phrase("始终", "always")
        last = None if self.until is None else self.until - timedelta(days=1)
        if self.since is None:
            return Phrase("{last}以前（含当日）", "up to {last}").fill(last=last)
        if last is None:
            return Phrase("{since}起", "from {since}").fill(since=self.since)
        if last == self.since:
            return Phrase(str(last), str(last))
        return Phrase("{since}至{last}", "{since} to {last}").fill(since=self.since, last=last)
