"""全国 · nation — the compact index of a nation against networkx, rustworkx, DuckDB and pickle, on the same rows.

``python -m benchmarks nation`` runs all three sizes, some minutes for the largest; ``python -m benchmarks.nation 10000`` one.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from itertools import cycle
from math import log
from random import Random
from statistics import median
from time import perf_counter
from typing import TypeVar

import networkx as nx

from benchmarks import nation_peers as peers
from benchmarks.nations import DAY, FIRST, KINDS, LAST, NEEDED, Nation, nation
from benchmarks.timing import side_by_side
from safetyduty import statutes
from safetyduty.duties.index.climbing import above, below, paths, reasons
from safetyduty.duties.index.compact import Compact, lay
from safetyduty.duties.index.cycles import loops
from safetyduty.duties.index.parts import over, split
from safetyduty.duties.index.saved import reopen, save
from safetyduty.duties.index.sweep import covered, lapses
from safetyduty.statutes.provisions.work_safety_law import COMPREHENSIVE_SUPERVISION, LOCAL_DUTY, SECTOR_SUPERVISION

SIZES = (10_000, 100_000, 1_000_000)
ASKED = 500
QUICK_ROUNDS = 51
REASONS = {
    "comprehensive": COMPREHENSIVE_SUPERVISION,
    "guidance": SECTOR_SUPERVISION,
    "leadership": LOCAL_DUTY,
    "sector": SECTOR_SUPERVISION,
    "territorial": LOCAL_DUTY,
}


def run() -> Iterator[str]:
    """Every ratio at every size, then how the figures grow from the smallest to the largest."""
    lacking = peers.missing()
    if lacking:
        yield f"not installed here, and left out: {', '.join(lacking)}"
    grown: dict[str, list[float]] = {}
    for size in SIZES:
        for name, seconds, line in _one(size, lacking):
            grown.setdefault(name, []).append(seconds)
            yield f"{size:>9,} {line}"
    for name, goal in (("ids", "3x"), ("paths", "3x"), ("reasons", "3x"), ("build", "exponent 1.2")):
        if name not in grown:
            continue  # its peer is not installed
        times = grown[name][-1] / grown[name][0]
        exponent = log(times) / log(SIZES[-1] / SIZES[0])
        yield f"{name} from {SIZES[0]:,} to {SIZES[-1]:,}: {times:.2f}x, exponent {exponent:.2f} (goal {goal})"


T = TypeVar("T")
Line = tuple[str, float, str]
"""What was measured, our seconds, and the line to print."""


def _one(size: int, lacking: Sequence[str]) -> Iterator[Line]:
    made = nation(size)
    rounds = 3 if size >= 1_000_000 else 7
    yield from _build(made, rounds)
    index = lay(made.rows, kinds=KINDS, subjects=made.enterprises)
    yield from _questions(made, index, rounds, lacking)
    yield from _scans(made, index, rounds, lacking)
    if "rustworkx" not in lacking:
        yield from _loops(made, rounds)
    yield from _saved(made, index, rounds)
    yield from _parts(made, index, lacking)


def _build(made: Nation, rounds: int) -> Iterator[Line]:
    ratio = side_by_side(lambda: lay(made.rows, kinds=KINDS), lambda: peers.networkx_graph(made.rows), rounds)
    yield "build", ratio.ours, f"build, against networkx.DiGraph: {ratio} (goal 0.5x)"
    ratio = side_by_side(
        lambda: lay(made.rows, kinds=KINDS).rows_under, lambda: peers.networkx_graph(made.rows), rounds
    )
    yield "built both ways", ratio.ours, f"the same, made ready to look down as well: {ratio}"
    size = str(len(made.enterprises))
    ours, asked, peer = (_resident(what, size) for what in ("lay", "asked", "networkx"))
    told = f"memory: {ours:,.1f} MB, networkx {peer:,.1f} MB: {ours / peer:.2f}x (goal 0.25x)"
    yield "memory", 0, f"{told}; after a first question {asked:,.1f} MB: {asked / peer:.2f}x"


def _questions(made: Nation, index: Compact, rounds: int, lacking: Sequence[str]) -> Iterator[Line]:
    law = statutes.read("cn").on(DAY)
    because = {kind: law.reason(key) for kind, key in REASONS.items()}
    batches = _batches(made.enterprises)
    if "rustworkx" not in lacking:
        import rustworkx as rx  # noqa: PLC0415  # a peer that may not be there

        numbers = {id: number for number, id in enumerate(index.ids())}
        graph = peers.rustworkx_graph(made.rows, numbers)
        numbered = [[numbers[id] for id in batch] for batch in batches]
        asked: dict[str, tuple[Callable[[str], object], str]] = {
            "ids": (lambda id: above(index, id, on=DAY), "2x; 3x at 10,000"),
            "paths": (lambda id: paths(index, id, on=DAY), "3x"),
            "reasons": (lambda id: reasons(index, id, on=DAY, because=because), "20x"),
        }
        for name, (ask, goal) in asked.items():
            ours, peer = cycle(batches), cycle(numbered)
            ratio = side_by_side(
                partial(_each, ask, ours), partial(_each, partial(rx.ancestors, graph), peer), QUICK_ROUNDS
            )
            yield name, ratio.ours / ASKED, f"{name}, against rustworkx.ancestors without days: {ratio} (goal {goal})"
        place = "government-2-00000"
        ratio = side_by_side(lambda: below(index, place, on=DAY), lambda: rx.descendants(graph, numbers[place]), rounds)
        yield "below", ratio.ours, f"{len(below(index, place, on=DAY)):,} below, against rustworkx.descendants: {ratio}"
    yield from _views(made, index, rounds)


def _views(made: Nation, index: Compact, rounds: int) -> Iterator[Line]:
    plain = peers.networkx_graph(made.rows)
    view, few = peers.networkx_day(plain, DAY), Random(8).sample(made.enterprises, 3)
    many = few * 50  # so that ours can be timed at all
    ratio = side_by_side(
        lambda: [above(index, id, on=DAY) for id in many], lambda: [nx.ancestors(view, id) for id in few], rounds
    )
    times = 50 / median(ratio.rounds)
    yield "view", ratio.ours, f"ids, against networkx.ancestors on a filtered view: {times:,.0f}x faster (goal 10,000x)"


def _scans(made: Nation, index: Compact, rounds: int, lacking: Sequence[str]) -> Iterator[Line]:
    graph = peers.networkx_multigraph(made.rows)
    theirs = partial(peers.networkx_coverage, graph, made, DAY)
    coverage = partial(covered, index, NEEDED, tops=made.tops, on=DAY)
    ratio = side_by_side(coverage, theirs, rounds)
    found = coverage()
    same = found.lacking() == theirs()
    yield (
        "covered",
        ratio.ours,
        f"coverage, standard library, against a networkx loop: {ratio} (goal 0.5x); same {same}",
    )
    if "numpy" in lacking:
        return
    from safetyduty.duties.index import columns  # noqa: PLC0415  # numpy may not be there

    quick = partial(columns.covered, index, NEEDED, tops=made.tops, on=DAY)
    ratio, same = side_by_side(quick, theirs, rounds), quick() == found
    yield "columns.covered", ratio.ours, f"coverage, numpy, against the same: {ratio} (goal 40x faster); same {same}"
    if "duckdb" in lacking:
        return
    connection, history = peers.duckdb_lapses(made), {"since": FIRST, "until": LAST}
    sweep = partial(columns.lapses, index, NEEDED, **history)
    ratio = side_by_side(sweep, lambda: connection.execute(peers.LAPSES).fetchone(), rounds)
    lapsed = sweep()
    same = (len(lapsed), lapsed.days()) == connection.execute(peers.LAPSES).fetchone()
    same &= lapsed == lapses(index, NEEDED, **history)
    told = f"{len(lapsed):,} lapses over {(LAST - FIRST).days:,} days, numpy, against DuckDB"
    yield "columns.lapses", ratio.ours, f"{told}: {ratio} (goal 0.25x); same {same}"


def _loops(made: Nation, rounds: int) -> Iterator[Line]:
    import rustworkx as rx  # noqa: PLC0415  # a peer that may not be there

    rows = [*made.rows, *peers.injected(made)]
    index = lay(rows, kinds=KINDS)
    graph = peers.rustworkx_graph(rows, {id: number for number, id in enumerate(index.ids())})
    ratio = side_by_side(lambda: loops(index, on=DAY), lambda: list(rx.simple_cycles(graph)), rounds)
    same = len(loops(index, on=DAY)) == len(list(rx.simple_cycles(graph)))
    yield "loops", ratio.ours, f"{peers.LOOPS} loops, against rustworkx.simple_cycles: {ratio} (goal 1x); same {same}"


def _saved(made: Nation, index: Compact, rounds: int) -> Iterator[Line]:
    ours, theirs = save(index), pickle.dumps(made.rows, pickle.HIGHEST_PROTOCOL)
    ratio = side_by_side(lambda: reopen(ours), lambda: pickle.loads(theirs), rounds)
    yield "reopen", ratio.ours, f"reopen {len(ours) / 1e6:,.0f} MB, against pickle of the rows: {ratio} (goal 0.05x)"
    id = made.rows[0][1]
    ratio = side_by_side(lambda: above(reopen(ours), id, on=DAY), lambda: pickle.loads(theirs), rounds)
    yield "answer", ratio.ours, f"the same, and a first answer: {ratio}"


def _parts(made: Nation, index: Compact, lacking: Sequence[str]) -> Iterator[Line]:
    scan = partial(covered, kinds=NEEDED, tops=made.tops, on=DAY)
    whole, alone = _timed(partial(scan, index))
    parts, seconds = _timed(partial(split, index, made.provinces.values(), naming=made.tops))
    yield "split", seconds, f"split into {len(parts.indexes)} parts: {seconds:.2f} s"
    for name, executor in _executors(lacking):
        with executor as pool:
            found, seconds = _timed(partial(over, pool, parts, scan))
        told = f"coverage by parts on {name}: {seconds:.2f} s, whole and alone {alone:.2f} s; same {found == whole}"
        yield f"over {name}", seconds, told


@contextmanager
def _dask() -> Iterator[Executor]:
    from distributed import Client, LocalCluster  # noqa: PLC0415  # a peer that may not be there

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        yield client.get_executor()


def _executors(lacking: Sequence[str]) -> Iterator[tuple[str, AbstractContextManager[Executor]]]:
    yield "two threads", ThreadPoolExecutor(2)
    yield "two processes", ProcessPoolExecutor(2)
    if "distributed" not in lacking:
        yield "a dask LocalCluster of two", _dask()


def _batches(ids: list[str]) -> list[list[str]]:
    """The ids in a random order, so many at a time."""
    mixed = Random(7).sample(ids, len(ids) // ASKED * ASKED)
    return [mixed[start : start + ASKED] for start in range(0, len(mixed), ASKED)]


def _each(ask: Callable[[object], object], batches: Iterator[Sequence[object]]) -> None:
    for one in next(batches):
        ask(one)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    began = perf_counter()
    return work(), perf_counter() - began


def _resident(what: str, size: str) -> float:
    """How many MB a fresh process holds more once it has built *what*."""
    command = [sys.executable, "-m", "benchmarks.nation_memory", what, size]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    for size in map(int, sys.argv[1:]):
        for _, _, line in _one(size, peers.missing()):
            print(f"{size:>9,} {line}", flush=True)
