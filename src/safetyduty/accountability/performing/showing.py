"""佐证 · showing — one thing a duty asked, and the records that show it; without a record it is not shown, never not done."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.statutes import Reason
from safetyduty.words import Phrase, Worded

__all__ = ["Origin", "Record", "Requirement", "Showing"]


class Origin(Worded):
    """Where a requirement comes from (要求来源)."""

    ARTICLE = "article", "法定职责", "an article"
    WRITTEN = "written", "书面责任", "a written duty"
    ROUTINE = "routine", "定期职责", "a routine"
    HAZARD = "hazard", "隐患处理", "a hazard to be dealt with"


class Showing(Worded):
    """How far the records show that a requirement was met (佐证情况); nothing here says that it was not."""

    SHOWN = "shown", "有记录", "shown"
    LATE = "late", "有记录，但已逾期", "shown, but late"
    RUNNING = "running", "期限未到", "not yet due"
    NOT_SHOWN = "not-shown", "未见记录", "not shown"


@frozen
class Record:
    """Something done on a day (履职记录): ``id`` is that of the performance; None for a proof kept with a routine."""

    on: date
    what: Phrase
    id: str | None = None
    evidence: tuple[Phrase, ...] = ()


@frozen
class Requirement:
    """One thing that a duty asked of whoever held a post over ``span`` (履职要求).

    ``id`` is what a record names to answer it: a provision, ``provision/entry``, a written duty, a routine or a hazard. ``due``
    is the last day of a round, or of a hazard's time limit; None where it was owed throughout.
    """

    id: str
    origin: Origin
    what: Phrase
    showing: Showing
    span: Span
    records: tuple[Record, ...] = ()
    due: date | None = None
    because: tuple[Reason, ...] = ()
