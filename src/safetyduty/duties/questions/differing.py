"""变化 · differing — what is different between two days: who holds what, what is tied to what, who answers, what is uncovered."""

from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import frozen

from safetyduty.duties.answering import chains
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.questions.ways import Tie, delegated, row_ties, ways_to
from safetyduty.duties.steps import Step
from safetyduty.duties.uncovered import Gap, gaps
from safetyduty.duties.walking import Walk
from safetyduty.facts import DutyKind
from safetyduty.statutes import Reason
from safetyduty.words import Phrase, Worded, join

__all__ = ["Change", "ChangeKind", "Turn", "changes"]


class ChangeKind(Worded):
    """What is different (变化类别)."""

    APPOINTMENT = "appointment", "任职", "appointment"
    LINK = "link", "联系", "link"
    DELEGATION = "delegation", "委托", "delegation"
    ANSWER = "answer", "责任", "answer"
    GAP = "gap", "缺口", "gap"


class Turn(Worded):
    """Whether it is there on the second day only, or on the first (出现还是消失)."""

    BEGUN = "begun", "出现", "begun"
    ENDED = "ended", "消失", "ended"


@frozen
class Change:
    """One difference between two days (变化): ``what`` is there on one of them, and what caused it.

    ``subject`` is the post, the lower end of the link, the post that delegates, what is answered for, or what is uncovered;
    ``post`` is the post that answers, where it is an answer. ``because`` is the rule of an answer or a gap.
    """

    kind: ChangeKind
    turn: Turn
    subject: str
    what: Phrase
    causes: tuple[Phrase, ...]
    post: str | None = None
    because: Reason | None = None


def changes(graph: DutyGraph, before: date, after: date) -> tuple[Change, ...]:
    """What is different on the day *after* from the day *before* (两日之间的变化), each with what caused it.

    Appointments, links and delegations that are there on one day only, each the cause of itself; then who answers for a unit
    or a site on one day only, because of the links that changed; then the gaps. Asked the other way round, what began has
    ended. What came and went between the two days is not told; `between` tells it.

    Raises:
        NothingInForce: A rule an answer or a gap rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2022-05-01}]}]
        ... ''', "county.yaml")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> for change in changes(graph, date(2022, 1, 1), date(2022, 6, 1)):
        ...     print(change.kind.value, change.turn.value, "-", change.what.en)
        appointment begun - p-1 as “director” (from 2022-05-01)
        gap ended - vacant post: “director” (up to 2022-04-30)
    """
    if before == after:
        return ()
    direct = [*_appointments(graph, before, after), *_links(graph, before, after), *_delegations(graph, before, after)]
    found = [*direct, *_answers(graph, before, after), *_gaps(graph, before, after, direct)]
    return tuple(sorted(found, key=_order))


def _turn(was: object, now: object) -> Turn | None:
    return None if bool(was) is bool(now) else Turn.BEGUN if now else Turn.ENDED


def _appointments(graph: DutyGraph, before: date, after: date) -> Iterator[Change]:
    for post in graph.register.posts:
        for term in post.held:
            turn = _turn(before in term.span, after in term.span)
            if turn is not None:
                what = Phrase("{by}任“{post}”（{days}）", "{by} as “{post}” ({days})")
                said = what.fill(by=term.by, post=post.name, days=term.span.words())
                yield Change(ChangeKind.APPOINTMENT, turn, post.id, said, (said,))


def _links(graph: DutyGraph, before: date, after: date) -> Iterator[Change]:
    was, now = ({_key(edge) for edge in graph.edges if day in edge.span} for day in (before, after))
    turned = was ^ now
    for tie in row_ties(edge for edge in graph.edges if _key(edge) in turned):
        turn = _turn(tie.holds(before), tie.holds(after))
        if turn is not None:
            yield _tied(graph, ChangeKind.LINK, turn, tie)


def _key(edge: Edge) -> tuple[str, str, Link, str | None]:
    return edge.above, edge.below, edge.link, edge.duty


def _delegations(graph: DutyGraph, before: date, after: date) -> Iterator[Change]:
    for given in graph.register.delegations:
        turn = _turn(before in given.span, after in given.span)
        if turn is not None:
            yield _tied(graph, ChangeKind.DELEGATION, turn, delegated(given))


def _tied(graph: DutyGraph, kind: ChangeKind, turn: Turn, tie: Tie) -> Change:
    said = tie.words(graph)
    return Change(kind, turn, tie.below, said, (said,))


def _answers(graph: DutyGraph, before: date, after: date) -> Iterator[Change]:
    """Who answers for each unit and site on one of the two days only."""
    ids = [subject.id for subject in graph.register.subjects]
    walk = Walk(graph, None)
    for id, was, now in zip(ids, chains(graph, ids, on=before), chains(graph, ids, on=after), strict=True):
        known, told = ({_answer(step): step for step in steps} for steps in (was, now))
        for key in known.keys() ^ told.keys():
            turn, step = (Turn.BEGUN, told[key]) if key in told else (Turn.ENDED, known[key])
            there, away = (after, before) if turn is Turn.BEGUN else (before, after)
            what = Phrase("“{post}”对“{subject}”负{kind}责任", "“{post}” answers for “{subject}” ({kind})")
            said = what.fill(post=step.post.name, subject=graph.register.name(id), kind=step.kind)
            causes = tuple(tie.words(graph) for tie in _missing(walk, id, step, there, away))
            yield Change(ChangeKind.ANSWER, turn, id, said, causes, step.post.id, step.because)


def _answer(step: Step) -> tuple[str, DutyKind, str | None, str | None]:
    return step.post.id, step.kind, step.duty, step.delegation


def _missing(walk: Walk, id: str, step: Step, there: date, away: date) -> Iterable[Tie]:
    """Of all ways to a step that hold on the day *there*, the ties that do not on the day *away*."""
    ways = [way for way in ways_to(walk, id, step.post.id) if way.tells(step) and not way.broken(there)]
    return {tie: None for way in ways for tie in way.broken(away)}


def _gaps(graph: DutyGraph, before: date, after: date, direct: list[Change]) -> Iterator[Change]:
    was, now = set(gaps(graph, on=before)), set(gaps(graph, on=after))
    for gap in was ^ now:
        what = Phrase("{kind}：“{subject}”（{days}）", "{kind}: “{subject}” ({days})")
        said = what.fill(kind=gap.kind, subject=graph.register.name(gap.subject), days=gap.span.words())
        near = _near(graph, gap)
        causes = tuple(sorted((c.what for c in direct if c.subject in near), key=lambda phrase: phrase.en))
        turn = Turn.BEGUN if gap in now else Turn.ENDED
        yield Change(ChangeKind.GAP, turn, gap.subject, said, causes or (said,), None, gap.because)


def _near(graph: DutyGraph, gap: Gap) -> set[str]:
    """What a gap is about, and the sectors and the unit through which somebody would close it."""
    near, left = {gap.subject}, [gap.subject]
    while left:
        for edge in graph.links(left.pop()):
            if edge.link in (Link.BELONGS, Link.OPERATES) and edge.above not in near:
                near.add(edge.above)
                left.append(edge.above)
    return near


def _order(change: Change) -> tuple[int | str, ...]:
    return (
        _KINDS[change.kind],
        change.subject,
        change.post or "",
        change.turn.value,
        change.what.en,
        join(change.causes).en,
    )


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(ChangeKind)})
