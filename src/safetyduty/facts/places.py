"""地方 · places — administrative divisions and parks, one under another."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Place", "PlaceKind"]


class PlaceKind(Worded):
    """The level of a place (地方类别)."""

    NATION = "nation", "国家级", "nation"
    PROVINCE = "province", "省级", "province"
    PREFECTURE = "prefecture", "地市级", "prefecture"
    COUNTY = "county", "县级", "county"
    TOWNSHIP = "township", "乡镇街道", "township"
    PARK = "park", "园区", "park"
    VILLAGE = "village", "村（社区）", "village"


@frozen
class Place:
    """A division or a park (地方); ``code`` is its division code, of 2, 4, 6, 9 or 12 digits (GB/T 2260, GB/T 10114)."""

    id: str
    name: Phrase
    kind: PlaceKind
    code: str | None = None
    under: str | None = None
    since: date | None = None
    until: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it exists."""
        return Span(self.since, self.until)
