"""授权越限 · delegating — delegations beyond their limits: passed on without leave, over what was not theirs, outlived, to nobody.

授权不授责: what is told here never frees a delegator. No statute in the book sets these limits; each conflict says so.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from safetyduty.dates import Span, holes, merge
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, judged
from safetyduty.duties.clashing.stretches import both
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.duties.questions.turning import answered
from safetyduty.duties.questions.ways import ancestors
from safetyduty.facts import Delegation, Organisation, Place, Post, Rank
from safetyduty.statutes.provisions.work_safety_law import ALL_POSTS, POWER_AND_DUTY_LISTS
from safetyduty.words import Phrase

__all__ = ["delegates_absent", "delegations_of_others_duties", "delegators_gone"]

_READING = Phrase(
    "法规库中没有规定岗位之间授权的限度；按“授权不授责”、责任到岗到人理解，由人判断",
    "no statute in the book limits delegation between posts; this reads 授权不授责 and “a person for every post”, and a person must judge",
)


def delegations_of_others_duties(graph: DutyGraph) -> Iterator[Conflict]:
    """授权超出本岗位责任, 未经允许转授权: the days on which a post delegates what it does not answer for, nor may pass on.

    What another post delegated to it, with leave to delegate further, is its to pass on; without that leave it is not.
    """
    theirs = Phrase(
        "由对“{over}”负责的岗位授权，或者收回", "a post that answers for “{over}” delegates it, or it is taken back"
    )
    further = Phrase(
        "由原授权岗位在授权书中写明可以转授权，或者收回“{over}”的转授权",
        "the first delegator allows it in writing, or “{over}” is taken back",
    )
    received: defaultdict[str, list[Delegation]] = defaultdict(list)
    for delegation in graph.register.delegations:
        received[delegation.to].append(delegation)
    own = _own_duties(graph)
    for delegation in graph.register.delegations:
        for item in sorted({*delegation.over}):
            name, reached = graph.register.name(item), ancestors(graph, item)
            passed = [each for each in received[delegation.by] if not reached.isdisjoint(each.over)]
            onward = (each.span for each in passed if each.onward)
            for span in holes((*own[delegation.by, item], *onward), delegation.span):
                without = both([span], (each.span for each in passed))
                for day_span in without:
                    yield _found(graph, ConflictKind.REDELEGATED, delegation, day_span, further.fill(over=name))
                for day_span in holes(without, span):
                    yield _found(graph, ConflictKind.NOT_THEIRS, delegation, day_span, theirs.fill(over=name))


def delegators_gone(graph: DutyGraph) -> Iterator[Conflict]:
    """授权人已离任: the days after everybody who held the post when it delegated has left it."""
    closes = Phrase(
        "由“{post}”的现任者重新授权，或者收回", "whoever holds “{post}” now delegates anew, or it is taken back"
    )
    for delegation in graph.register.delegations:
        post = graph.register.fact(delegation.by, Post)
        givers = {*post.holders(delegation.since)}
        held = (term.span for term in post.held if term.by in givers)
        for span in holes(held, delegation.span):
            yield _found(graph, ConflictKind.DELEGATOR_LEFT, delegation, span, closes.fill(post=post.name))


def delegates_absent(graph: DutyGraph) -> Iterator[Conflict]:
    """被授权岗位无人: the days on which nobody holds the post that was to act."""
    closes = Phrase(
        "任命“{post}”，或者改授他岗、收回", "appoint “{post}”, or delegate to another post, or take it back"
    )
    for delegation in graph.register.delegations:
        post = graph.register.fact(delegation.to, Post)
        for span in holes((term.span for term in post.held), delegation.span):
            yield _found(graph, ConflictKind.DELEGATE_ABSENT, delegation, span, closes.fill(post=post.name))


def _own_duties(graph: DutyGraph) -> dict[tuple[str, str], tuple[Span, ...]]:
    """For each post that delegates, and each thing it does, when the post answers for that thing itself."""
    pairs = {(each.by, item) for each in graph.register.delegations for item in each.over}
    spans: dict[tuple[str, str], list[Span]] = {pair: [*_by_office(graph, *pair)] for pair in pairs}
    for item, step, span in answered(graph, sorted({item for _, item in pairs})):
        if step.delegation is None and (step.post.id, item) in spans:
            spans[step.post.id, item].append(span)
    return {pair: merge(found) for pair, found in spans.items()}


def _by_office(graph: DutyGraph, by: str, item: str) -> Iterable[Span]:
    """When a post may delegate *item* by what it is: its own body and bodies under it, its portfolio, its body's area.

    The head of a Party committee or government of county level and above, or at the top, answers first for all of it.
    """
    post, over = graph.register.fact(by, Post), graph.register.get(item)
    body = graph.register.get(post.at)
    if item == post.at or item in post.charge:
        return (Span(),)
    if post.rank is Rank.OFFICER or not isinstance(body, Organisation):
        return ()
    if post.rank is Rank.PRINCIPAL and graph.leads(body.id):
        return (body.span,)
    if isinstance(over, Organisation) and body.id in ancestors(graph, item):
        return (over.span,)
    if isinstance(over, Place) and body.place in ancestors(graph, item):
        return (body.span,)
    return ()


def _found(graph: DutyGraph, kind: ConflictKind, delegation: Delegation, span: Span, closes: Phrase) -> Conflict:
    in_unit = graph.is_unit(graph.register.fact(delegation.by, Post).at)
    ground: Ground = ALL_POSTS if in_unit else POWER_AND_DUTY_LISTS
    parties, because = (delegation.by, delegation.to), graph.law.reason(ground)
    return Conflict(kind, delegation.id, parties, span, because, ground, closes, judged(_READING))
