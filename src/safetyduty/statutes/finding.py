"""结论 · finding — a value with its reasons, its legal basis, and what may be wrong with it."""

from typing import Generic, TypeVar

from attrs import evolve, frozen

from safetyduty.statutes.citation import Citation
from safetyduty.words import Phrase, Worded

__all__ = ["Caveat", "CaveatKind", "Finding", "Reason", "Receipt"]

T = TypeVar("T")


class CaveatKind(Worded):
    """Why an answer is less than certain (保留事项类别)."""

    UNVERIFIED = "unverified", "规定未经核实", "unverified rule"
    UNAVAILABLE = "unavailable", "现行文本未见", "text in force not seen"
    STALE = "stale", "核对已久", "last check too old"
    PROVISIONAL = "provisional", "日历待公布", "provisional calendar day"
    HYPOTHETICAL = "hypothetical", "假设的改革", "hypothetical reform"
    DISPLACED = "displaced", "已被取代的规定", "displaced rule"
    DISCRETION = "discretion", "须由人判断决定", "a person must decide"
    SYNTHETIC = "synthetic", "虚构数据", "synthetic data"


@frozen
class Caveat:
    """One thing to keep in mind about an answer (保留事项)."""

    kind: CaveatKind
    about: Phrase


@frozen
class Reason:
    """One sentence of an explanation, and the articles it rests on (理由)."""

    words: Phrase
    basis: tuple[Citation, ...] = ()


@frozen
class Receipt:
    """The release of the library, the digests of the law book and of the input, and the calendar's edition (回执)."""

    library: str
    rules: str
    calendar: str
    inputs: str


@frozen
class Finding(Generic[T]):
    """An answer that explains itself (结论); with a receipt it can be made again to the same bytes.

    Examples:
        >>> Finding(True, (Reason(Phrase("应当报告", "must be reported")),)).because[0].words.en
        'must be reported'
    """

    value: T
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    receipt: Receipt | None = None

    def under(self, receipt: Receipt) -> "Finding[T]":
        """The same answer with the *receipt* of what it was made with."""
        return evolve(self, receipt=receipt)

    @property
    def basis(self) -> tuple[Citation, ...]:
        """Every article the reasons rest on, once each, in order."""
        return tuple(dict.fromkeys(citation for reason in self.because for citation in reason.basis))
