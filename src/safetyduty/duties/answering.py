"""责任链 · answering — who answers for something on a day, from the post on the spot to the top."""

from collections.abc import Iterable, Iterator
from datetime import date

from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk

__all__ = ["chain", "chains"]


def chain(graph: DutyGraph, id: str, *, on: date | None = None) -> tuple[Step, ...]:
    """Who answers for *id*, from the post on the spot to the top of the register's place (责任链).

    *on* is the day of the law the graph was drawn with, unless another is given; the law stays that one.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule the chain rests on did not exist, or is not covered, on the law's day.

    Basis:
        《安全生产法》第三条、第五条、第九条、第十条、第二十一条、第二十二条、第二十五条；《地方党政领导干部安全生产责任制规定》第四条、第八条、第九条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts:
        ...   - {id: head, name: county head, at: gov, rank: principal, held: [{by: p-1, since: 2021-09-01}]}
        ...   - {id: boss, name: mill director, at: mill, rank: principal}
        ... ''', "county.yaml")
        >>> day = date(2022, 6, 28)
        >>> for step in chain(draw(county, statutes.read("cn").on(day)), "mill", on=day):
        ...     print(step.post.name.en, step.kind.value, step.holders, step.because.basis[0].words().en)
        mill director principal () Work Safety Law, Art. 5
        county head leadership ('p-1',) Regulation on the Work Safety Responsibility of Local Leading Cadres, Art. 4
    """
    return next(chains(graph, (id,), on=on))


def chains(graph: DutyGraph, ids: Iterable[str], *, on: date | None = None) -> Iterator[tuple[Step, ...]]:
    """`chain` for many ids on one day, sharing what they have in common (批量责任链).

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule a chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> list(chains(draw(empty, statutes.read("cn").on(date(2022, 6, 28))), (), on=date(2022, 6, 28)))
        []
    """
    walk = Walk(graph, graph.law.day if on is None else on)
    return (walk.chain(id) for id in ids)
