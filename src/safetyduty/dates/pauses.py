"""中止 · pauses — days on which a term stands still: technical appraisal, testing, a suspended procedure."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from attrs import frozen

from safetyduty.dates.span import Span
from safetyduty.errors import Ambiguous
from safetyduty.words import Phrase, join

__all__ = ["Pause", "merged"]


@frozen
class Pause:
    """Days that do not count (中止、扣除的期间): ``span`` is half-open, and open-ended while it lasts.

    Raises:
        ValueError: The span has no beginning, or holds no day.

    Examples:
        >>> appraisal = Pause(Span(date(2022, 6, 1), date(2022, 6, 21)), Phrase("技术鉴定", "technical appraisal"))
        >>> appraisal.since, appraisal.reopens
        (datetime.date(2022, 6, 1), datetime.date(2022, 6, 21))
    """

    span: Span
    why: Phrase

    def __attrs_post_init__(self) -> None:
        if self.span.since is None or self.span.empty:
            raise ValueError(f"a pause begins on a day and lasts at least that day, not {self.span.words().en}")

    @property
    def since(self) -> date:
        """The first day that does not count."""
        return self.span.since or date.min

    @property
    def reopens(self) -> date:
        """The first day that counts again.

        Raises:
            Ambiguous: It has no end yet.
        """
        if self.span.until is None:
            what = Phrase(
                "期限自{since}起中止（{why}），尚未恢复；恢复之前没有届满日",
                "the term has stood still since {since} ({why}); until it runs again it has no last day",
            )
            raise Ambiguous(what.fill(since=self.span.since, why=self.why))
        return self.span.until


def merged(pauses: Iterable[Pause]) -> tuple[Pause, ...]:
    """The same days without overlaps, in order; a day in several pauses is told with the reasons of all (合并).

    Examples:
        >>> june = Pause(Span(date(2022, 6, 1), date(2022, 6, 21)), Phrase("鉴定", "appraisal"))
        >>> later = Pause(Span(date(2022, 6, 11), date(2022, 7, 1)), Phrase("检测", "testing"))
        >>> [(str(part.span.words().en), part.why.en) for part in merged([later, june])]
        [('2022-06-01 to 2022-06-10', 'appraisal'), ('2022-06-11 to 2022-06-20', 'appraisal, testing'),
         ('2022-06-21 to 2022-06-30', 'testing')]
    """
    held = sorted(set(pauses), key=lambda pause: (pause.since, pause.span.until or date.max, pause.why.zh))
    if len(held) < 2:
        return tuple(held)
    edges = sorted({edge for pause in held for edge in (pause.since, pause.span.until or date.max)})
    parts = []
    for since, until in pairwise(edges):
        reasons = list(dict.fromkeys(pause.why for pause in held if since in pause.span))
        if reasons:
            parts.append(Pause(Span(since, None if until == date.max else until), join(reasons)))
    return tuple(parts)
