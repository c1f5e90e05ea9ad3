"""改革 · reforms — a changed rule as a value: since a day, until a day, and why."""

from datetime import date
from typing import Any, TypeVar

from attrs import evolve, frozen

from safetyduty.dates import Span
from safetyduty.statutes.citation import Citation, Force, Instrument
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Confidence, Provision, Status, Version
from safetyduty.words import Phrase

__all__ = ["Reform", "enacted"]

T = TypeVar("T")

_HYPOTHESIS = Citation(Instrument("reform", Phrase("假设的改革", "a hypothetical reform"), Force.PRACTICE))


@frozen
class Reform:
    """What if ``rule`` applied from ``since`` (included) until ``until`` (excluded) (假设改革)."""

    key: Key[Any]
    since: date
    rule: Any
    because: Phrase
    until: date | None = None

    @property
    def span(self) -> Span:
        """The days it would apply."""
        return Span(self.since, self.until)


def enacted(provision: Provision[T], reforms: tuple[Reform, ...]) -> Provision[T]:
    """*provision* with *reforms* in it, the later ones over the earlier; a hypothetical version says so.

    Examples:
        >>> from safetyduty.statutes.shapes import Principle
        >>> key = Key("demo/duty", Principle)
        >>> rule = Principle(Phrase("甲", "A"))
        >>> reform = Reform(key, date(2027, 1, 1), rule, Phrase("试点", "pilot"))
        >>> [v.span.since.year for v in enacted(Provision(key, Phrase("责任", "duty"), ()), (reform,)).versions]
        [2027]
    """
    versions = provision.versions
    for reform in sorted(reforms, key=lambda each: each.since):
        made = Version(
            span=reform.span,
            rule=reform.rule,
            citations=(_HYPOTHESIS,),
            confidence=Confidence.INFERRED,
            status=Status.HYPOTHETICAL,
            checked=reform.since,
            summary=reform.because,
        )
        kept = [part for version in versions for part in _outside(version, reform.span)]
        versions = tuple(sorted((*kept, made), key=lambda version: version.span.since or date.min))
    return evolve(provision, versions=versions)


def _outside(version: Version[T], span: Span) -> list[Version[T]]:
    """What is left of *version* before and after the days of *span*."""
    if version.status is Status.DRAFT:
        return [version]
    before = version.span & Span(None, span.since)
    after = None if span.until is None else version.span & Span(span.until)
    return [evolve(version, span=part) for part in (before, after) if part is not None]
