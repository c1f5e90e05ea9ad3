"""规则 · every field of every shape of the law has a name in both languages."""

import typing

import pytest
from attrs import fields, has

from safetyduty.reports.rules import LABELS, lines
from safetyduty.statutes import read
from safetyduty.statutes.provisions.catalogue import KEYS, LOCAL_KEYS

BOUNDS = {"at_least", "more_than", "less_than"}


def shapes() -> set[type]:
    found: set[type] = set()

    def walk(wanted: object) -> None:
        for inner in typing.get_args(wanted):
            walk(inner)
        if (
            isinstance(wanted, type)
            and has(wanted)
            and wanted.__module__.startswith("safetyduty.statutes")
            and wanted not in found
        ):
            found.add(wanted)
            for inner in typing.get_type_hints(wanted).values():
                walk(inner)

    for key in (*KEYS, *LOCAL_KEYS):
        walk(key.shape)
    return found


SHAPES = {shape.__qualname__: shape for shape in sorted(shapes(), key=lambda shape: shape.__qualname__)}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_field_is_named(shape: type) -> None:
    named = {"id", "name"} | BOUNDS
    assert not {field.name for field in fields(shape)} - named - set(LABELS)


def test_every_rule_of_the_law_can_be_said_in_both_languages() -> None:
    for provision in read("cn").provisions.values():
        for version in provision.versions:
            if version.rule is not None:
                said = lines(version.rule)
                assert said, provision.key.name
                assert all(value.zh and value.en for _, value in said), provision.key.name
