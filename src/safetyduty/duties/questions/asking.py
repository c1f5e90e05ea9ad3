"""提问 · asking — who answers first for something, and what a post or a person answers for, as of a day."""

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.duties.answering import chain
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.errors import UnknownFact
from safetyduty.facts import DutyKind, Post

__all__ = ["Remit", "held_by", "subjects_of", "what", "who"]

_ASKED = ("units", "sites", "sectors", "places", "organisations")


@frozen
class Remit:
    """Something a post answers for (所负之责): the id of what it is, and the step of its chain that names the post."""

    subject: str
    step: Step


def who(graph: DutyGraph, id: str, *, on: date | None = None) -> tuple[Step, ...]:
    """Who answers first for *id*: of each kind of responsibility the nearest posts (直接责任).

    Where nobody holds the nearest, they are told as vacant, and after them the next nearest, until somebody is found; `chain`
    tells everybody to the top. *on* is the day of the law the graph was drawn with, unless another is given.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Basis:
        《安全生产法》第三条、第五条、第十条、第二十二条；《地方党政领导干部安全生产责任制规定》第四条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}, {id: t, name: town, kind: township, under: c}]
        ... organisations:
        ...   - {id: gov, name: government, kind: government, place: c}
        ...   - {id: town-gov, name: town government, kind: government, place: t, under: gov}
        ... posts:
        ...   - {id: mayor, name: town mayor, at: town-gov, rank: principal, held: [{by: p-2, since: 2021-09-01}]}
        ...   - {id: head, name: county head, at: gov, rank: principal, held: [{by: p-1, since: 2021-09-01}]}
        ... ''', "county.yaml")
        >>> day = date(2022, 6, 28)
        >>> [(step.post.id, step.kind.value, step.holders) for step in who(draw(county, statutes.read("cn").on(day)), "t")]
        [('mayor', 'territorial', ('p-2',)), ('head', 'leadership', ('p-1',))]
    """
    steps = chain(graph, id, on=on)
    return tuple(step for kind in DutyKind for step in _nearest([step for step in steps if step.kind is kind]))


def _nearest(steps: list[Step]) -> list[Step]:
    """The steps no farther than the nearest that somebody holds; all of them, where nobody holds any."""
    reach = min((len(step.via) for step in steps if step.holders), default=None)
    return [step for step in steps if reach is None or len(step.via) <= reach]


def what(graph: DutyGraph, id: str, *, on: date | None = None) -> tuple[Remit, ...]:
    """What a post, or a person by an opaque id, answers for on a day (负责事项): the inverse of `chain`.

    Units and sites first, then sectors, places and organisations; each with the step of its chain that names the post. An id
    that is a post's is read as the post's. A person answers through the posts held on that day.

    Raises:
        UnknownFact: It is no post of the register, and nobody with that id ever held one.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... sites: [{id: yard, name: yard, kind: facility, place: c, unit: mill}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [(answer.subject, answer.step.kind.value, answer.step.via) for answer in what(graph, "p-1")]
        [('mill', 'principal', ()), ('yard', 'principal', ('mill',))]
    """
    day = graph.law.day if on is None else on
    posts = {id} if isinstance(graph.register.get(id), Post) else {post.id for post in held_by(graph, id, on=day)}
    return subjects_of(graph, frozenset(posts), on=day)


def held_by(graph: DutyGraph, person: str, *, on: date) -> tuple[Post, ...]:
    """The posts a person holds on a day (所任岗位), in order of their ids.

    Raises:
        UnknownFact: Nobody with that id ever held a post.
    """
    known = [post for post in graph.register.posts if any(term.by == person for term in post.held)]
    if not known:
        people = (term.by for post in graph.register.posts for term in post.held)
        raise UnknownFact(person, (*(post.id for post in graph.register.posts), *people))
    return tuple(sorted((post for post in known if person in post.holders(on)), key=lambda post: post.id))


def subjects_of(graph: DutyGraph, posts: frozenset[str], *, on: date) -> tuple[Remit, ...]:
    """What *posts* answer for on a day (所负之责), in one pass over everything that may be asked about."""
    if not posts:
        return ()
    walk, through = Walk(graph, on), _with_delegators(graph, posts, on)
    found = (
        Remit(subject, step)
        for subject in _asked(graph)
        for step in walk.chain(subject, through)
        if step.post.id in posts
    )
    sections = {fact.id: place for place, name in enumerate(_ASKED) for fact in graph.register.sections()[name]}
    return tuple(
        sorted(
            found, key=lambda each: (sections[each.subject], each.subject, each.step.post.id, _KINDS[each.step.kind])
        )
    )


def _asked(graph: DutyGraph) -> Iterator[str]:
    sections = graph.register.sections()
    return (fact.id for name in _ASKED for fact in sections[name])


def _with_delegators(graph: DutyGraph, posts: frozenset[str], on: date) -> frozenset[str]:
    """*posts*, and every post they may act for on that day, directly or through others."""
    given = [each for each in graph.delegated if on in each.span]
    found = posts
    while more := {each.by for each in given if each.to in found} - found:
        found |= more
    return found


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(DutyKind)})
