"""规定 · provision — one rule through time: its dated versions, where each is written, and how sure we are."""

from datetime import date
from typing import Generic, TypeVar

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.statutes.citation import Citation
from safetyduty.statutes.finding import Reason
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase, Worded, join

__all__ = ["Confidence", "Provision", "Scope", "Status", "Version"]

T = TypeVar("T")


class Confidence(Worded):
    """How well a version was confirmed against its source (可信度)."""

    SEEN_TWICE = "seen-twice", "两处来源一致", "seen in two sources"
    SEEN_ONCE = "seen-once", "见于一处来源", "seen in one source"
    PARTIAL = "partial", "仅部分佐证", "partly corroborated"
    INFERRED = "inferred", "系由条文推断", "inferred from the text"
    UNVERIFIED = "unverified", "未经原文核对", "from memory, not verified"

    @property
    def certain(self) -> bool:
        """Whether an answer may rest on it without a caveat."""
        return self in (Confidence.SEEN_TWICE, Confidence.SEEN_ONCE)


class Status(Worded):
    """Where a version stands (效力状态)."""

    IN_FORCE = "in-force", "有效", "in force"
    SUPERSEDED = "superseded", "已被取代", "superseded"
    DISPLACED = "displaced", "被上位法或新法取代，不再适用", "displaced by a higher or later law"
    DRAFT = "draft", "征求意见稿，未施行", "draft, not in force"
    HYPOTHETICAL = "hypothetical", "假设", "hypothetical"
    UNAVAILABLE = "unavailable", "有效但文本未见", "in force, text not seen"


@frozen
class Scope:
    """What a version applies to (适用范围); an empty part means no limit on that side."""

    sectors: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()

    def holds(self, sector: str | None) -> bool:
        """Whether a case in *sector* (None: no special one) falls under it."""
        return not self.sectors or sector in self.sectors


@frozen
class Version(Generic[T]):
    """A provision as it stands over one span of days (一个版本).

    ``rule`` is None when the text has not been seen. ``checked`` is the last day somebody compared the file with its
    source. ``note`` is what whoever wrote the file wants a reader to know.
    """

    span: Span
    rule: T | None
    citations: tuple[Citation, ...]
    confidence: Confidence
    status: Status
    checked: date
    summary: Phrase
    promulgated: date | None = None
    scope: Scope = Scope()
    note: Phrase | None = None

    @property
    def reason(self) -> Reason:
        """What it says, with its articles."""
        return Reason(self.summary, self.citations)


@frozen
class Provision(Generic[T]):
    """A rule through time (规定): its versions, in order, never two on one day."""

    key: Key[T]
    name: Phrase
    versions: tuple[Version[T], ...]

    def on(self, day: date) -> Version[T] | None:
        """The version of *day*, or None when no version covers it; a draft never does."""
        return next((v for v in self.versions if day in v.span and v.status is not Status.DRAFT), None)

    def covered(self) -> Phrase:
        """The days its versions cover."""
        spans = [version.span.words() for version in self.versions if version.status is not Status.DRAFT]
        return join(spans) if spans else Phrase("没有（仅有草案）", "nothing (drafts only)")
