"""责任 · duties — duties somebody wrote down, and the letters that were signed. Most duties are derived, not written."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Phrase, Worded

__all__ = ["Duty", "DutyKind", "Letter"]


class DutyKind(Worded):
    """The kind of responsibility (责任类别), from the spot to the top."""

    POST = "post", "岗位", "post"
    PRINCIPAL = "principal", "主体", "principal"
    COORDINATION = "coordination", "统一协调管理", "coordination"
    SECTOR = "sector", "行业监管", "sector supervision"
    TERRITORIAL = "territorial", "属地", "territorial"
    COMPREHENSIVE = "comprehensive", "综合监管", "comprehensive supervision"
    CONVENING = "convening", "议事协调", "convening"
    LEADERSHIP = "leadership", "领导", "leadership"


@frozen
class Duty:
    """A post answers ``over`` a unit, site, sector, place or organisation (书面责任).

    ``recorded`` is the day the register learned of it, ``closed`` the day it learned of its end; None is the day itself.
    """

    id: str
    post: str
    over: str
    kind: DutyKind
    text: Phrase | None = None
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
class Letter:
    """A responsibility letter for a year (安全生产目标责任书): signed ``by`` a post with an organisation or unit."""

    id: str
    by: str
    to: str
    year: int
    signed: date
    synthetic: bool = False
    source: Phrase | None = None
