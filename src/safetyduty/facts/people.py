"""岗位 · people — posts, and who holds them when. People are opaque ids: nobody is named."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Appointment", "Post", "Rank"]


class Rank(Worded):
    """What a post is in its organisation or unit (岗位层级)."""

    PRINCIPAL = "principal", "主要负责人", "principal"
    SAFETY = "safety", "分管或专职安全", "in charge of safety"
    DEPUTY = "deputy", "其他负责人", "deputy"
    OFFICER = "officer", "岗位人员", "officer"


@frozen
class Appointment:
    """Somebody holds a post over a span of days (任职); ``by`` is an opaque id.

    ``recorded`` is the day the register learned of it, ``closed`` the day it learned of its end; None is the day itself.
    """

    by: str
    since: date
    until: date | None = None
    recorded: date | None = None
    closed: date | None = None

    @property
    def span(self) -> Span:
        """The days it lasts."""
        return Span(self.since, self.until)


@frozen
class Post:
    """A post (岗位) at an organisation or unit, its portfolio, and its holders; ``seats`` is how many may hold it at once."""

    id: str
    name: Phrase
    at: str
    rank: Rank
    charge: tuple[str, ...] = ()
    held: tuple[Appointment, ...] = ()
    seats: int = 1
    synthetic: bool = False
    source: Phrase | None = None

    def holders(self, on: date) -> tuple[str, ...]:
        """Who holds it on a day.

        Examples:
            >>> head = Post("head", Phrase("县长", "county head"), "gov", Rank.PRINCIPAL, held=(Appointment("p-1", date(2021, 9, 1)),))
            >>> head.holders(on=date(2022, 6, 28)), head.holders(on=date(2020, 1, 1))
            (('p-1',), ())
        """
        return tuple(sorted(term.by for term in self.held if on in term.span))
