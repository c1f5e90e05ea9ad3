"""A record with a field of every kind."""

from datetime import date

from attrs import field, frozen

from safetyduty.words import Phrase, Worded


class Colour(Worded):
    """Two codes that can be mistaken for each other's."""

    GREEN = "green", "绿", "green"
    GREY = "grey", "灰", "grey"


@frozen
class Inner:
    """Something within a row."""

    id: str
    since: date


@frozen
class Row:
    """One field of every kind."""

    id: str
    number: int = 0
    sure: bool = False
    day: date | None = None
    colour: Colour = Colour.GREEN
    words: Phrase | None = None
    tags: tuple[str, ...] = ()
    inner: Inner | None = None
    more: tuple[Inner, ...] = ()


@frozen
class Sheet:
    """Rows, and two fields outside them."""

    name: str
    rows: tuple[Row, ...] = ()
    others: tuple[Row, ...] = field(default=())
    best: Row | None = None
