"""一人多责 · burdening — posts and people that answer for too many, and one person on both sides of supervision."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from safetyduty.dates import Span, holes, merge
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, ConflictRule, judged
from safetyduty.duties.clashing.stretches import both, crowded
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.questions.turning import answered
from safetyduty.duties.regulating import regulating
from safetyduty.facts import DutyKind, Post, Rank
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.work_safety_law import SECTOR_SUPERVISION
from safetyduty.words import Phrase

__all__ = ["overloads", "posts_that_exclude"]

_Spans = dict[str, tuple[Span, ...]]


def overloads(kind: DutyKind, *, most: int) -> ConflictRule:
    """The conflict rule that a post, or a person through several posts, answers in one way for more than *most* (责任对象过多).

    Counted are units and sites, each once, through chains and delegations alike. A post of several seats may answer for *most*
    for each; a person is named on days on which no single post of theirs is over. No law sets how many are too many: *most* is
    the caller's, and every conflict says so.

    Raises:
        ValueError: *most* is less than one.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import conflicts, draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units:
        ...   - {id: mill, name: mill, kind: enterprise, place: c, sectors: []}
        ...   - {id: inn, name: inn, kind: enterprise, place: c, sectors: []}
        ... posts: [{id: clerk, name: clerk, at: mill, rank: officer}]
        ... duties:
        ...   - {id: d-1, post: clerk, over: mill, kind: sector}
        ...   - {id: d-2, post: clerk, over: inn, kind: sector, since: 2022-01-01}
        ... ''', "county.yaml")
        >>> drawn = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [found] = conflicts(drawn, rules=[overloads(DutyKind.SECTOR, most=1)])
        >>> found.subject, found.span.words().en, found.caveats[0].kind.value
        ('clerk', 'from 2022-01-01', 'discretion')
    """
    if most < 1:
        raise ValueError(f"somebody may answer for at least one, not {most}")

    return partial(_overloaded, kind, most)


def posts_that_exclude(graph: DutyGraph) -> Iterator[Conflict]:
    """监管与被监管岗位一人兼任: one person is the principal of a unit, and of a body that supervises it, on the same days.

    Supervising are the departments that run its sectors or that it belongs to, and the comprehensive department of its place.
    """
    closes = Phrase("“{unit}”与“{body}”的主要负责人不由同一人担任", "“{unit}” and “{body}” have different principals")
    why = Phrase(
        "法规库中没有逐字规定两岗不得兼任；按监督管理的性质理解，由人判断",
        "no provision in the book says so word for word; this follows from what supervision is, and a person must judge",
    )
    for person, terms in _people(graph).items():
        led = [post for id in terms if (post := graph.register.fact(id, Post)).rank is Rank.PRINCIPAL]
        units = [post for post in led if graph.is_unit(post.at)]
        bodies = [post for post in led if not graph.is_unit(post.at)] if units else []
        for unit in units if bodies else ():
            supervised = _supervising(graph, unit.at)
            for body in bodies:
                for span in both(both(terms[unit.id], terms[body.id]), supervised.get(body.at, ())):
                    names = graph.register.name
                    said = closes.fill(unit=names(unit.at), body=names(body.at))
                    parties, because = (person, unit.id, body.id), graph.law.reason(SECTOR_SUPERVISION)
                    kind, ground = ConflictKind.EXCLUSIVE_POSTS, SECTOR_SUPERVISION
                    yield Conflict(kind, unit.at, parties, span, because, ground, said, judged(why))


def _overloaded(kind: DutyKind, most: int, graph: DutyGraph) -> Iterator[Conflict]:
    by_post = _subjects(graph, kind)
    over = {id: crowded(_flat(rows), most * graph.register.fact(id, Post).seats) for id, rows in by_post.items()}
    for id, spans in over.items():
        yield from (_overload(kind, most, id, (id,), span) for span in spans)
    for person, terms in _people(graph).items():
        posts = [id for id in terms if id in by_post]
        if len(posts) > 1:
            alone = [span for id in posts for span in both(over[id], terms[id])]
            spans = crowded(_together(by_post, {id: terms[id] for id in posts}), most)
            for span in (left for each in spans for left in holes(alone, each)):
                yield _overload(kind, most, person, tuple(posts), span)


def _subjects(graph: DutyGraph, kind: DutyKind) -> dict[str, _Spans]:
    """For each post, the units and sites it answers for in the way of *kind*, and when."""
    found: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for id, step, span in answered(graph, (subject.id for subject in graph.register.subjects)):
        if step.kind is kind:
            found[step.post.id][id].append(span)
    return {post: {id: merge(spans) for id, spans in rows.items()} for post, rows in found.items()}


def _flat(rows: _Spans) -> Iterator[Span]:
    return (span for spans in rows.values() for span in spans)


def _together(by_post: dict[str, _Spans], terms: _Spans) -> Iterator[Span]:
    """When a person answers for each subject through any of the posts."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for post, held in terms.items():
        for id, spans in by_post[post].items():
            found[id].extend(both(spans, held))
    return _flat({id: merge(spans) for id, spans in found.items()})


def _people(graph: DutyGraph) -> dict[str, _Spans]:
    """Everybody who ever held more than one post, with the days of each."""
    found: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for post in graph.register.posts:
        for term in post.held:
            found[term.by][post.id].append(term.span)
    return {
        person: {id: merge(spans) for id, spans in sorted(posts.items())}
        for person, posts in found.items()
        if len(posts) > 1
    }


def _supervising(graph: DutyGraph, unit: str) -> dict[str, tuple[Span, ...]]:
    places = graph.covering(unit, on=None) or {}
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for body, span in regulating(graph, unit, places):
        found[body].append(span)
    for place in places:
        for edge in graph.links(place):
            if edge.link is Link.OVERSEES:
                found[edge.above].append(edge.span)
    return {body: merge(spans) for body, spans in found.items()}


def _overload(kind: DutyKind, most: int, subject: str, posts: tuple[str, ...], span: Span) -> Conflict:
    told = Phrase("以“{kind}”责任对应的单位和场所超过{most}个", "answers ({kind}) for more than {most} units and sites")
    closes = Phrase("分担给其他岗位，或者增加人手", "share them among other posts, or add hands")
    why = Phrase(
        "法律没有规定一个岗位最多对应多少单位；{most}是提问者给的数",
        "no law sets how many one post may answer for; {most} is the number that the asker gave",
    )
    because, caveats = Reason(told.fill(kind=kind, most=most)), judged(why.fill(most=most))
    return Conflict(ConflictKind.OVERLOAD, subject, posts, span, because, None, closes, caveats)
