"""区间 · intervals — who answered for something over many days, as spans."""

from datetime import date
from types import MappingProxyType

from attrs import evolve, frozen

from safetyduty.dates import Span, merge
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.duties.questions.ways import ancestors
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.facts import DutyKind, Post
from safetyduty.statutes import Reason

__all__ = ["Tenure", "between"]


@frozen
class Tenure:
    """Somebody answered for something over a span of days (履责区间).

    ``holder`` is None on days on which the post was vacant. ``duty`` and ``delegation`` are as in a `Step`.
    """

    post: Post
    kind: DutyKind
    holder: str | None
    span: Span
    because: Reason
    ground: Ground
    duty: str | None = None
    delegation: str | None = None


def between(graph: DutyGraph, id: str, *, since: date, until: date) -> tuple[Tenure, ...]:
    """Who answered for *id* from *since* to before *until*, as spans (区间内的责任人).

    It is `chain` on each of the days, asked only on those on which something changes; the law stays that of the graph's day.

    Raises:
        UnknownFact: The register has no such id.
        ValueError: *until* is before *since*.
        NothingInForce: A rule the answers rest on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts:
        ...   - id: boss
        ...     name: director
        ...     at: mill
        ...     rank: principal
        ...     held: [{by: p-1, since: 2021-09-01, until: 2022-05-01}, {by: p-2, since: 2022-05-10}]
        ... ''', "county.yaml")
        >>> graph = draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> for tenure in between(graph, "mill", since=date(2022, 1, 1), until=date(2023, 1, 1)):
        ...     print(tenure.post.id, tenure.holder, tenure.span.words().en)
        boss p-1 2022-01-01 to 2022-04-30
        boss None 2022-05-01 to 2022-05-09
        boss p-2 2022-05-10 to 2022-12-31
    """
    asked = Span(since, until)
    days = () if asked.empty else (since, *(day for day in _turns(graph, id) if day in asked and day != since))
    first: dict[tuple[str | None, ...], Tenure] = {}
    spans: dict[tuple[str | None, ...], list[Span]] = {}
    for day, end in zip(days, (*days[1:], until), strict=False):
        for step in Walk(graph, day).chain(id):
            for holder in step.holders or (None,):
                key = (step.post.id, step.kind.value, step.ground.name, step.duty, step.delegation, holder)
                first.setdefault(key, _tenure(step, holder, Span(day, end)))
                spans.setdefault(key, []).append(Span(day, end))
    rows = [evolve(tenure, span=span) for key, tenure in first.items() for span in merge(spans[key])]
    return tuple(sorted(rows, key=_order))


def _tenure(step: Step, holder: str | None, span: Span) -> Tenure:
    return Tenure(step.post, step.kind, holder, span, step.because, step.ground, step.duty, step.delegation)


def _order(tenure: Tenure) -> tuple[int | str | date, ...]:
    ids = (tenure.post.id, tenure.duty or "", tenure.delegation or "", tenure.ground.name)
    return (_KINDS[tenure.kind], *ids, tenure.span.since or date.min, tenure.holder or "")


def _turns(graph: DutyGraph, id: str) -> list[date]:
    """The days on which the chain of *id* may change: a link, a delegation or an appointment begins or ends."""
    above = ancestors(graph, id)
    spans = [edge.span for node in above for edge in graph.links(node)]
    posts, left = set[str](), [node for node in above if isinstance(graph.register.get(node), Post)]
    while left:
        post = left.pop()
        if post not in posts:
            posts.add(post)
            given = graph.delegations(post, on=None)
            spans += [each.span for each in given]
            left += [each.to for each in given]
    spans += [term.span for post in posts for term in graph.register.fact(post, Post).held]
    return sorted({day for span in spans for day in (span.since, span.until) if day is not None})


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(DutyKind)})
