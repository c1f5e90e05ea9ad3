"""隐患 · hazards — a rectification driven by commands, beside two state-machine libraries; replaying, sealing, the size of a case.

Every side runs the same eight commands, with the same guards, keeps the history, and knows by when the next step is due. The peers
are none of our dependencies: those that are not installed are named, and left out.
"""

import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from importlib.util import find_spec
from timeit import repeat

from benchmarks import hazards_peers
from benchmarks.timing import side_by_side
from safetyduty import dates, hazards, statutes
from safetyduty.facts import Act, Entry, Found, Grade, Hazard
from safetyduty.words import Phrase

TEXT = Phrase("清空", "clear it")
FIRST, END = date(2022, 6, 1), date(2023, 12, 31)


def record(shift: int = 0) -> tuple[Entry, ...]:
    """Eight entries from finding to strike-off, none of whose days is shared with another record."""

    def day(number: int) -> date:
        return FIRST + timedelta(days=number + shift % 50)

    return (
        Entry(Act.FIND, day(0), "inspector", how=Found.INSPECTION),
        Entry(Act.GRADE, day(1), "bureau", grade=Grade.MAJOR),
        Entry(Act.REPORT, day(1), "bureau", to="government"),
        Entry(Act.ASSIGN, day(2), "bureau", to="foreman", measures=TEXT, funds_yuan=0, due=day(20), plan=TEXT),
        Entry(Act.EXTEND, day(10), "bureau", due=day(30)),
        Entry(Act.SUBMIT, day(25), "manager"),
        Entry(Act.ACCEPT, day(27), "inspector"),
        Entry(Act.STRIKE_OFF, day(28), "bureau"),
    )


def run() -> Iterator[str]:
    """The ratios, and what a case and an event cost."""
    book = statutes.read("cn")
    yield from _commands(book)
    yield from _replays(book)
    yield from _sizes(book)
    seal = _fastest(lambda: hazards.sealed(record()), 500) / 8
    yield f"canonical JSON and hash chain: {seal * 1e6:.2f} µs an event"
    calendar, case = dates.calendar("cn"), hazards.opened(_hazard(record()[:6]), book)
    term = _fastest(lambda: hazards.until(Act.ACCEPT, case, book, calendar), 500)
    yield f"by when a review is due, with its articles and caveats, when asked for: {term * 1e6:.1f} µs"


def _commands(book: statutes.LawBook) -> Iterator[str]:
    found, *rest = record()

    def ours() -> None:
        case = hazards.opened(_hazard((found,)), book)
        for entry in rest:
            case = hazards.do(case, entry, book)

    for name, peer in (("transitions", "by_transitions"), ("statemachine", "by_statemachine")):
        if find_spec(name) is None:
            yield f"{name} is not installed; left out"
            continue
        ratio = side_by_side(_many(ours), _many(getattr(hazards_peers, peer)(record())))
        yield f"eight guarded commands, against {name}: {ratio}; ours {ratio.ours / 100 / 8 * 1e6:.1f} µs a command"


def _replays(book: statutes.LawBook) -> Iterator[str]:
    short = _hazard(record())
    one = _fastest(lambda: hazards.replay(short, book, on=END), 2_000) / 8
    yield f"replay of a finished case of 8 events: {one * 1e6:.2f} µs an event"
    for size in (10_000, 100_000, 1_000_000):
        long = _hazard(
            (*record()[:4], *(Entry(Act.PROTECT, FIRST + timedelta(days=9), "foreman") for _ in range(size)))
        )
        each = _fastest(partial(hazards.replay, long, book, on=END), 1) / size
        yield f"replay of a record of {size:,} events: {each * 1e6:.2f} µs an event"


def _sizes(book: statutes.LawBook) -> Iterator[str]:
    tracemalloc.start()
    many = 2_000
    before = tracemalloc.get_traced_memory()[0]
    kept = [_hazard(record(number), f"hz-{number}") for number in range(many)]
    between = tracemalloc.get_traced_memory()[0]
    cases = [hazards.replay(hazard, book, on=END) for hazard in kept]
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    entries, folded = (between - before) / many, (after - between) / len(cases)
    yield f"a finished case of 8 events: {entries + folded:,.0f} bytes ({entries:,.0f} of record, {folded:,.0f} of case)"
    for size in (10_000, 100_000):
        each = _fastest(partial(_made, size), 1) / size
        yield f"{size:,} records made: {each * 1e6:.1f} µs each"


def _made(size: int) -> list[Hazard]:
    return [_hazard(record(number)) for number in range(size)]


def _hazard(history: tuple[Entry, ...], id: str = "hz-1") -> Hazard:
    return Hazard(id, TEXT, "mill", history)


def _many(work: Callable[[], object]) -> Callable[[], object]:
    return lambda: [work() for _ in range(100)]


def _fastest(work: Callable[[], object], number: int) -> float:
    return min(repeat(work, number=number, repeat=3)) / number
