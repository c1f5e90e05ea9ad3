"""事故 · accidents — one accident explained, a bare grade and fine, and a column of a million, beside OpenFisca."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from statistics import median
from timeit import repeat

import numpy as np

from benchmarks import accidents_peers
from benchmarks.timing import side_by_side
from safetyduty import accidents, accountability, dates, statutes
from safetyduty.accidents import columns
from safetyduty.accountability.fining import columns as fines
from safetyduty.facts import Accident, Toll
from safetyduty.words import Phrase

DAY = date(2024, 5, 28)
AT = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
ROOF = Accident(
    "roof-fall",
    Phrase("顶板事故", "roof fall"),
    AT,
    (Toll(AT, deaths=3, serious_injuries=2, loss_yuan=8_000_000),),
    sector="coal-mine",
    unit="mine",
    learnt=AT,
)
TIMES, ROUNDS, ROWS = 100, 15, 1_000_000


def run() -> Iterator[str]:
    """Ratios to the peer, what explanation costs, and the bare figures."""
    book, china = statutes.read("cn"), dates.calendar("cn")
    law, tariff = book.on(DAY), accountability.tariff(book)

    def explained() -> object:
        return _answer(law, tariff, china)

    def afresh() -> object:
        return _answer(book.on(DAY), tariff, china)

    yield from _beside_situations("grade, deadlines, penalties, explained", explained)
    yield from _beside_situations("the same with the law opened afresh", afresh)
    yield from _explanation(explained, law, tariff, china)
    yield from _bare(law, tariff)
    yield from _columns(law, tariff)


def _answer(law: statutes.Law, tariff: accountability.Tariff, china: dates.Calendar) -> object:
    course = accidents.inquiry(ROOF, law, china)
    return course.grade, course, accidents.reports_due(ROOF, law, china), accountability.penalties(ROOF, tariff)


def _beside_situations(what: str, ours: Callable[[], object]) -> Iterator[str]:
    try:
        peers = accidents_peers.situations()
    except ImportError:
        yield f"{what}: openfisca-country-template is not installed"
        return
    for name, peer in peers:
        yield f"{what}, to OpenFisca, {name}: {side_by_side(_often(ours), _often(peer), ROUNDS)}, of {TIMES}"


def _explanation(
    explained: Callable[[], object], law: statutes.Law, tariff: accountability.Tariff, china: dates.Calendar
) -> Iterator[str]:
    """Against the same calls whose sentences are not put together, and against numbers alone."""

    def unsaid() -> object:
        with _wordless():
            return explained()

    yield f"explained, to the same without its sentences: {side_by_side(_often(explained), _often(unsaid), ROUNDS)}"
    bare = _numbers(law, tariff, china)
    yield f"explained, to its numbers alone: {side_by_side(_often(explained), _often(bare), ROUNDS)}"


@contextmanager
def _wordless() -> Iterator[None]:
    """No sentence is filled in."""
    said = Phrase.fill
    Phrase.fill = lambda phrase, **_: phrase  # type: ignore[method-assign]  # for the measuring alone
    try:
        yield
    finally:
        Phrase.fill = said  # type: ignore[method-assign]


def _numbers(law: statutes.Law, tariff: accountability.Tariff, china: dates.Calendar) -> Callable[[], object]:
    """The harm, grade, ends and bounds of the same answer, and nothing about why."""
    course, owed = accidents.inquiry(ROOF, law, china), accidents.reports_due(ROOF, law, china)
    ends = [*(row.deadline for row in owed), *(stage.due for stage in course.stages)]
    terms = [(each.start, each.term) for each in ends if each is not None and each.start and each.term]

    def bare() -> object:
        harm = accidents.reckon(ROOF, law).value.harm
        scale = tariff.on(DAY, sector=ROOF.sector)
        bounds = [offer.bounds for offer in (scale.unit_fine(harm), *scale.persons(scale.grade(harm)))]
        return scale.grade(harm), bounds, [dates.count(start, term, china).end for start, term in terms]

    return bare


def _bare(law: statutes.Law, tariff: accountability.Tariff) -> Iterator[str]:
    """A harm made, and graded or fined, with the articles of it; and a fine to its two numbers alone."""
    scale = tariff.on(DAY, sector=None)
    grading = _microseconds(lambda: accidents.grade_of(accidents.Harm(3, 2, 8_000_000), law).basis)
    fining = _microseconds(lambda: scale.unit_fine(accidents.Harm(3, 2, 8_000_000)).because[0].basis)
    yield f"a harm made and graded, with its basis: {grading:.2f} µs; fined, with its basis: {fining:.2f} µs"
    rows = scale.tiers
    starts = [
        [getattr(row, measure).low for row in rows[1:]] for measure in ("deaths", "serious_injuries", "loss_yuan")
    ]
    table = [(row.fine.low, row.fine.high) for row in rows]
    harm = accidents.Harm(3, 2, 8_000_000)

    def numbers() -> object:
        deaths, serious, loss = starts
        return table[
            max(
                bisect_right(deaths, harm.deaths),
                bisect_right(serious, harm.serious_injuries),
                bisect_right(loss, harm.loss_yuan),
            )
        ]

    assert numbers() == (scale.unit_fine(harm).bounds.min_yuan, scale.unit_fine(harm).bounds.max_yuan)
    told = side_by_side(_often(lambda: scale.unit_fine(harm)), _often(numbers), ROUNDS)
    yield f"one fine with reasons, to its two numbers from a table: {told}, of {TIMES}"


def _columns(law: statutes.Law, tariff: accountability.Tariff) -> Iterator[str]:
    rng = np.random.default_rng(7)
    deaths, serious = rng.geometric(0.4, ROWS) - 1, rng.geometric(0.1, ROWS) - 1
    loss = (10 ** rng.uniform(3, 9, ROWS)).astype(np.int64)
    scale = tariff.on(DAY, sector=None)
    ours: tuple[tuple[str, Callable[[], object]], ...] = (
        ("grades", lambda: columns.grades(deaths, serious, loss, law)),
        ("unit fines", lambda: fines.unit_fines(deaths, serious, loss, scale)),
        ("principal's shares", lambda: fines.principal_shares(deaths, serious, loss, scale)),
    )
    try:
        peer = accidents_peers.marginal(rng.uniform(0, 30_000, ROWS))
    except ImportError:
        peer = None
    for name, work in ours:
        if peer is None:
            yield f"{name} of {ROWS:,}: {_microseconds(work, 1) * 1000 / ROWS:.1f} ns each"
        else:
            yield f"{name} of {ROWS:,}, to OpenFisca's marginal scale: {side_by_side(work, peer, ROUNDS)}"


def _often(work: Callable[[], object]) -> Callable[[], object]:
    def repeated() -> None:
        for _ in range(TIMES):
            work()

    return repeated


def _microseconds(work: Callable[[], object], number: int = 20_000) -> float:
    return median(repeat(work, number=number, repeat=7)) / number * 1e6


if __name__ == "__main__":
    for line in run():
        print(line, flush=True)
