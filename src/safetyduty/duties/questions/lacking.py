"""所缺 · lacking — what a post lacks to answer for something, where no way ever led to it."""

from collections.abc import Iterator
from types import MappingProxyType

from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import of_vacancy
from safetyduty.duties.questions.breaks import Break, BreakKind, make
from safetyduty.duties.questions.ways import ancestors
from safetyduty.facts import DutyKind, Organisation, Post, Rank
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    CONTRACTING,
    LOCAL_DUTY,
    PRINCIPAL_DUTY,
    THREE_MUSTS,
)
from safetyduty.words import Phrase, join

__all__ = ["unlinked"]


def unlinked(graph: DutyGraph, post: Post, id: str) -> Iterator[Break]:
    """What is lacking where no way was ever there (没有途径): the nearest that there is to one, or that there is none."""
    near = ancestors(graph, id, through=[link for link in Link if link is not Link.COORDINATES])
    found = [*_own_spot(graph, post, id, near), *_body(graph, post, id, near), *_unit(graph, post, id, near)]
    found += _other_side(graph, post, near)
    found += [*_delegator(graph, post, id), *([] if found else _contracted(graph, post, id, near))]
    if found:
        yield from found
        return
    yield _stranger(graph, post, id, near)


def _stranger(graph: DutyGraph, post: Post, id: str, near: frozenset[str]) -> Break:
    """A post that nothing links: what its unit or body would have to be, for it to answer."""
    body = graph.register.get(post.at)
    runs = sorted({run.sector for run in body.runs}) if isinstance(body, Organisation) else []
    names = {"id": graph.register.name(id), "body": graph.register.name(post.at), "post": post.name}
    names["runs"] = join([graph.register.name(sector) for sector in runs])
    if not isinstance(body, Organisation):
        what = Phrase(
            "“{post}”在“{body}”，而“{id}”不由其经营", "“{post}” is at “{body}”, which does not operate “{id}”"
        )
        closes = Phrase("登记“{id}”由谁经营，或书面责任", "register who operates “{id}”, or a written duty")
        return make(graph, BreakKind.OTHER_UNIT, what.fill(**names), PRINCIPAL_DUTY, closes.fill(**names))
    if runs:
        what = Phrase("“{id}”不属于“{body}”主管的行业（{runs}）", "“{id}” is in no sector that “{body}” runs ({runs})")
        closes = Phrase(
            "登记“{id}”所属行业，或指定“{body}”监管", "register the sector of “{id}”, or assign it to “{body}”"
        )
        return make(graph, BreakKind.NOT_IN_SECTOR, what.fill(**names), THREE_MUSTS, closes.fill(**names))
    works = (edge for edge in graph.links(body.place) if edge.link is not Link.CONVENES)
    if any(edge.above == post.at for edge in works) and body.place not in near:
        what = Phrase(
            "“{body}”管理“{place}”，“{id}”不在其中", "“{body}” is there for “{place}”, where “{id}” does not stand"
        )
        closes = Phrase("由“{id}”所在地方的机构负责", "let a body of the place of “{id}” answer").fill(**names)
        said = what.fill(place=graph.register.name(body.place), **names)
        return make(graph, BreakKind.OTHER_PLACE, said, LOCAL_DUTY, closes)
    what = Phrase("登记中“{post}”与“{id}”没有联系", "the register has no link between “{post}” and “{id}”")
    closes = Phrase("登记两者的联系或书面责任", "register what links them, or a written duty")
    return make(graph, BreakKind.NO_LINK, what.fill(**names), of_vacancy(post, graph), closes)


def _own_spot(graph: DutyGraph, post: Post, id: str, above: frozenset[str]) -> Iterator[Break]:
    """A duty of the post kind, or a hand of a unit: it answers for its own spot only."""
    closes = Phrase("为“{post}”登记直接针对“{id}”的责任", "register a duty of “{post}” over “{id}” itself")
    named = {"post": post.name, "id": graph.register.name(id)}
    for duty in sorted(graph.register.duties, key=lambda each: each.id):
        if duty.post == post.id and duty.over in above and duty.kind in _BARRED:
            kind, what, ground = _BARRED[duty.kind]
            said = what.fill(duty=duty.id, over=graph.register.name(duty.over))
            yield make(graph, kind, said, ground, closes.fill(**named), (duty.span,))
    if post.at in above and graph.is_unit(post.at) and post.rank is Rank.OFFICER:
        what = Phrase("“{post}”只对本岗位负责，不及于“{id}”", "“{post}” answers for its own spot, and not for “{id}”")
        yield make(graph, BreakKind.OWN_SPOT, what.fill(**named), ALL_POSTS, closes.fill(**named))


def _unit(graph: DutyGraph, post: Post, id: str, above: frozenset[str]) -> Iterator[Break]:
    """A leader of the unit that operates a site, of which this part was let to another."""
    let = any(graph.let_out(edge) for node in above for edge in graph.links(node) if edge.link is Link.PART)
    if post.at in above and graph.is_unit(post.at) and post.rank is not Rank.OFFICER and let:
        what = Phrase(
            "“{id}”由他人经营，主体责任不在“{body}”", "another unit than “{body}” operates “{id}”, and answers for it"
        )
        closes = Phrase("登记发包、出租关系，或书面责任", "register the contract or lease, or a written duty")
        said = what.fill(id=graph.register.name(id), body=graph.register.name(post.at))
        yield make(graph, BreakKind.LET_OUT, said, PRINCIPAL_DUTY, closes)


def _other_side(graph: DutyGraph, post: Post, above: frozenset[str]) -> Iterator[Break]:
    """A post of one side of a split, for what lies on the other."""
    what = Phrase(
        "按分工“{split}”，“{there}”由“{other}”负责，不在“{body}”一侧",
        "by the split “{split}”, “{there}” is for “{other}”, and not on the side of “{body}”",
    )
    closes = Phrase("修改分工“{split}”", "change the split “{split}”")
    for split in sorted(graph.register.splits, key=lambda each: each.id):
        for body, other, theirs in (
            (split.within, split.beyond, split.outside),
            (split.beyond, split.within, split.inside),
        ):
            for there in sorted(above.intersection(theirs) if body == post.at else ()):
                names = {"other": graph.register.name(other), "body": graph.register.name(body)}
                said = what.fill(split=split.id, there=graph.register.name(there), **names)
                closed = closes.fill(split=split.id)
                yield make(graph, BreakKind.OTHER_SIDE, said, LOCAL_DUTY, closed, (split.span,))


def _contracted(graph: DutyGraph, post: Post, id: str, near: frozenset[str]) -> Iterator[Break]:
    """Who stands above a unit that contracts out or lets premises, but not above the unit that works there."""
    through = _let_on(graph, post.at, near) if graph.is_unit(post.at) and post.rank is not Rank.OFFICER else ()
    if through:
        yield _sublet(graph, post, through)
    elif {post.at, post.id} & ancestors(graph, id) - near:
        what = Phrase(
            "“{post}”只在发包、出租单位之上；统一协调管理由该单位负责，不再向上追溯",
            "“{post}” stands above a unit that contracts out or lets premises; the coordination is that unit’s own",
        )
        closes = Phrase("登记直接针对“{id}”的书面责任", "register a written duty over “{id}” itself")
        said, named = what.fill(post=post.name), closes.fill(id=graph.register.name(id))
        yield make(graph, BreakKind.CONTRACTED, said, CONTRACTING, named)


def _let_on(graph: DutyGraph, unit: str, near: frozenset[str]) -> tuple[Edge, ...]:
    """The contracts and leases, nearest first, by which *unit* comes to whoever works in one of *near*; none without them."""
    left: list[tuple[str, tuple[Edge, ...]]] = [(node, ()) for node in sorted(near)]
    seen = set(near)
    for node, passed in left:  # grows while it is read
        for edge in sorted(graph.links(node), key=lambda edge: (edge.above, edge.duty or "")):
            if edge.link is Link.COORDINATES and edge.above not in seen:
                if edge.above == unit:
                    return (*passed, edge)
                seen.add(edge.above)
                left.append((edge.above, (*passed, edge)))
    return ()


def _sublet(graph: DutyGraph, post: Post, through: tuple[Edge, ...]) -> Break:
    """A unit that let premises or gave work to another, which passed it on: only the last in the row coordinates."""
    what = Phrase(
        "“{body}”没有直接发包、出租给“{unit}”，中间隔着{between}；统一协调管理由“{last}”负责",
        "“{body}” does not let to “{unit}”, nor give it work, itself: between them stands {between}, and “{last}” coordinates",
    )
    closes = Phrase(
        "由“{body}”直接与“{unit}”约定，或登记书面责任", "“{body}” agrees with “{unit}” itself, or a written duty"
    )
    name = graph.register.name
    names = {"body": name(post.at), "unit": name(through[0].below), "last": name(through[0].above)}
    said = what.fill(between=join([name(edge.above) for edge in through[:-1]]), **names)
    spans = tuple(edge.span for edge in through)
    return make(graph, BreakKind.SUBLET, said, CONTRACTING, closes.fill(**names), spans)


def _body(graph: DutyGraph, post: Post, id: str, above: frozenset[str]) -> Iterator[Break]:
    """A post whose body stands above, but which does not answer for it; a portfolio that stops at its own body."""
    standing = post.at in above and graph.is_organisation(post.at)
    if standing and graph.is_committee(post.at):
        if post.rank is not Rank.OFFICER:
            yield _convenes(graph, post, id)
    elif standing:
        leads = post.rank in (Rank.PRINCIPAL, Rank.SAFETY)
        yield _outside(graph, post, id) if leads else _rank(graph, post)
    elif any(edge.link is Link.CHARGE and edge.above == post.id for node in above for edge in graph.links(node)):
        what = Phrase("“{post}”的分管只及于“{body}”本身", "the portfolio of “{post}” reaches no further than “{body}”")
        closes = Phrase(
            "由县级以上党政领导分管，或登记书面责任", "let a leader of the county hold it, or register a written duty"
        )
        said = what.fill(post=post.name, body=graph.register.name(post.at))
        yield make(graph, BreakKind.PORTFOLIO, said, of_vacancy(post, graph), closes)


def _convenes(graph: DutyGraph, post: Post, id: str) -> Break:
    """A safety committee convenes those who answer, and takes nobody's place."""
    what = Phrase(
        "“{body}”只统筹协调对“{id}”负责的机构，不代替主管部门和属地负责",
        "“{body}” convenes those who answer for “{id}”, and does not answer in the place of the department or the area",
    )
    closes = Phrase(
        "由“{id}”的主管部门和所在地方负责，或登记书面责任",
        "let the department and the place of “{id}” answer, or register a written duty",
    )
    names = {"body": graph.register.name(post.at), "id": graph.register.name(id)}
    return make(graph, BreakKind.CONVENES, what.fill(**names), THREE_MUSTS, closes.fill(**names))


def _outside(graph: DutyGraph, post: Post, id: str) -> Break:
    """The head of a government that governs no place of it, or that leads only the committee that convenes it."""
    what = (
        Phrase(
            "“{body}”领导召集“{id}”的安委会，并不领导“{id}”",
            "“{body}” leads a committee that convenes “{id}”, and not “{id}” itself",
        )
        if graph.is_organisation(id)
        else Phrase(
            "“{body}”不治理“{id}”所在的地方；政府只经由地方负责",
            "“{body}” governs no place that holds “{id}”; a government answers through places",
        )
    )
    closes = Phrase(
        "由“{id}”所在地方的党委政府负责，或登记书面责任",
        "let the government of the place of “{id}” answer, or register a written duty",
    )
    names = {"body": graph.register.name(post.at), "id": graph.register.name(id)}
    return make(graph, BreakKind.OUTSIDE, what.fill(**names), LOCAL_DUTY, closes.fill(**names))


def _rank(graph: DutyGraph, post: Post) -> Break:
    """A post of the body that does not answer for what the body does."""
    what = Phrase(
        "“{post}”不是“{body}”的主要负责人、安全负责人或该行业的分管负责人",
        "“{post}” is not the principal of “{body}”, nor in charge there of safety or of the sector",
    )
    closes = Phrase("把该行业列入“{post}”的分管范围", "put the sector into the portfolio of “{post}”")
    said = what.fill(post=post.name, body=graph.register.name(post.at))
    return make(graph, BreakKind.RANK, said, of_vacancy(post, graph), closes.fill(post=post.name))


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
            yield make(graph, BreakKind.DELEGATOR, what.fill(**names), ground, closes.fill(**names), (given.span,))


_BARRED = MappingProxyType(
    {
        DutyKind.POST: (
            BreakKind.OWN_SPOT,
            Phrase("岗位责任“{duty}”只及于“{over}”本身", "the post duty “{duty}” is over “{over}” itself only"),
            ALL_POSTS,
        ),
        DutyKind.PRINCIPAL: (
            BreakKind.LET_OUT,
            Phrase(
                "主体责任“{duty}”及于“{over}”，不及于其中由他人经营的部分",
                "the principal duty “{duty}” is over “{over}”, but not over the part that another operates",
            ),
            PRINCIPAL_DUTY,
        ),
    }
)
"""The kinds of written duty that do not pass on to everything below, and how that is told."""
