"""指标 · indicators — what is reckoned from a ledger over a period, each with its written definition.

No law defines these; bodies differ in what they call by one name. So each says what it counts, among what, and as of when.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction

from attrs import field, frozen

from safetyduty.facts import Found, Grade
from safetyduty.hazards.case import Process
from safetyduty.hazards.ledgers.ledger import Ledger
from safetyduty.hazards.ledgers.lives import Life, lives
from safetyduty.hazards.ledgers.repeats import repeats
from safetyduty.hazards.states import State
from safetyduty.statutes import LawBook
from safetyduty.words import Phrase, Worded

__all__ = ["INDICATORS", "Among", "Indicator", "Measure", "Measured", "indicators", "measured"]


class Among(Worded):
    """Which hazards an indicator looks at (统计范围); one found to be unfounded is in none."""

    FOUND = "found", "期内发现的隐患", "hazards found in the period"
    MAJOR_FOUND = "major-found", "期内发现的重大隐患", "major hazards found in the period"
    SOURCED = "sourced", "期内发现且记明来源的隐患", "hazards found in the period whose source is recorded"
    SORTED = "sorted", "期内发现且记明类别的隐患", "hazards found in the period whose kind is recorded"
    DUE = "due", "整改期限在期内届满的隐患", "hazards whose time limit ended in the period"
    ACCEPTED = "accepted", "期内验收通过的隐患", "hazards accepted in the period"
    CLOSED = "closed", "期内办结的隐患", "hazards closed in the period"
    EVER_CLOSED = "ever-closed", "期末以前曾办结的隐患", "hazards that had ever been closed by the end"
    OPEN = "open", "期末未办结的隐患", "hazards open at the end"
    OPEN_LIMITED = "open-limited", "期末未整改且有期限的隐患", "hazards with a time limit not rectified at the end"
    OVERDUE = "overdue", "期末逾期未整改的隐患", "hazards overdue at the end"
    ASSIGNED = "assigned", "期末已交办未办结的隐患", "hazards assigned and open at the end"
    MAJOR_OPEN = "major-open", "期末未办结的重大隐患", "major hazards open at the end"


class Measure(Worded):
    """What the value of an indicator is (指标单位)."""

    SHARE = "share", "占比", "share"
    MEAN_DAYS = "mean-days", "平均天数", "mean days"
    COUNT = "count", "件数", "count"


@frozen
class Indicator:
    """An indicator (指标) with its definition: it sums what each hazard ``among`` some ``counts`` for.

    ``each`` is what one counts for. A share or a mean divides by how many those are; a count does not. It is as of the end of the last day of the period.
    """

    id: str
    name: Phrase
    measure: Measure
    among: Among
    counts: Phrase
    each: Callable[[Life], int] = field(repr=False, eq=False)

    @property
    def definition(self) -> Phrase:
        """The definition in one sentence."""
        if self.measure is Measure.COUNT:
            return Phrase("{among}的件数", "how many {among}").fill(among=self.among)
        said = Phrase("{among}中，{counts}，除以其件数", "of {among}: {counts}, divided by how many they are")
        return said.fill(among=self.among, counts=self.counts)


@frozen
class Measured:
    """The value of an indicator (指标值): ``numerator`` over ``denominator``, which is 1 for a count."""

    indicator: Indicator
    numerator: int
    denominator: int

    @property
    def value(self) -> Fraction | None:
        """The exact value; None where there was nothing to look at, which is not the same as 0."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None


def _share(id: str, zh: str, en: str, among: Among, counts: Phrase, each: Callable[[Life], object]) -> Indicator:
    return Indicator(id, Phrase(zh, en), Measure.SHARE, among, counts, lambda life: 1 if each(life) else 0)


def _days(id: str, zh: str, en: str, among: Among, counts: Phrase, each: Callable[[Life], int]) -> Indicator:
    return Indicator(id, Phrase(zh, en), Measure.MEAN_DAYS, among, counts, each)


def _one(_: Life) -> int:
    return 1


def _count(id: str, zh: str, en: str, among: Among) -> Indicator:
    return Indicator(id, Phrase(zh, en), Measure.COUNT, among, Phrase("每件计1", "each counts 1"), _one)


_RECTIFIED = Phrase(
    "期末已整改（已申请验收且未被退回）的件数", "how many were rectified by the end (review asked for and not rejected)"
)
_RECURRING = "recurrence-rate"

INDICATORS: tuple[Indicator, ...] = (
    _count("stock", "存量", "stock", Among.OPEN),
    _count("inflow", "增量", "inflow", Among.FOUND),
    _share("rectification-rate", "整改率", "rectification rate", Among.FOUND, _RECTIFIED, lambda life: life.rectified),
    _share(
        "major-rectification-rate",
        "重大隐患整改率",
        "rectification rate of major hazards",
        Among.MAJOR_FOUND,
        _RECTIFIED,
        lambda life: life.rectified,
    ),
    _share(
        "on-time-rate",
        "按期整改率",
        "on-time rate",
        Among.DUE,
        Phrase("期限届满时或以前已整改的件数", "how many were rectified on or before their last day"),
        lambda life: life.rectified is not None and life.overdue == 0,
    ),
    _share(
        "closure-rate",
        "闭环率",
        "closure rate",
        Among.FOUND,
        Phrase("期末已办结的件数", "how many were closed by the end"),
        lambda life: not life.open,
    ),
    _days(
        "mean-days-to-close",
        "平均闭环天数",
        "mean days to close",
        Among.CLOSED,
        Phrase("自发现至办结的日历天数之和", "the calendar days from finding to closing, added up"),
        lambda life: ((life.closed or life.found) - life.found).days,
    ),
    _share(
        "overdue-rate",
        "逾期率",
        "overdue rate",
        Among.OPEN_LIMITED,
        Phrase("已过期限的件数", "how many are past their last day"),
        lambda life: life.overdue,
    ),
    _days(
        "mean-days-overdue",
        "平均逾期天数",
        "mean days overdue",
        Among.OVERDUE,
        Phrase("逾期日历天数之和", "the calendar days they are late, added up"),
        lambda life: life.overdue,
    ),
    _share(
        _RECURRING,
        "复发率",
        "recurrence rate",
        Among.SORTED,
        Phrase(
            "同一场所同类隐患办结后再次发现或者被重新打开的件数",
            "how many were found after one of their kind there had been closed, or were opened again",
        ),
        lambda life: life.reopened,
    ),
    _share(
        "self-found-share",
        "自查发现占比",
        "self-found share",
        Among.SOURCED,
        Phrase("单位自查发现的件数", "how many the unit found itself"),
        lambda life: life.how is Found.SELF_CHECK,
    ),
    _share(
        "look-back-rate",
        "回头看反弹率",
        "look-back rate",
        Among.EVER_CLOSED,
        Phrase("办结后又被重新打开的件数", "how many were opened again after they had been closed"),
        lambda life: life.reopened,
    ),
    _share(
        "first-pass-rate",
        "一次验收通过率",
        "first-pass rate",
        Among.ACCEPTED,
        Phrase("从未被退回的件数", "how many were never rejected"),
        lambda life: life.rejected == 0,
    ),
    _share(
        "five-fixed-rate",
        "五落实率",
        "five-fixed rate",
        Among.ASSIGNED,
        Phrase("责任、措施、资金、时限、预案都已落实的件数", "how many have all five things fixed"),
        lambda life: life.fixed,
    ),
    _share(
        "extension-rate",
        "延期率",
        "extension rate",
        Among.DUE,
        Phrase("延过期的件数", "how many were extended"),
        lambda life: life.extended,
    ),
    _share(
        "major-reported-rate",
        "重大隐患报告率",
        "reporting rate of major hazards",
        Among.MAJOR_FOUND,
        Phrase("期末已报告的件数", "how many had been reported by the end"),
        lambda life: life.reported,
    ),
    _share(
        "listed-share",
        "重大隐患挂牌督办率",
        "listed share of major hazards",
        Among.MAJOR_OPEN,
        Phrase("挂牌督办中的件数", "how many are listed for supervision"),
        lambda life: life.listed is not None,
    ),
)
"""The indicators, each with its definition, in the order of a report."""


def indicators(
    ledger: Ledger, book: LawBook, *, since: date, until: date, process: Process | None = None
) -> tuple[Measured, ...]:
    """Every indicator of *ledger* from *since* up to but not including *until*, as of the end of its last day (指标).

    Raises:
        UnknownName: A hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> from safetyduty.hazards import ledger_of
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector", how=Found.SELF_CHECK)
        >>> book = ledger_of([Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,))])
        >>> june = indicators(book, statutes.read("cn"), since=date(2022, 6, 1), until=date(2022, 7, 1))
        >>> [(each.indicator.id, str(each.value)) for each in june if each.denominator][:3]
        [('stock', '1'), ('inflow', '1'), ('rectification-rate', '0')]
    """
    told = lives(ledger, book, on=until - timedelta(days=1), process=process)
    return measured(told, since=since, until=until)


def measured(told: Iterable[Life], *, since: date, until: date) -> tuple[Measured, ...]:
    """Every indicator of the lives *told*, a whole ledger or a group of one, from *since* up to but not including *until*.

    Raises:
        ValueError: A life is told as of another day than the last of the period.

    Examples:
        >>> {each.value for each in measured((), since=date(2022, 6, 1), until=date(2022, 7, 1))}
        {Fraction(0, 1), None}
    """
    looked_at = [life for life in told if life.counts]
    last = until - timedelta(days=1)
    if strange := next((life for life in looked_at if life.on != last), None):
        msg = f"{strange.hazard.id}: told as of {strange.on}, not of {last}"
        raise ValueError(msg)
    again = frozenset(id for repeat in repeats(looked_at) for id in repeat.again)
    groups = _groups(looked_at, since, until)
    results = []
    for indicator in INDICATORS:
        group = groups[indicator.among]
        if indicator.id == _RECURRING:
            total = sum(life.hazard.id in again for life in group)
        else:
            total = sum(map(indicator.each, group))
        results.append(Measured(indicator, total, 1 if indicator.measure is Measure.COUNT else len(group)))
    return tuple(results)


def _groups(looked_at: list[Life], since: date, until: date) -> dict[Among, list[Life]]:
    found = [life for life in looked_at if since <= life.found < until]
    open_ = [life for life in looked_at if life.closed is None]
    unfinished = [life for life in open_ if life.rectified is None and life.due is not None]
    return {
        Among.FOUND: found,
        Among.MAJOR_FOUND: [life for life in found if life.grade is Grade.MAJOR],
        Among.SOURCED: [life for life in found if life.how is not None],
        Among.SORTED: [life for life in found if life.hazard.kind is not None],
        Among.DUE: [life for life in looked_at if life.due is not None and since <= life.due < until],
        Among.ACCEPTED: [life for life in looked_at if life.accepted is not None and since <= life.accepted < until],
        Among.CLOSED: [life for life in looked_at if life.closed is not None and since <= life.closed < until],
        Among.EVER_CLOSED: [life for life in looked_at if life.closed is not None or life.reopened],
        Among.OPEN: open_,
        Among.OPEN_LIMITED: unfinished,
        Among.OVERDUE: [life for life in unfinished if life.overdue],
        Among.ASSIGNED: [life for life in open_ if life.state in _IN_HAND],
        Among.MAJOR_OPEN: [life for life in open_ if life.grade is Grade.MAJOR],
    }


_IN_HAND = frozenset({State.RECTIFYING, State.SUSPENDED, State.SUBMITTED, State.ACCEPTED})
