"""口径 · definitions — the indicators of a ledger, each with its written definition.

No law defines these; bodies differ in what they call by one name. So each says what it counts, among what, and as of when.
"""

from collections.abc import Callable

from attrs import field, frozen

from safetyduty.facts import Act, Found
from safetyduty.hazards.ledgers.lives import Life
from safetyduty.words import Phrase, Worded

__all__ = ["INDICATORS", "RECURRING", "Among", "Indicator", "Measure"]


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
RECURRING = "recurrence-rate"
"""The id of the one that looks at several hazards together."""


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
        RECURRING,
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
        lambda life: not life.times(Act.REJECT),
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
        lambda life: life.times(Act.EXTEND),
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
