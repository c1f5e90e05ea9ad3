"""公文 · documents — a paper as a value: what it says piece by piece, and which pieces nobody has said."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.exchange.papers.numbers import DocumentNumber
from safetyduty.statutes import Caveat, Reason
from safetyduty.words import Phrase, Worded

__all__ = ["NOT_STATED", "Document", "Head", "Paper", "Piece"]

NOT_STATED = Phrase("（未载明）", "(not stated)")
_NOTHING: Mapping[str, Phrase] = MappingProxyType({})


class Paper(Worded):
    """The papers that are made of a hazard (隐患文书)."""

    ORDER = "rectification-order", "责令限期整改指令书", "rectification order"
    OPINION = "review-opinion", "整改复查意见书", "review opinion"
    PLAN = "rectification-plan", "重大事故隐患治理方案", "rectification plan of a major hazard"


@frozen
class Piece:
    """One thing that a paper says (一项): what it is called, and None where nobody has said it."""

    label: Phrase
    says: Phrase | None


@frozen
class Head:
    """What a paper has from whoever issues it (文头): its number, the organ, the day; and what ids are called.

    What is None is shown as missing.
    """

    number: DocumentNumber | None = None
    organ: Phrase | None = None
    on: date | None = None
    names: Mapping[str, Phrase] = _NOTHING


@frozen
class Document:
    """A paper (公文): ``head`` is its issuer's, ``to`` whom it is for; ``because`` the articles it rests on."""

    paper: Paper
    head: Head
    to: Phrase
    pieces: tuple[Piece, ...]
    because: tuple[Reason, ...]
    caveats: tuple[Caveat, ...]

    @property
    def missing(self) -> tuple[Phrase, ...]:
        """What nobody has said, the number, the organ and the day of issue among it, in order."""
        head = (
            (Phrase("文号", "number"), self.head.number),
            (Phrase("发文机关", "issuing organ"), self.head.organ),
            (Phrase("发文日期", "day of issue"), self.head.on),
        )
        unsaid = [label for label, value in head if value is None]
        return (*unsaid, *(piece.label for piece in self.pieces if piece.says is None))
