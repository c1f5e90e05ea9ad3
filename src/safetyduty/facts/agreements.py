"""约定 · agreements — what people agree, delegate and decide: contracts and leases, delegations, assignments of sectors, splits."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Assignment", "Contract", "ContractKind", "Delegation", "Split"]


class ContractKind(Worded):
    """What one unit gives another (发包或出租)."""

    CONTRACT = "contract", "发包", "contract"
    LEASE = "lease", "出租", "lease"


@frozen
class Contract:
    """A unit lets premises to another, or contracts work out to it (发包、出租), ``over`` a site, where it is about one.

    ``agreement`` is the day on which they signed their safety agreement, if they did. ``recorded`` is the day the register
    learned of the row, and ``closed`` the day it learned of its end; None is the day itself.
    """

    id: str
    kind: ContractKind
    by: str
    to: str
    over: str | None = None
    agreement: date | None = None
    since: date | None = None
    until: date | None = None
    recorded: date | None = None
    closed: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days it lasts."""
        return Span(self.since, self.until)


@frozen
class Delegation:
    """A post lets another act for it (授权、委托), ``over`` what it names; the delegator stays answerable (授权不授责).

    ``onward`` says whether the delegate may delegate further.
    """

    id: str
    by: str
    to: str
    over: tuple[str, ...]
    since: date
    until: date | None = None
    onward: bool = False
    recorded: date | None = None
    closed: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days it lasts."""
        return Span(self.since, self.until)


@frozen
class Assignment:
    """A government names the department that runs a sector (业务相近的监管指定), where nobody's line of business is clear."""

    id: str
    by: str
    sector: str
    to: str
    since: date
    until: date | None = None
    recorded: date | None = None
    closed: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days it lasts."""
        return Span(self.since, self.until)


@frozen
class Split:
    """Who answers on each side of a line (场内场外分工): ``within`` for what is ``inside``, ``beyond`` for what is ``outside``.

    Each side is a unit or an organisation; what lies there are sites, and of an organisation also places. ``by`` is who decided
    it. ``recorded`` is the day the register learned of the row, and ``closed`` the day it learned of its end; None is the day
    itself.
    """

    id: str
    within: str
    beyond: str
    inside: tuple[str, ...]
    outside: tuple[str, ...]
    by: str | None = None
    since: date | None = None
    until: date | None = None
    recorded: date | None = None
    closed: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days it lasts."""
        return Span(self.since, self.until)
