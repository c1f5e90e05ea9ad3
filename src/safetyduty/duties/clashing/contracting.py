"""发包出租 · contracting — contracts and leases without a safety agreement, and tenants of one site whom nobody coordinates."""

from collections import defaultdict
from collections.abc import Iterator

from safetyduty.dates import Span, holes, merge
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, judged
from safetyduty.duties.clashing.stretches import both, together
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.regulating import is_written
from safetyduty.facts import Contract, ContractKind, DutyKind, Post, Rank
from safetyduty.statutes.provisions.work_safety_law import CONTRACTING, SAME_AREA_UNITS
from safetyduty.words import Phrase

__all__ = ["agreements_missing", "tenants_uncoordinated"]


def agreements_missing(graph: DutyGraph) -> Iterator[Conflict]:
    """未签安全生产管理协议: a contract or lease, from its first day until a safety agreement was signed.

    A contract whose first day nobody wrote down is taken to have begun with its agreement, where it has one.
    """
    closes = Phrase(
        "“{by}”与“{to}”签订专门的安全生产管理协议，或者在合同中约定各自的安全生产管理职责",
        "“{by}” and “{to}” sign a safety agreement, or say in the contract who manages which part of safety",
    )
    for contract in graph.register.contracts:
        named = closes.fill(by=graph.register.name(contract.by), to=graph.register.name(contract.to))
        for span in _unsigned(contract):
            parties, because = (contract.by, contract.to), graph.law.reason(CONTRACTING)
            yield Conflict(ConflictKind.NO_AGREEMENT, contract.id, parties, span, because, CONTRACTING, named)


def tenants_uncoordinated(graph: DutyGraph) -> Iterator[Conflict]:
    """厂中厂无人检查协调: one site let to two or more units on the same days, and nobody named to inspect and coordinate.

    Named is whoever holds a safety post of a unit that lets the site, or any post with a written duty of coordination over the
    site or over such a unit. That its leaders coordinate by law, whoever they are, names nobody.
    """
    closes = Phrase(
        "各单位签订安全生产管理协议，并指定专职安全生产管理人员进行检查与协调",
        "the units sign a safety agreement, and name full-time safety staff who inspect and coordinate",
    )
    why = Phrase(
        "各单位的作业是否可能危及对方，由人判断", "whether the units may endanger each other is for a person to judge"
    )
    leases: defaultdict[str, list[Contract]] = defaultdict(list)
    for contract in graph.register.contracts:
        if contract.kind is ContractKind.LEASE and contract.over is not None:
            leases[contract.over].append(contract)
    for site, let in leases.items():
        named = _coordinated(graph, site, {lease.by for lease in let})
        for (lessors, tenants), shared in together(((lease, lease.span) for lease in let), _tenants):
            for span in holes(named, shared):
                kind, because, ground = ConflictKind.UNCOORDINATED, graph.law.reason(SAME_AREA_UNITS), SAME_AREA_UNITS
                yield Conflict(kind, site, (*lessors, *tenants), span, because, ground, closes, judged(why))


def _unsigned(contract: Contract) -> Iterator[Span]:
    if contract.agreement is None:
        yield contract.span
    elif contract.since is not None and contract.agreement > contract.since:
        span = contract.span & Span(None, contract.agreement)
        if span is not None:
            yield span


def _tenants(leases: frozenset[Contract]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    tenants = {lease.to for lease in leases}
    if len(tenants) > 1:
        yield tuple(sorted({lease.by for lease in leases})), tuple(sorted(tenants))


def _coordinated(graph: DutyGraph, site: str, lessors: set[str]) -> tuple[Span, ...]:
    """When somebody is named to inspect and coordinate on a site."""
    spans: list[Span] = []
    for lessor in lessors:
        for post in graph.posts(lessor):
            if post.rank is Rank.SAFETY:
                spans.extend(term.span for term in post.held)
    for over in (site, *lessors):
        for edge in graph.links(over):
            if edge.link is Link.BEARS and is_written(graph, edge, DutyKind.COORDINATION):
                held = graph.register.fact(edge.above, Post).held
                spans.extend(both([edge.span], (term.span for term in held)))
    return merge(spans)
