"""计时 · timing — two ways to do one thing, in turn, and the ratio of their times."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter

from attrs import frozen


@frozen
class Ratio:
    """Ours against the peer: the median of the rounds' ratios, and their spread."""

    ours: float
    peer: float
    rounds: tuple[float, ...]

    def __str__(self) -> str:
        times = median(self.rounds)
        said = f"{1 / times:,.0f}x faster" if times < 0.1 else f"{times:.2f}x the time"
        spread = f"{min(self.rounds):.4f}..{max(self.rounds):.4f}"
        return f"{said} (ratio {times:.4f}, rounds {spread}; ours {self.ours:.3g} s, peer {self.peer:.3g} s)"


def side_by_side(ours: Callable[[], object], peer: Callable[[], object], rounds: int = 9) -> Ratio:
    """Time *ours* and *peer* in turn, each first in every other round."""
    pairs = []
    with _no_collector():
        ours(), peer()  # once each, not counted
        for turn in range(rounds):
            if turn % 2:
                second, first = _seconds(peer), _seconds(ours)
            else:
                first, second = _seconds(ours), _seconds(peer)
            pairs.append((first, second))
    return Ratio(median(o for o, _ in pairs), median(p for _, p in pairs), tuple(o / p for o, p in pairs))


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


@contextmanager
def _no_collector() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
