"""县 · counties — a county of any size, written as a register file: ``python -m benchmarks.counties FILE [ENTERPRISES]``."""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

TOWNSHIPS = 20
SECTORS = 30
DUTIES_EACH = 3
HAZARDS_IN = 20
DAY = date(2022, 6, 28)


def written(enterprises: int, seed: int = 7) -> str:
    """The register's text: *enterprises* units, three dated duties each, a hazard in every twentieth."""
    return "\n".join(_lines(enterprises, Random(seed))) + "\n"


def _lines(enterprises: int, random: Random) -> Iterator[str]:
    yield from _county()
    yield from _units(enterprises, random)
    yield from _posts(enterprises, random)
    yield from _duties(enterprises, random)
    yield from _hazards(enterprises, random)


def _county() -> Iterator[str]:
    yield "format: safetyduty-register/1"
    yield "title: {zh: 测试县, en: Test County}"
    yield "place: county"
    yield "synthetic: true"
    yield "places:"
    yield "  - {id: county, name: {zh: 测试县, en: Test County}, kind: county}"
    for t in range(TOWNSHIPS):
        yield f"  - {{id: town-{t}, name: {{zh: 第{t}镇, en: Town {t}}}, kind: township, under: county}}"
    yield "sectors:"
    for s in range(SECTORS):
        yield f"  - {{id: sector-{s}, name: {{zh: 行业{s}, en: Sector {s}}}, kind: industry}}"
    yield "organisations:"
    yield "  - {id: party, name: {zh: 县委, en: Party committee}, kind: party-committee, place: county}"
    yield "  - {id: gov, name: {zh: 县政府, en: Government}, kind: government, place: county}"
    yield "  - {id: emergency, name: {zh: 应急局, en: Emergency bureau}, kind: comprehensive-department, place: county, under: gov}"
    for s in range(SECTORS - 1):
        yield f"  - {{id: bureau-{s}, name: {{zh: 第{s}局, en: Bureau {s}}}, kind: department, place: county, under: gov, runs: [sector-{s}]}}"
    for t in range(TOWNSHIPS):
        yield f"  - {{id: towngov-{t}, name: {{zh: 第{t}镇政府, en: Town government {t}}}, kind: government, place: town-{t}}}"


def _units(enterprises: int, random: Random) -> Iterator[str]:
    yield "units:"
    for e in range(enterprises):
        yield (
            f"  - {{id: unit-{e}, name: {{zh: 第{e}企业, en: Enterprise {e}}}, kind: enterprise, "
            f"place: town-{random.randrange(TOWNSHIPS)}, sectors: [sector-{random.randrange(SECTORS)}]}}"
        )


def _posts(enterprises: int, random: Random) -> Iterator[str]:
    yield "posts:"
    heads = [("secretary", "party"), ("head", "gov"), ("chief", "emergency")]
    heads += [(f"director-{s}", f"bureau-{s}") for s in range(SECTORS - 1)]
    heads += [(f"mayor-{t}", f"towngov-{t}") for t in range(TOWNSHIPS)]
    for post, at in heads:
        yield f"  - {{id: {post}, name: {{zh: {at}负责人, en: head of {at}}}, at: {at}, rank: principal, held: [{{by: p-{post}, since: 2021-09-01}}]}}"
    for e in range(enterprises):
        since = DAY - timedelta(days=random.randrange(30, 2000))
        yield f"  - {{id: boss-{e}, name: {{zh: 厂长{e}, en: director {e}}}, at: unit-{e}, rank: principal, held: [{{by: p-{e}, since: {since}}}]}}"


def _duties(enterprises: int, random: Random) -> Iterator[str]:
    yield "duties:"
    for e in range(enterprises):
        for d in range(DUTIES_EACH):
            since = DAY - timedelta(days=random.randrange(1, 2000))
            until = since + timedelta(days=random.randrange(1, 3000))
            yield f"  - {{id: duty-{e}-{d}, post: boss-{random.randrange(enterprises)}, over: unit-{e}, kind: post, since: {since}, until: {until}}}"


def _hazards(enterprises: int, random: Random) -> Iterator[str]:
    yield "hazards:"
    for e in range(0, enterprises, HAZARDS_IN):
        found = DAY - timedelta(days=random.randrange(1, 60))
        due = found + timedelta(days=random.randrange(1, 60))
        yield f"  - id: hazard-{e}"
        yield f"    name: {{zh: 隐患{e}, en: hazard {e}}}"
        yield f"    at: unit-{e}"
        yield "    history:"
        yield f"      - {{do: find, on: {found}, by: boss-{e}, how: self-check}}"
        yield f"      - {{do: grade, on: {found}, by: chief, grade: general}}"
        yield f"      - {{do: assign, on: {found}, by: chief, to: boss-{e}, measures: 整改, due: {due}}}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(written(int(sys.argv[2]) if len(sys.argv) > 2 else 10_000), "utf-8")
