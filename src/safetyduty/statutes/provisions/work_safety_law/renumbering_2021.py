"""新旧条文对照 · renumbering_2021 — to read an older decision."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["RENUMBERING_2021", "Renumbered", "Renumbering"]


@frozen
class Renumbered:
    """An article that changed its number (条号变动): ``id`` is the old one, ``now`` the new."""

    id: str
    name: Phrase
    now: str


@frozen
class Renumbering:
    """Articles that changed their numbers in an amendment (条号对照)."""

    rows: tuple[Renumbered, ...]

    def of(self, old: str) -> Renumbered | None:
        """The row of the article that was numbered *old*, or None.

        Examples:
            >>> row = Renumbered("91", Phrase("主要负责人未履职", "failure of the principal"), "94")
            >>> Renumbering((row,)).of("91").now
            '94'
        """
        return next((row for row in self.rows if row.id == old), None)


RENUMBERING_2021 = Key("work-safety-law/renumbering-2021", Renumbering)
