"""断点 · breaks — where a way from something to a post breaks: the tie or the rule, its days, and what would close it."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.duties.questions.ways import Tie, Way
from safetyduty.duties.walking import Walk
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.work_safety_law import LOCAL_DUTY
from safetyduty.words import Phrase, Worded, join

__all__ = ["Break", "BreakKind", "make", "of_tie", "of_way"]


class BreakKind(Worded):
    """Why the way breaks (断点类别)."""

    LAPSED = "lapsed", "联系已终止", "tie that ended"
    NOT_BEGUN = "not-begun", "联系尚未开始", "tie that begins later"
    OTHER_PLACE = "other-place", "外地机构", "body of another place"
    OTHER_UNIT = "other-unit", "其他单位", "another unit"
    NOT_REACHED = "not-reached", "委托范围不及", "delegation that does not reach"
    NOT_ONWARD = "not-onward", "不得转委托", "delegation that may not be passed on"
    DELEGATOR = "delegator", "委托人不负责", "delegator that does not answer"
    RANK = "rank", "岗位不代表机构", "post that does not answer for its body"
    OWN_SPOT = "own-spot", "仅及本岗位", "post's own spot only"
    PORTFOLIO = "portfolio", "分管不及于此", "portfolio that reaches no further than its body"
    LET_OUT = "let-out", "由他人经营", "operated by another"
    SUBLET = "sublet", "隔着转租、转包", "beyond a sub-lease or subcontract"
    CONTRACTED = "contracted", "隔着发包出租", "beyond a contract"
    OTHER_SIDE = "other-side", "分工另一侧", "other side of a split"
    CONVENES = "convenes", "只议事协调", "convenes only"
    OUTSIDE = "outside", "不在其治理范围", "outside what it governs"
    NOT_IN_SECTOR = "not-in-sector", "不属其主管行业", "in no sector it runs"
    NO_LINK = "no-link", "没有联系", "no link"
    VACANT = "vacant", "岗位空缺", "vacant post"


@frozen
class Break:
    """Where the way to a post breaks (断点).

    ``spans`` are the days on which what is missing did hold, none where it never did; ``closes`` says what would close it;
    ``tie`` is the tie that does not hold, where it is one.
    """

    kind: BreakKind
    words: Phrase
    because: Reason
    ground: Ground
    spans: tuple[Span, ...]
    closes: Phrase
    tie: Tie | None = None


def of_tie(graph: DutyGraph, way: Way, tie: Tie, on: date) -> Break:
    """The break at a tie that does not hold on a day (联系不在有效期)."""
    ended = [span for span in tie.spans if span.until is not None and span.until <= on]
    later = [span for span in tie.spans if span.since is not None and span.since > on]
    kind = BreakKind.LAPSED if ended or not later else BreakKind.NOT_BEGUN
    what = (
        Phrase("{tie}，{on}前已终止", "{tie}; it ended before {on}")
        if kind is BreakKind.LAPSED
        else Phrase("{tie}，{on}尚未开始", "{tie}; it had not begun on {on}")
    )
    closes = Phrase(
        "延续或重新确立，使其在{on}有效：{tie}", "extend or renew it, so that it holds on {on}: {tie}"
    ).fill(on=on, tie=tie.words(graph))
    ground = way.step.ground
    said = what.fill(tie=tie.words(graph), on=on)
    return Break(kind, said, graph.law.reason(ground), ground, tie.spans, closes, tie)


def of_way(walk: Walk, way: Way, id: str) -> Break | None:
    """What bars a way on any day (途径之限制), or None: a body of another place, or a delegation that stops short."""
    graph, step = walk.graph, way.step
    if not step.duty and not walk.has_say(step, graph.covering(id, on=walk.on)):
        what = Phrase(
            "“{post}”或途中机构（{via}）不管理“{id}”所在的地方",
            "“{post}” or a body on the way ({via}) works for places “{id}” does not stand in",
        )
        closes = Phrase(
            "由“{id}”所在地方的机构负责，或登记书面责任",
            "let a body of the place of “{id}” answer, or register a written duty",
        )
        names = [graph.register.name(each) for each in step.via]
        what = what.fill(post=step.post.name, via=join(names), id=graph.register.name(id))
        return make(graph, BreakKind.OTHER_PLACE, what, LOCAL_DUTY, closes.fill(id=graph.register.name(id)))
    for place, given in enumerate(way.passed):
        if not walk.reaches(given, step, id):
            what = Phrase("委托“{given}”的范围不含“{id}”", "the delegation “{given}” is not over “{id}”")
            closes = Phrase("把“{id}”写入委托范围", "put “{id}” into what is delegated")
            named = {"given": given.id, "id": graph.register.name(id)}
            kind = BreakKind.NOT_REACHED
            return make(graph, kind, what.fill(**named), step.ground, closes.fill(**named), (given.span,))
        if not given.onward and place + 1 < len(way.passed):
            what = Phrase("委托“{given}”不得转委托", "the delegation “{given}” may not be passed on").fill(
                given=given.id
            )
            closes = Phrase("由委托人直接委托，或允许转委托", "delegate directly, or allow it to be passed on")
            return make(graph, BreakKind.NOT_ONWARD, what, step.ground, closes, (given.span,))
    return None


def make(
    graph: DutyGraph, kind: BreakKind, words: Phrase, ground: Ground, closes: Phrase, spans: tuple[Span, ...] = ()
) -> Break:
    """A break with its reason, under the law the graph was drawn with (断点)."""
    return Break(kind, words, graph.law.reason(ground), ground, spans, closes)
