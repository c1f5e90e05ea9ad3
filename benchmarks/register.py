"""登记 · register — a register read with every place known, against PyYAML's C loader and plain cattrs."""

from collections.abc import Iterator
from datetime import date

import cattrs
import yaml

from benchmarks.counties import DUTIES_EACH, written
from benchmarks.timing import side_by_side
from safetyduty import facts
from safetyduty.words import Phrase

ENTERPRISES = 10_000


def run() -> Iterator[str]:
    """The ratio for the county of the goal."""
    text = written(ENTERPRISES)
    plain = cattrs.Converter(forbid_extra_keys=True)
    plain.register_structure_hook(
        Phrase, lambda value, _: Phrase(value, value) if isinstance(value, str) else Phrase(**value)
    )
    plain.register_structure_hook(facts.Runs, lambda value, _: facts.Runs(value))
    plain.register_structure_hook(date, lambda value, _: value)
    plain.register_structure_hook_func(
        lambda wanted: isinstance(wanted, type) and hasattr(wanted, "of"), lambda value, wanted: wanted.of(value)
    )

    quoted = text.replace(", on: ", ", 'on': ")  # YAML 1.1 reads a bare `on` as true

    def peer() -> object:
        return plain.structure(yaml.load(quoted, Loader=yaml.CSafeLoader), facts.Register)

    ratio = side_by_side(lambda: facts.read(text, "county.yaml"), peer, rounds=3)
    yield f"{len(text) / 1e6:.1f} MB, {ENTERPRISES:,} enterprises, {DUTIES_EACH * ENTERPRISES:,} dated duties: {ratio}"
