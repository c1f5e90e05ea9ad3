"""改革 · reforms — a changed rule as a value: since a day, until a day, and why."""

from datetime import date
from typing import Any, TypeVar

from attrs import evolve, frozen

from safetyduty.dates import Span
from safetyduty.statutes.citation import Citation, Force, Instrument
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Confidence, Provision, Scope, Status, Version
from safetyduty.words import Phrase

__all__ = ["Reform", "enacted"]

T = TypeVar("T")

_TITLE = Phrase("假设的改革", "a hypothetical reform")


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
    """*provision* with *reforms* in it, the later ones over the earlier; each says that it is hypothetical.

    A reform keeps the rank and the scope of the version it replaces.

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
        replaced = next((version for version in reversed(versions) if reform.since in version.span), None)
        force = Force.PRACTICE if replaced is None else replaced.citations[0].instrument.force
        made = Version(
            span=reform.span,
            rule=reform.rule,
            citations=(Citation(Instrument("reform", _TITLE, force)),),
            confidence=Confidence.INFERRED,
            status=Status.HYPOTHETICAL,
            checked=reform.since,
            summary=reform.because,
            scope=Scope() if replaced is None else replaced.scope,
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
