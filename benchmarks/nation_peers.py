"""对照 · nation_peers — the peers of the national index, each given the same rows; those not installed are left out."""

from collections.abc import Iterable, Sequence
from datetime import date
from importlib.util import find_spec
from random import Random
from typing import Any

import networkx as nx

from benchmarks.nations import COUNTY, FIRST, LAST, NEEDED, Nation, Row

OPTIONAL = ("numpy", "rustworkx", "duckdb", "distributed")
LOOPS = 50


def missing() -> list[str]:
    """Which of the optional peers are not installed here."""
    return [name for name in OPTIONAL if find_spec(name) is None]


def networkx_graph(rows: Iterable[Row]) -> "nx.DiGraph[str]":
    """A DiGraph with the same attributes; of several links between two nodes it keeps the last."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for above, below, kind, since, until in rows:
        graph.add_edge(above, below, kind=kind, since=since, until=until)
    return graph


def networkx_multigraph(rows: Iterable[Row]) -> "nx.MultiDiGraph[str]":
    """A MultiDiGraph, which keeps all links between two nodes."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for above, below, kind, since, until in rows:
        graph.add_edge(above, below, kind=kind, since=since, until=until)
    return graph


def networkx_day(graph: "nx.DiGraph[str]", on: date) -> "nx.DiGraph[str]":
    """The view of a graph that holds the links of a day."""

    def holds(above: str, below: str) -> bool:
        link = graph.edges[above, below]
        return _holds(link["since"], link["until"], on)

    return nx.subgraph_view(graph, filter_edge=holds)


def networkx_coverage(graph: "nx.MultiDiGraph[str]", nation: Nation, on: date) -> int:
    """How many (enterprise, kind) nobody answers for whose chain reaches a province, by a loop with a memory."""
    linked = dict.fromkeys(nation.tops, True)

    def reaches(node: str) -> bool:
        if node not in linked:
            linked[node] = any(
                _holds(link["since"], link["until"], on) and reaches(above)
                for above, links in graph.pred[node].items()
                for link in links.values()
            )
        return linked[node]

    lacking = 0
    for enterprise in nation.enterprises:
        held = {
            link["kind"]
            for above, links in (graph.pred[enterprise].items() if enterprise in graph else ())
            for link in links.values()
            if _holds(link["since"], link["until"], on) and reaches(above)
        }
        lacking += len(NEEDED) - len(held.intersection(NEEDED))
    return lacking


def rustworkx_graph(rows: Sequence[Row], numbers: dict[str, int]) -> Any:  # rustworkx has no types for its payloads
    """A PyDiGraph of the rows, without parallel edges."""
    import rustworkx as rx  # noqa: PLC0415  # a peer that may not be there

    graph = rx.PyDiGraph(multigraph=False)
    graph.add_nodes_from(list(numbers))
    graph.add_edges_from([(numbers[above], numbers[below], (kind, *days)) for above, below, kind, *days in rows])
    return graph


def injected(nation: Nation) -> list[Row]:
    """Links by which towns answer for the prefecture over them, fifty of them, so that each closes one loop."""
    governments = (row for row in nation.rows if row[2] == "territorial" and row[1].startswith("government-"))
    over = {below: above for above, below, *_ in governments}
    towns = sorted(town for town in over if town.startswith(f"government-{COUNTY + 1}-"))
    return [(town, over[over[town]], "guidance", None, None) for town in Random(7).sample(towns, LOOPS)]


def duckdb_lapses(nation: Nation) -> Any:  # duckdb's connection, wherever it is installed
    """A connection that holds the enterprises' links as numbers, and the (enterprise, kind) that must be answered for."""
    import duckdb  # noqa: PLC0415  # a peer that may not be there
    import numpy as np  # noqa: PLC0415

    number = {id: place for place, id in enumerate(nation.enterprises)}
    kinds = {kind: place for place, kind in enumerate(NEEDED)}
    kept = [row for row in nation.rows if row[1] in number and row[2] in kinds]
    given = {  # noqa: F841  # DuckDB finds it by its name
        "below": np.array([number[row[1]] for row in kept], np.int32),
        "kind": np.array([kinds[row[2]] for row in kept], np.uint8),
        "since": np.array([(row[3] or date.min).toordinal() for row in kept], np.int32),
        "until": np.array([(row[4] or date.max).toordinal() for row in kept], np.int32),
    }
    connection = duckdb.connect()
    connection.execute("CREATE TABLE links AS SELECT * FROM given")
    connection.execute(
        f"CREATE TABLE wanted AS SELECT b AS below, k AS kind FROM range({len(number)}) s(b), range(3) t(k)"
    )
    return connection


LAPSES = f"""
WITH held AS (
  SELECT below, kind, greatest(since, {FIRST.toordinal()}) AS since, least(until, {LAST.toordinal()}) AS until FROM links
), seen AS (
  SELECT *, coalesce(max(until) OVER (PARTITION BY below, kind ORDER BY since, until
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), {FIRST.toordinal()}) AS reach FROM held
), ends AS (
  SELECT below, kind, max(until) AS until FROM held GROUP BY below, kind
), lapses AS (
  SELECT reach AS since, since AS until FROM seen WHERE reach < since
  UNION ALL
  SELECT coalesce(until, {FIRST.toordinal()}), {LAST.toordinal()} FROM wanted LEFT JOIN ends USING (below, kind)
  WHERE coalesce(until, {FIRST.toordinal()}) < {LAST.toordinal()}
)
SELECT count(*), sum(until - since) FROM lapses
"""


def _holds(since: date | None, until: date | None, on: date) -> bool:
    return (since is None or since <= on) and (until is None or on < until)
