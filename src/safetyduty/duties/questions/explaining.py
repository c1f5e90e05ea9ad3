"""理由 · explaining — why a post answers for something on a day, and if it does not, where the way to it breaks."""

from collections.abc import Iterator
from datetime import date

from safetyduty.dates import Span, holes
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import of_vacancy
from safetyduty.duties.questions.breaks import Break, BreakKind, of_tie, of_way
from safetyduty.duties.questions.lacking import unlinked
from safetyduty.duties.questions.ways import Way, ways_to
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.facts import Post
from safetyduty.words import Phrase

__all__ = ["why", "why_not"]


def why(graph: DutyGraph, post: str, id: str, *, on: date | None = None) -> tuple[Step, ...]:
    """Every way by which *post* answers for *id* on a day (为何负责), nearest first; empty if it does not.

    A vacant post answers all the same: its steps have no ``holders``.

    Raises:
        UnknownFact: There is no such post, or the register has no such id.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... sectors: [{id: fire, name: fire safety, kind: business}, {id: dust, name: dust, kind: industry}]
        ... organisations: [{id: brigade, name: brigade, kind: department, place: c, runs: [fire, dust]}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: [fire, dust]}]
        ... posts: [{id: captain, name: captain, at: brigade, rank: principal}]
        ... ''', "county.yaml")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [step.via for step in why(graph, "captain", "mill")]
        [('dust', 'brigade'), ('fire', 'brigade')]
    """
    walk = Walk(graph, graph.law.day if on is None else on)
    asked = graph.register.fact(post, Post).id
    told: dict[Step, None] = {}
    for way in walk.ways(id):
        for step in (way, *walk.acting((way,), id)):
            if step.post.id == asked:
                told.setdefault(step)
    return tuple(told)


def why_not(graph: DutyGraph, post: str, id: str, *, on: date | None = None) -> tuple[Break, ...]:
    """Where the way from *id* to *post* breaks on a day (为何不负责); empty if the post does answer, and never otherwise.

    Of each way that the register knows, the first tie that does not hold, with the days on which it did, and what would
    close it. Where only ways that the rules bar are known, the bar; where none is, what they lack.

    Raises:
        UnknownFact: There is no such post, or the register has no such id.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... sectors: [{id: fire, name: fire safety, kind: business}]
        ... organisations:
        ...   - {id: brigade, name: brigade, kind: department, place: c, runs: [{sector: fire, until: 2022-01-01}]}
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: [fire]}]
        ... posts: [{id: captain, name: captain, at: brigade, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> for found in why_not(graph, "captain", "mill"):
        ...     print(found.kind.value, "-", found.words.en)
        lapsed - “brigade”: runs “fire safety” (up to 2021-12-31); it ended before 2022-06-28
    """
    day = graph.law.day if on is None else on
    if why(graph, post, id, on=day):
        return ()
    walk, asked = Walk(graph, None), graph.register.fact(post, Post)
    ways = list(ways_to(walk, id, post))
    found = list(_breaks(walk, ways, id, day)) or list(unlinked(graph, asked, id))
    return tuple(dict.fromkeys((*found, *_vacant(graph, asked, day))))


def _breaks(walk: Walk, ways: list[Way], id: str, on: date) -> Iterator[Break]:
    """Of ways that only lack a tie that day, the first such tie; if there are none, what bars the others."""
    barred = [(way, of_way(walk, way, id)) for way in ways]
    lapsed = [way for way, bar in barred if bar is None]
    for way in lapsed:
        yield of_tie(walk.graph, way, way.broken(on)[0], on)
    if not lapsed:
        yield from (bar for _, bar in barred if bar is not None)


def _vacant(graph: DutyGraph, post: Post, on: date) -> Iterator[Break]:
    """That nobody holds the post besides: no break in itself, but one more thing that stands open."""
    empty = next((hole for hole in holes((term.span for term in post.held), Span()) if on in hole), None)
    if empty is not None:
        what = Phrase("此外，“{post}”空缺（{days}）", "besides, nobody holds “{post}” ({days})")
        closes = Phrase("依法选举或者任命“{post}”", "elect or appoint “{post}”").fill(post=post.name)
        ground = of_vacancy(post, graph)
        held = tuple(sorted((term.span for term in post.held), key=lambda span: span.since or date.min))
        said = what.fill(post=post.name, days=empty.words())
        yield Break(BreakKind.VACANT, said, graph.law.reason(ground), ground, held, closes)
