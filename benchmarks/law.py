"""法规 · law — what the law book costs: opened, used, read whole; and one look-up."""

from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from timeit import timeit

import yaml

from benchmarks.timing import side_by_side
from safetyduty import statutes
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
from safetyduty.statutes.shelf import known_keys

DAY = date(2022, 6, 28)
LOOKUPS = 100_000


def run() -> Iterator[str]:
    """The ratio of reading everything to PyYAML's C loader alone on the same files, and the bare figures."""
    known_keys()
    folder = files("safetyduty.statutes") / "data" / "cn"
    texts = [file.read_bytes() for part in folder.iterdir() if part.is_dir() for file in part.iterdir()]
    whole = side_by_side(
        lambda: dict(statutes.read("cn").provisions), lambda: [yaml.load(t, yaml.CSafeLoader) for t in texts], 5
    )
    yield f"all {len(texts)} provisions read, checked and typed: {whole}"
    opened = timeit(lambda: statutes.read("cn").on(DAY)[THREE_MUSTS], number=5) / 5
    law = statutes.read("cn").on(DAY)
    look = timeit(lambda: law[THREE_MUSTS], number=LOOKUPS) / LOOKUPS
    yield f"opened, and one provision used: {opened * 1000:.1f} ms; law[KEY] afterwards: {look * 1e6:.2f} µs"
