"""冲突清单 · conflicting — everything that does not go together in a graph, on a day or over a span of days.

A conflict rule is a function from a graph to its conflicts on all days; `CONFLICT_RULES` is the list that is used unless a
caller passes another, such as ``(*CONFLICT_RULES, overloads(DutyKind.SECTOR, most=50))``.
"""

from collections.abc import Iterable
from datetime import date
from types import MappingProxyType

from safetyduty.dates import Span
from safetyduty.duties.clashing.burdening import posts_that_exclude
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, ConflictRule
from safetyduty.duties.clashing.competing import sectors_assigned_twice, sectors_run_by_several
from safetyduty.duties.clashing.contracting import agreements_missing, tenants_uncoordinated
from safetyduty.duties.clashing.delegating import delegates_absent, delegations_of_others_duties, delegators_gone
from safetyduty.duties.clashing.looping import loops
from safetyduty.duties.graph import DutyGraph

__all__ = ["CONFLICT_RULES", "conflicts", "conflicts_between"]

CONFLICT_RULES: tuple[ConflictRule, ...] = (
    sectors_run_by_several,
    sectors_assigned_twice,
    agreements_missing,
    tenants_uncoordinated,
    posts_that_exclude,
    delegations_of_others_duties,
    delegators_gone,
    delegates_absent,
    loops,
)


def conflicts(
    graph: DutyGraph, *, on: date | None = None, rules: Iterable[ConflictRule] = CONFLICT_RULES
) -> tuple[Conflict, ...]:
    """Everything that does not go together on a day, with the days each conflict lasts (冲突).

    *on* is the day of the law the graph was drawn with, unless another is given; the law stays that one.

    Raises:
        NothingInForce: A rule that a conflict rests on is not covered on the law's day.

    Basis:
        《安全生产法》第十条、第十七条、第二十二条、第四十八条、第四十九条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... sectors: [{id: gas, name: town gas, kind: industry}]
        ... organisations:
        ...   - {id: housing, name: housing bureau, kind: department, place: c, runs: [gas]}
        ...   - {id: market, name: market bureau, kind: department, place: c, runs: [{sector: gas, since: 2022-01-01}]}
        ... ''', "county.yaml")
        >>> [found] = conflicts(draw(county, statutes.read("cn").on(date(2022, 6, 28))))
        >>> found.kind.value, found.subject, found.parties, found.span.words().en
        ('two-regulators', 'gas', ('housing', 'market'), 'from 2022-01-01')
    """
    day = graph.law.day if on is None else on
    return _sorted(found for rule in rules for found in rule(graph) if day in found.span)


def conflicts_between(
    graph: DutyGraph, *, since: date, until: date, rules: Iterable[ConflictRule] = CONFLICT_RULES
) -> tuple[Conflict, ...]:
    """Everything that does not go together on some day from *since* up to, and without, *until* (期间冲突).

    Each conflict is told once, over all the days that it lasts.

    Raises:
        NothingInForce: A rule that a conflict rests on is not covered on the law's day.
        ValueError: *until* comes before *since*.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> drawn = draw(empty, statutes.read("cn").on(date(2022, 6, 28)))
        >>> conflicts_between(drawn, since=date(2022, 1, 1), until=date(2023, 1, 1))
        ()
    """
    asked = Span(since, until)
    if asked.empty:
        return ()
    return _sorted(found for rule in rules for found in rule(graph) if found.span & asked is not None)


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(ConflictKind)})


def _sorted(found: Iterable[Conflict]) -> tuple[Conflict, ...]:
    return tuple(sorted(found, key=_order))


def _order(found: Conflict) -> tuple[int | str | date | tuple[str, ...], ...]:
    return (_KINDS[found.kind], found.subject, found.parties, found.span.since or date.min, found.closes.zh)
