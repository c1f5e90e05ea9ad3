"""机构 · organisations — Party committees, governments and departments, and the sectors they run."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Organisation", "OrganisationKind", "Runs", "Sector", "SectorKind"]


class SectorKind(Worded):
    """Whether it is an industry or a line of business (行业还是业务)."""

    INDUSTRY = "industry", "行业领域", "industry"
    BUSINESS = "business", "业务", "business line"


@frozen
class Sector:
    """An industry or a business line that somebody must run (行业领域).

    ``code`` is that of GB/T 4754; a unit whose industry code begins with it is in the sector.
    """

    id: str
    name: Phrase
    kind: SectorKind
    code: str | None = None
    since: date | None = None
    until: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it exists."""
        return Span(self.since, self.until)


class OrganisationKind(Worded):
    """What an organisation is (机构类别)."""

    PARTY_COMMITTEE = "party-committee", "党委", "Party committee"
    GOVERNMENT = "government", "政府", "government"
    SAFETY_COMMITTEE = "safety-committee", "安全生产委员会", "safety committee"
    COMPREHENSIVE_DEPARTMENT = "comprehensive-department", "综合监管部门", "comprehensive supervision department"
    DEPARTMENT = "department", "部门", "department"
    PARK_BODY = "park-body", "园区管理机构", "park management body"


@frozen
class Runs:
    """A sector that a department runs over a span of days (主管的行业或业务); ``lead`` where several do and this one leads.

    ``recorded`` is the day the register learned of it, ``closed`` the day it learned of its end; None is the day itself.
    """

    sector: str
    since: date | None = None
    until: date | None = None
    recorded: date | None = None
    closed: date | None = None
    lead: bool = False

    @property
    def span(self) -> Span:
        """The days it runs it."""
        return Span(self.since, self.until)


@frozen
class Organisation:
    """An organisation of Party or state (机构): the place it works for, what it belongs to, what it runs, its credit code."""

    id: str
    name: Phrase
    kind: OrganisationKind
    place: str
    under: str | None = None
    runs: tuple[Runs, ...] = ()
    members: tuple[str, ...] = ()
    uscc: str | None = None
    since: date | None = None
    until: date | None = None
    synthetic: bool = False
    source: Phrase | None = None

    @property
    def span(self) -> Span:
        """The days on which it exists."""
        return Span(self.since, self.until)
