"""断点 · breaks — where a way from something to a post breaks: the tie or the rule, its days, and what would close it."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.duties.answering import Walk
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground, of_vacancy
from safetyduty.duties.ways import Tie, Way, ancestors
from safetyduty.facts import DutyKind, Organisation, Post, Rank
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.work_safety_law import ALL_POSTS, LOCAL_DUTY, THREE_MUSTS
from safetyduty.words import Phrase, Worded, join

__all__ = ["Break", "BreakKind", "of_tie", "of_way", "unlinked"]


class BreakKind(Worded):
    """Why the way breaks (断点类别)."""

    LAPSED = "lapsed", "联系已终止", "tie that ended"
    NOT_BEGUN = "not-begun", "联系尚未开始", "tie that begins later"
    OTHER_PLACE = "other-place", "外地机构", "body of another place"
    NOT_REACHED = "not-reached", "委托范围不及", "delegation that does not reach"
    NOT_ONWARD = "not-onward", "不得转委托", "delegation that may not be passed on"
    DELEGATOR = "delegator", "委托人不负责", "delegator that does not answer"
    RANK = "rank", "岗位不代表机构", "post that does not answer for its body"
    OWN_SPOT = "own-spot", "仅及本岗位", "post's own spot only"
    PORTFOLIO = "portfolio", "分管不及于此", "portfolio that reaches no further than its body"
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
    if not step.duty and not walk.has_say(step, graph.covering(id)):
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
        return _break(graph, BreakKind.OTHER_PLACE, what, LOCAL_DUTY, closes.fill(id=graph.register.name(id)))
    for place, given in enumerate(way.passed):
        if not walk.reaches(given, step, id):
            what = Phrase("委托“{given}”的范围不含“{id}”", "the delegation “{given}” is not over “{id}”")
            closes = Phrase("把“{id}”写入委托范围", "put “{id}” into what is delegated")
            named = {"given": given.id, "id": graph.register.name(id)}
            kind = BreakKind.NOT_REACHED
            return _break(graph, kind, what.fill(**named), step.ground, closes.fill(**named), (given.span,))
        if not given.onward and place + 1 < len(way.passed):
            what = Phrase("委托“{given}”不得转委托", "the delegation “{given}” may not be passed on").fill(
                given=given.id
            )
            closes = Phrase("由委托人直接委托，或允许转委托", "delegate directly, or allow it to be passed on")
            return _break(graph, BreakKind.NOT_ONWARD, what, step.ground, closes, (given.span,))
    return None


def unlinked(graph: DutyGraph, post: Post, id: str) -> Iterator[Break]:
    """What is lacking where no way was ever there (没有途径): the nearest that there is to one, or that there is none."""
    above = ancestors(graph, id)
    found = [*_own_spot(graph, post, id, above), *_body(graph, post, id, above), *_delegator(graph, post, id)]
    if found:
        yield from found
        return
    organisation = graph.register.get(post.at)
    runs = sorted({run.sector for run in organisation.runs}) if isinstance(organisation, Organisation) else []
    names = {"id": graph.register.name(id), "body": graph.register.name(post.at), "post": post.name}
    if runs:
        what = Phrase("“{id}”不属于“{body}”主管的行业（{runs}）", "“{id}” is in no sector that “{body}” runs ({runs})")
        closes = Phrase(
            "登记“{id}”所属行业，或指定“{body}”监管", "register the sector of “{id}”, or assign it to “{body}”"
        )
        said = what.fill(runs=join([graph.register.name(sector) for sector in runs]), **names)
        yield _break(graph, BreakKind.NOT_IN_SECTOR, said, THREE_MUSTS, closes.fill(**names))
    else:
        what = Phrase("登记中“{post}”与“{id}”没有联系", "the register has no link between “{post}” and “{id}”")
        closes = Phrase("登记两者的联系或书面责任", "register what links them, or a written duty")
        yield _break(graph, BreakKind.NO_LINK, what.fill(**names), of_vacancy(post, graph), closes)


def _own_spot(graph: DutyGraph, post: Post, id: str, above: frozenset[str]) -> Iterator[Break]:
    """A duty of the post kind, or a hand of a unit: it answers for its own spot only."""
    closes = Phrase("为“{post}”登记直接针对“{id}”的责任", "register a duty of “{post}” over “{id}” itself")
    named = {"post": post.name, "id": graph.register.name(id)}
    for duty in sorted(graph.register.duties, key=lambda each: each.id):
        if duty.post == post.id and duty.over in above and duty.kind is DutyKind.POST:
            what = Phrase("岗位责任“{duty}”只及于“{over}”本身", "the post duty “{duty}” is over “{over}” itself only")
            said = what.fill(duty=duty.id, over=graph.register.name(duty.over))
            yield _break(graph, BreakKind.OWN_SPOT, said, ALL_POSTS, closes.fill(**named), (duty.span,))
    if post.at in above and graph.is_unit(post.at) and post.rank is Rank.OFFICER:
        what = Phrase("“{post}”只对本岗位负责，不及于“{id}”", "“{post}” answers for its own spot, and not for “{id}”")
        yield _break(graph, BreakKind.OWN_SPOT, what.fill(**named), ALL_POSTS, closes.fill(**named))


def _body(graph: DutyGraph, post: Post, id: str, above: frozenset[str]) -> Iterator[Break]:
    """A post whose body stands above, but which does not answer for it; a portfolio that stops at its own body."""
    ground, names = of_vacancy(post, graph), {"post": post.name, "id": graph.register.name(id)}
    names["body"] = graph.register.name(post.at)
    if post.at in above and graph.is_organisation(post.at):
        if post.rank in (Rank.PRINCIPAL, Rank.SAFETY):
            what = Phrase(
                "“{body}”不治理“{id}”所在的地方；政府只经由地方负责",
                "“{body}” governs no place that holds “{id}”; a government answers through places",
            )
            closes = Phrase("由“{id}”所在地方的党委政府负责", "let the government of the place of “{id}” answer")
            yield _break(graph, BreakKind.OUTSIDE, what.fill(**names), LOCAL_DUTY, closes.fill(**names))
        else:
            what = Phrase(
                "“{post}”不是“{body}”的主要负责人、安全负责人或该行业的分管负责人",
                "“{post}” is not the principal of “{body}”, nor in charge there of safety or of the sector",
            )
            closes = Phrase("把该行业列入“{post}”的分管范围", "put the sector into the portfolio of “{post}”")
            yield _break(graph, BreakKind.RANK, what.fill(**names), ground, closes.fill(**names))
    elif any(edge.link is Link.CHARGE and edge.above == post.id for node in above for edge in graph.links(node)):
        what = Phrase("“{post}”的分管只及于“{body}”本身", "the portfolio of “{post}” reaches no further than “{body}”")
        closes = Phrase(
            "由县级以上党政领导分管，或登记书面责任", "let a leader of the county hold it, or register a written duty"
        )
        yield _break(graph, BreakKind.PORTFOLIO, what.fill(**names), ground, closes)


def _delegator(graph: DutyGraph, post: Post, id: str) -> Iterator[Break]:
    """A delegation to the post from one that does not answer itself."""
    for given in sorted(graph.register.delegations, key=lambda each: each.id):
        if given.to == post.id:
            what = Phrase(
                "“{post}”受“{by}”委托，而“{by}”本身不对“{id}”负责",
                "“{post}” acts for “{by}”, which does not answer for “{id}” itself",
            )
            closes = Phrase("由对“{id}”负责的岗位委托", "let a post that answers for “{id}” delegate it")
            names = {"post": post.name, "by": graph.register.name(given.by), "id": graph.register.name(id)}
            ground = of_vacancy(post, graph)
            yield _break(graph, BreakKind.DELEGATOR, what.fill(**names), ground, closes.fill(**names), (given.span,))


def _break(
    graph: DutyGraph, kind: BreakKind, words: Phrase, ground: Ground, closes: Phrase, spans: tuple[Span, ...] = ()
) -> Break:
    return Break(kind, words, graph.law.reason(ground), ground, spans, closes)
