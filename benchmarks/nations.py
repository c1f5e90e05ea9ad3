"""全国 · nations — a nation of any size as dated rows: five tiers of government, departments, enterprises."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from attrs import frozen

TIERS = (1, 34, 340, 2_850, 40_000)
COUNTY = 3
LINES = 10
KINDS = ("comprehensive", "guidance", "leadership", "sector", "territorial")
NEEDED = ("comprehensive", "sector", "territorial")
FIRST, DAY, LAST = date(2010, 1, 1), date(2022, 6, 28), date(2025, 1, 1)
DAYS = tuple(FIRST + timedelta(days=n) for n in range((LAST - FIRST).days))

Row = tuple[str, str, str, date | None, date | None]


@frozen
class Nation:
    """The rows in a shuffled order, the enterprises, and the tops that a chain must reach (全国样本)."""

    rows: list[Row]
    enterprises: list[str]
    tops: list[str]
    provinces: dict[str, list[str]]


def nation(enterprises: int, seed: int = 7) -> Nation:
    """A nation of 1,000,000 enterprises has 1,118,700 nodes and 3.3 million rows; a smaller one is smaller in every tier."""
    random = Random(seed)
    tiers = [max(1, round(count * enterprises / 1_000_000)) if tier else 1 for tier, count in enumerate(TIERS)]
    rows = [row for above, below, kind in _upper(tiers) for row in _history(above, below, kind, random)]
    names = [f"enterprise-{e:07}" for e in range(enterprises)]
    provinces: dict[str, list[str]] = {_government(1, p): [] for p in range(tiers[1])}
    for name in names:
        town = random.randrange(tiers[-1])
        county = _over(town, COUNTY + 1, tiers)
        province = _over(_over(county, COUNTY, tiers), COUNTY - 1, tiers)
        provinces[_government(1, province)].append(name)
        rows.extend(_held(_government(COUNTY + 1, town), name, "territorial", random))
        rows.extend(_held(_department(COUNTY, county, random.randrange(1, LINES)), name, "sector", random))
        rows.extend(_held(_department(COUNTY, county, 0), name, "comprehensive", random))
    random.shuffle(rows)
    return Nation(rows, names, [_government(1, p) for p in range(tiers[1])], provinces)


def _government(tier: int, number: int) -> str:
    return f"government-{tier}-{number:05}"


def _department(tier: int, government: int, line: int) -> str:
    return f"department-{tier}-{government:05}-{line}"


def _over(number: int, tier: int, tiers: list[int]) -> int:
    """Which government of the tier above stands over this one."""
    return number * tiers[tier - 1] // tiers[tier]


def _upper(tiers: list[int]) -> Iterator[tuple[str, str, str]]:
    """Governments lead governments, departments and safety committees; departments guide those of their line below."""
    for tier, count in enumerate(tiers):
        for number in range(count):
            government, over = _government(tier, number), _over(number, tier, tiers) if tier else 0
            if tier:
                yield _government(tier - 1, over), government, "territorial"
                yield f"committee-{tier - 1}-{over:05}", f"committee-{tier}-{number:05}", "guidance"
            yield government, f"committee-{tier}-{number:05}", "leadership"
            for line in range(LINES if tier <= COUNTY else 0):
                yield government, _department(tier, number, line), "leadership"
                if tier:
                    yield _department(tier - 1, over, line), _department(tier, number, line), "guidance"


def _history(above: str, below: str, kind: str, random: Random) -> Iterator[Row]:
    """A link of the upper tiers: mostly one that still holds, often after an earlier one, sometimes one that lapsed."""
    turn = random.randrange(len(DAYS) // 2)
    if random.random() < 0.55:
        yield above, below, kind, None, DAYS[turn]
        turn += random.randrange(60) if random.random() < 0.1 else 0
    lapsed = kind == "guidance" and random.random() < 0.3
    yield above, below, kind, DAYS[turn], DAYS[turn + random.randrange(1, len(DAYS) // 4)] if lapsed else None


def _held(above: str, below: str, kind: str, random: Random) -> Iterator[Row]:
    """A link to an enterprise: one in fifty never made, one in ten renewed after a pause, some ended."""
    chance, start = random.random(), random.randrange(len(DAYS) // 2)
    if chance < 0.02:
        return
    if chance < 0.05:
        yield above, below, kind, DAYS[start], DAYS[start + random.randrange(1, len(DAYS) // 2)]
        if chance < 0.04:
            yield above, below, kind, DAYS[len(DAYS) * 4 // 5 + random.randrange(len(DAYS) // 5)], None
        return
    yield above, below, kind, DAYS[start], None
